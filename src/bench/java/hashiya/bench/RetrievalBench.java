package hashiya.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hashiya.model.ArticleId;
import hashiya.search.IndexDoc;
import hashiya.search.Layer;
import hashiya.search.Layers;
import hashiya.search.Request;
import hashiya.search.SearchIndex;
import hashiya.search.query.Query;
import hashiya.search.query.Query.And;
import hashiya.search.query.Query.Or;
import hashiya.text.PartialDate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// How well questions find the passages that answer them: ours, in the very queries that the search box makes, beside
/// Lucene's own analyzers.
///
/// `-Dhashiya.retrieval=FOLDER` names a folder of passages and questions; several are parted by the path separator, and
/// share one index. Without it, a small set over the sample articles is read.
public final class RetrievalBench {

    private static final int DEPTH = 10;
    private static final Path OWN = Path.of("src/test/resources/hashiya/retrieval");
    private static final Map<String, Analyzer> STOCK =
            Map.of("stock", new ArabicAnalyzer(), "standard", new StandardAnalyzer());

    /// @param relevant the passages that answer it, by id
    private record Question(String text, Set<String> relevant) {
    }

    private record Passage(String id, String text) {
    }

    /// Looks for the best passages, by id.
    @FunctionalInterface
    private interface Search {
        List<String> best(String question) throws IOException;
    }

    private final List<Passage> passages;
    private final IndexSearcher searcher;

    private RetrievalBench(List<Passage> passages, DirectoryReader reader) {
        this.passages = passages;
        searcher = new IndexSearcher(reader);
    }

    public static void main(String[] args) throws IOException {
        var named = System.getProperty("hashiya.retrieval", "");
        var folders = named.isEmpty() ? List.of(OWN)
                : Stream.of(named.split(File.pathSeparator)).map(Path::of).toList();
        var passages = new LinkedHashMap<String, Passage>();
        for (var folder : folders) {
            (folder.equals(OWN) ? seeds() : passages(folder)).forEach(each -> passages.putIfAbsent(each.id, each));
        }
        var all = List.copyOf(passages.values());
        try (var directory = new ByteBuffersDirectory(); var box = box(all)) {
            index(directory, all);
            try (var reader = DirectoryReader.open(directory)) {
                for (var folder : folders) {
                    new RetrievalBench(all, reader).table(folder, box);
                }
            }
        }
    }

    private static void index(ByteBuffersDirectory directory, List<Passage> passages) throws IOException {
        var analyzer = new PerFieldAnalyzerWrapper(new StandardAnalyzer(), STOCK);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var passage : passages) {
                writer.addDocument(document(passage.id, passage.text));
            }
            writer.forceMerge(1);
        }
    }

    /// The index of the search box, with every passage as an article.
    private static SearchIndex box(List<Passage> passages) {
        var index = SearchIndex.inMemory("retrieval");
        for (var at = 0; at < passages.size(); at++) {
            var id = new ArticleId(at + 1);
            index.add(List.of(new IndexDoc(id, Optional.of(new IndexDoc.Place(id, 1, 0)),
                    new IndexDoc.Text("", List.of(), passages.get(at).text), Map.of(), new PartialDate(""))));
        }
        index.refresh();
        return index;
    }

    private static List<Passage> passages(Path folder) throws IOException {
        return lines(folder.resolve("passages.jsonl")).stream()
                .map(line -> new Passage(line.get("id").asText(), line.get("text").asText())).toList();
    }

    /// The paragraphs of the sample articles, by the number of the article and of the line: `004:21`.
    private static List<Passage> seeds() throws IOException {
        var passages = new ArrayList<Passage>();
        try (var files = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var file : files) {
                var lines = Files.readAllLines(file);
                for (var line = 0; line < lines.size(); line++) {
                    passages.add(new Passage(file.getFileName().toString().substring(0, 3) + ":" + (line + 1),
                            lines.get(line)));
                }
            }
        }
        return passages;
    }

    private static Document document(String id, String text) {
        var document = new Document();
        document.add(new StoredField("id", id));
        STOCK.keySet().forEach(field -> document.add(new TextField(field, text, Field.Store.NO)));
        return document;
    }

    private void table(Path folder, SearchIndex box) throws IOException {
        var questions = lines(folder.resolve("questions.jsonl")).stream().map(RetrievalBench::question).toList();
        if (questions.isEmpty()) {
            return;
        }
        System.out.printf("%n%s: %,d questions, %,d passages%n", folder.getFileName(), questions.size(),
                searcher.getIndexReader().numDocs());
        System.out.printf("%-34s %8s %8s %8s %8s %14s%n", "", "MRR@10", "R@1", "R@5", "R@10", "ms a question");
        row("StandardAnalyzer", questions, stock("standard"));
        row("ArabicAnalyzer", questions, stock("stock"));
        row("the search box: letter by letter", questions, box(box, Layers.of(Layer.EXACT), Query::some));
        row("the search box: after folding too", questions,
                box(box, Layers.of(Layer.EXACT, Layer.FOLDED), Query::some));
        row("the search box: all layers", questions, box(box, Layers.ALL, Query::some));
        row("the same with stop words", questions, box(box, Layers.ALL, RetrievalBench::any));
        row("the search box: all of the words", questions, box(box, Layers.ALL, query -> query));
    }

    /// Any of the words, those that say little too.
    private static Query any(Query asked) {
        return asked instanceof And(var parts) ? new Or(parts) : asked;
    }

    private Search box(SearchIndex box, Layers layers, UnaryOperator<Query> asked) {
        return question -> found(box, Request.of(
                asked.apply(Query.parse(question).query().orElse(Query.EVERYTHING)), DEPTH).with(layers));
    }

    /// What the search box finds when the analyst lets it look for some of the words.
    private List<String> found(SearchIndex box, Request request) {
        return box.search(request, (article, _) -> passages.get(article.number() - 1).text).hits()
                .stream()
                .map(hit -> passages.get(((ArticleId) hit.id()).number() - 1).id).toList();
    }

    private Search stock(String field) {
        var builder = new QueryBuilder(STOCK.get(field));
        return text -> {
            var query = builder.createBooleanQuery(field, text, Occur.SHOULD);
            return query == null ? List.of() : found(query);
        };
    }

    private void row(String name, List<Question> questions, Search search) throws IOException {
        var reciprocal = 0.0;
        var recall = new double[DEPTH + 1];
        var start = System.nanoTime();
        for (var question : questions) {
            var found = search.best(question.text);
            for (var at = 0; at < found.size(); at++) {
                if (question.relevant.contains(found.get(at))) {
                    reciprocal += 1.0 / (at + 1);
                    break;
                }
            }
            for (var depth = 1; depth <= DEPTH; depth++) {
                recall[depth] += found.stream().limit(depth).filter(question.relevant::contains).count()
                        / (double) question.relevant.size();
            }
        }
        var count = (double) questions.size();
        System.out.printf("%-34s %8.3f %8.3f %8.3f %8.3f %14.2f%n", name, reciprocal / count, recall[1] / count,
                recall[5] / count, recall[DEPTH] / count, (System.nanoTime() - start) / 1e6 / count);
    }

    private List<String> found(org.apache.lucene.search.Query query) throws IOException {
        var ids = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query, DEPTH).scoreDocs) {
            ids.add(stored.document(hit.doc).get("id"));
        }
        return ids;
    }

    private static Question question(JsonNode line) {
        var relevant = new HashSet<String>();
        StreamSupport.stream(line.get("relevant").spliterator(), false).forEach(id -> relevant.add(id.asText()));
        return new Question(line.get("text").asText(), relevant);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var mapper = new JsonMapper();
        var nodes = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }
}
