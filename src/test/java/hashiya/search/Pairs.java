package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The list of pairs of texts and queries, with the sample articles, in the index of the search box and in a plain one
/// of Lucene. The benchmark reads it too.
public final class Pairs implements AutoCloseable {

    /// @param number which of the articles is the text, from 1
    public record Pair(int number, String text, String query) {
        @Override
        public String toString() {
            return text + " | " + query;
        }
    }

    /// The numbers of the articles that a query finds.
    @FunctionalInterface
    public interface Search {
        Set<Integer> found(String query) throws IOException;
    }

    private static final Analyzer STOCK = new ArabicAnalyzer();
    private static final String TEXT = "text";

    private final List<Pair> matching = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();
    private final SearchIndex box = SearchIndex.inMemory("pairs");
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

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

    /// What is typed into the search box finds.
    public Set<Integer> ours(String query) {
        return ours(query, Layers.ALL);
    }

    public Set<Integer> ours(String query, Layers layers) {
        var request = Request.of(Query.parse(query).query().orElseThrow(), Integer.MAX_VALUE).with(layers);
        return box.matching(request, Kind.ARTICLE).stream().map(id -> ((ArticleId) id).number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<Integer> stock(String typed) throws IOException {
        var query = new QueryBuilder(STOCK).createBooleanQuery(TEXT, typed, Occur.MUST);
        var found = new TreeSet<Integer>();
        if (query != null) {
            for (var hit : new IndexSearcher(reader).search(query, reader.maxDoc()).scoreDocs) {
                found.add(hit.doc + 1);
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        box.close();
        reader.close();
        directory.close();
    }

    private static List<Pair> those(List<Pair> pairs, Search search, boolean found) throws IOException {
        var those = new ArrayList<Pair>();
        for (var pair : pairs) {
            if (search.found(pair.query).contains(pair.number) == found) {
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
                    list.add(new Pair(matching.size() + apart.size() + 1, parts[0], parts[1]));
                }
            }
        }
    }

    private void index() throws IOException {
        var texts = new ArrayList<String>();
        matching.forEach(pair -> texts.add(pair.text));
        apart.forEach(pair -> texts.add(pair.text));
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                texts.add(Files.readString(seed));
            }
        }
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(STOCK))) {
            for (var text : texts) {
                var id = new ArticleId(writer.getDocStats().maxDoc + 1);
                var document = new Document();
                document.add(new TextField(TEXT, text, Field.Store.NO));
                writer.addDocument(document);
                box.add(List.of(new IndexDoc(id, Optional.of(new IndexDoc.Place(id, 1, 0)),
                        new IndexDoc.Text("", List.of(), text), Map.of(), PartialDate.UNKNOWN)));
            }
        }
        box.refresh();
        reader = DirectoryReader.open(directory);
    }
}
