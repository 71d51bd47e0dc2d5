package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Makes hits of what Lucene found: the thing's name, the layer that found it, its letters that match.
final class HitReader {

    private static final Set<String> STORED = Set.of(Column.TITLE, Column.OTHERS, Column.BODY);

    private final IndexSearcher searcher;
    private final Plan plan;
    private final Texts texts;
    private final Marker marker;
    private final StoredFields storedFields;

    HitReader(Plan plan, IndexSearcher searcher, Texts texts) throws IOException {
        this.searcher = searcher;
        this.plan = plan;
        this.texts = texts;
        marker = new Marker(plan, searcher);
        storedFields = searcher.storedFields();
    }

    List<Hit> read(ScoreDoc[] found) throws IOException {
        var layers = LayersOf.of(plan, searcher, found);
        var hits = new ArrayList<Hit>();
        for (var each : found) {
            hits.add(read(each, layers.get(each.doc)));
        }
        return hits;
    }

    private Hit read(ScoreDoc found, Layer layer) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        var doc = found.doc - leaf.docBase;
        var key = new Key(Kind.values()[(int) number(leaf, Column.KIND, doc, 0)], number(leaf, Column.NUMBER, doc, 0));
        var stored = storedFields.document(found.doc, STORED);
        var article = (int) number(leaf, Column.ARTICLE, doc, 0);
        var version = (int) number(leaf, Column.VERSION, doc, 0);
        var body = key.kind() == Kind.ARTICLE ? texts.text(new ArticleId(article), version) : stored.get(Column.BODY);
        var matches = marker.matches(leaf, doc);
        var title = stored.get(Column.TITLE);
        var inTitle = marker.marks(matches, Area.TITLE, titles(title, stored.getValues(Column.OTHERS)));
        var inBody = marker.marks(matches, Area.TEXT, body);
        // What was found letter by letter is shown so, wherever the text has other forms of it.
        var typed = layer == Layer.EXACT ? marker.typed(inBody) : List.<TextRange>of();
        var snippet = Snippet.of(body, inBody, typed.isEmpty() ? inBody : typed);
        return new Hit(key.kind(), key.id(), article == 0 ? Optional.empty() : Optional.of(new ArticleId(article)),
                version, title, inTitle.stream().filter(each -> each.end() <= title.length()).toList(),
                layer, Float.isNaN(found.score) ? 0 : found.score, snippet.words(), snippet.marks(),
                moved(inBody, (int) number(leaf, Column.START, doc, 0)));
    }

    private static String titles(String title, String[] others) {
        return others.length == 0 ? title : title + "\n" + String.join("\n", others);
    }

    /// From a passage's own text into the article's.
    private static List<TextRange> moved(List<TextRange> marks, int start) {
        return start == IndexDoc.Place.NOWHERE ? List.of() : start == 0 ? marks
                : marks.stream().map(each -> new TextRange(each.start() + start, each.end() + start)).toList();
    }

    static long number(LeafReaderContext leaf, String column, int doc, long otherwise) throws IOException {
        var numbers = DocValues.getNumeric(leaf.reader(), column);
        return numbers.advanceExact(doc) ? numbers.longValue() : otherwise;
    }
}
