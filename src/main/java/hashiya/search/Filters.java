package hashiya.search;

import hashiya.search.query.Field;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import hashiya.text.PartialDate;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Says in Lucene's terms what a clause of a query asks for beside words.
final class Filters {

    private Filters() {
    }

    static Query of(Clause clause) {
        return switch (clause.value()) {
            case Word(var word) when clause.field().isDate() -> date(clause.field(), new PartialDate(word));
            case Word(var word) when clause.field() == Field.IN -> new TermQuery(new Term(Column.KIND, word));
            case Word(var word) when !clause.field().choices().isEmpty() -> whole(clause.field(), word);
            case Word(var word) -> words(clause.field(), Plain.words(word));
            case Phrase(var name) -> whole(clause.field(), name);
            case Prefix(var name) -> new PrefixQuery(new Term(Column.whole(clause.field()), Plain.of(name)));
            default -> throw new IllegalArgumentException("Not a value: " + clause);
        };
    }

    private static Query whole(Field field, String name) {
        return new TermQuery(new Term(Column.whole(field), DocumentWriter.shortened(Plain.of(name))));
    }

    /// Names that hold all the words.
    private static Query words(Field field, List<String> words) {
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var all = new BooleanQuery.Builder();
        words.forEach(each -> all.add(new TermQuery(new Term(Column.words(field), each)), Occur.FILTER));
        return all.build();
    }

    /// A date that is known in part lies before another where its last day does, and after it where its first day does.
    private static Query date(Field field, PartialDate date) {
        return switch (field) {
            case BEFORE -> until(Column.LAST_DAY, DocumentWriter.first(date) - 1);
            case AFTER -> from(Column.FIRST_DAY, DocumentWriter.last(date) + 1);
            default -> new BooleanQuery.Builder()
                    .add(from(Column.FIRST_DAY, DocumentWriter.first(date)), Occur.FILTER)
                    .add(until(Column.LAST_DAY, DocumentWriter.last(date)), Occur.FILTER).build();
        };
    }

    private static Query until(String column, int day) {
        return IntField.newRangeQuery(column, Integer.MIN_VALUE, day);
    }

    private static Query from(String column, int day) {
        return IntField.newRangeQuery(column, day, Integer.MAX_VALUE);
    }
}
