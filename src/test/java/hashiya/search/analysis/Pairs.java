package hashiya.search.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The list of pairs in an index. The benchmark reads it too.
public final class Pairs implements AutoCloseable {

    /// @param number which of the documents is the text
    public record Pair(int number, String text, String query) {
        @Override
        public String toString() {
            return text + " | " + query;
        }
    }

    /// A query of a pair to what it looks for.
    @FunctionalInterface
    public interface Search {
        Query query(Pair pair);
    }

    private static final Analyzer STOCK = new ArabicAnalyzer();

    private final List<Pair> matching = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    private Pairs() {
    }

    public static Pairs read() throws IOException {
        var pairs = new Pairs();
        pairs.list();
        pairs.index();
        return pairs;
    }

    public List<Pair> matching() {
        return matching;
    }

    public List<Pair> apart() {
        return apart;
    }

    public List<Pair> missed(Search search) throws IOException {
        return those(matching, search, false);
    }

    public List<Pair> wronglyFound(Search search) throws IOException {
        return those(apart, search, true);
    }

    public Query ours(Pair pair) {
        return ours(pair, Set.of(View.values()));
    }

    public Query ours(Pair pair, Set<View> views) {
        return new WordQueries("text", views, TermCheck.of(reader, "text"))
                .words(ArabicAnalysis.words(pair.query), Need.ALL);
    }

    public Query stock(Pair pair) {
        return new QueryBuilder(STOCK).createBooleanQuery("stock", pair.query, Occur.MUST);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private List<Pair> those(List<Pair> pairs, Search search, boolean found) throws IOException {
        var those = new ArrayList<Pair>();
        for (var pair : pairs) {
            var query = search.query(pair);
            var number = new TermQuery(new Term("number", String.valueOf(pair.number)));
            var finds = query != null && searcher.count(new BooleanQuery.Builder().add(query, Occur.MUST)
                    .add(number, Occur.FILTER).build()) > 0;
            if (finds == found) {
                those.add(pair);
            }
        }
        return those;
    }

    private void list() throws IOException {
        var list = matching;
        try (var file = Pairs.class.getResourceAsStream("pairs.txt")) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("#")) {
                    list = line.startsWith("# apart") ? apart : matching;
                } else if (!line.isBlank()) {
                    var parts = line.split(" \\| ");
                    list.add(new Pair(matching.size() + apart.size(), parts[0], parts[1]));
                }
            }
        }
    }

    private void index() throws IOException {
        var analyzer = new PerFieldAnalyzerWrapper(ArabicAnalysis.byField(), Map.of("stock", STOCK));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var pair : matching) {
                writer.addDocument(document(String.valueOf(pair.number), pair.text));
            }
            for (var pair : apart) {
                writer.addDocument(document(String.valueOf(pair.number), pair.text));
            }
            for (var seed : seeds) {
                writer.addDocument(document("", Files.readString(seed)));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static Document document(String number, String text) {
        var document = new Document();
        document.add(new StringField("number", number, Field.Store.NO));
        for (var view : View.values()) {
            document.add(new TextField(view.field("text"), text, Field.Store.NO));
        }
        document.add(new TextField("stock", text, Field.Store.NO));
        return document;
    }
}
