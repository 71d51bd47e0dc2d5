package hashiya.bench;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.Need;
import hashiya.search.analysis.TermCheck;
import hashiya.search.analysis.View;
import hashiya.search.analysis.WordQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.FSDirectory;

/// What Lucene does by itself with the same analysis: texts alone, the first twenty, and a snippet of each by reading
/// the text again.
final class RawLucene implements AutoCloseable {

    private static final int AROUND = 80;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IntFunction<String> texts;
    private final Analyzer analyzer = ArabicAnalysis.analyzer(View.FOLDED);

    RawLucene(Path folder, IntFunction<String> texts) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        this.texts = texts;
    }

    static void index(Path folder, int size, IntFunction<String> texts) throws IOException {
        var config = new IndexWriterConfig(ArabicAnalysis.byField()).setRAMBufferSizeMB(64);
        try (var directory = FSDirectory.open(folder); var writer = new IndexWriter(directory, config)) {
            for (var number = 0; number < size; number++) {
                var document = new Document();
                document.add(new StoredField("number", number));
                for (var view : View.values()) {
                    document.add(new TextField(view.field("text"), texts.apply(number), Store.NO));
                }
                writer.addDocument(document);
            }
        }
    }

    /// @return how many letters of snippets there are
    int search(String typed) throws IOException {
        var words = new WordQueries("text", Set.of(View.values()), check(reader));
        var query = words.words(ArabicAnalysis.words(typed), Need.ALL);
        var letters = 0;
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var hit : searcher.search(query, 20).scoreDocs) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            var number = searcher.storedFields().document(hit.doc).getField("number").numericValue();
            var text = texts.apply(number.intValue());
            var positions = new TreeSet<Integer>();
            var matches = weight.matches(leaf, hit.doc - leaf.docBase);
            for (var view : View.values()) {
                var places = matches.getMatches(view.field("text"));
                while (places != null && places.next()) {
                    positions.add(places.startPosition());
                }
            }
            letters += snippet(text, positions).length();
        }
        return letters;
    }

    private String snippet(String text, Set<Integer> positions) throws IOException {
        var first = -1;
        try (var stream = analyzer.tokenStream("", text)) {
            var offsets = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            for (var position = -1; stream.incrementToken(); ) {
                position += increment.getPositionIncrement();
                first = first < 0 && positions.contains(position) ? offsets.startOffset() : first;
            }
            stream.end();
        }
        return text.substring(Math.max(0, first - AROUND), Math.min(text.length(), Math.max(0, first) + AROUND));
    }

    private static TermCheck check(IndexReader reader) {
        return (view, word) -> {
            try {
                return reader.docFreq(new Term(view.field("text"), word));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}
