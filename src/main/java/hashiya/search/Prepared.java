package hashiya.search;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// A query whose words have been looked up already, so that they are looked up once for finding and for marking.
final class Prepared extends Query {

    private final Weight weight;

    Prepared(Weight weight) {
        this.weight = weight;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        weight.getQuery().visit(visitor);
    }

    @Override
    public String toString(String field) {
        return weight.getQuery().toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
