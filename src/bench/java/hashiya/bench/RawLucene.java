package hashiya.bench;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.TermCheck;
import hashiya.search.analysis.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.store.FSDirectory;

/// What Lucene does by itself with the same analysis, as somebody would write it who has never seen our search: titles
/// and texts in three views, every word by the best of its six fields, the first twenty, and for each a snippet by
/// reading its text again, as Lucene's own highlighter does where the index holds no letters. No layers, no marks in
/// titles.
final class RawLucene implements AutoCloseable {

    private static final int AROUND = 80;
    private static final float TIE_BREAKER = 0.1f;
    private static final String TITLE = "title";
    private static final String TEXT = "text";

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
                var text = texts.apply(number);
                document.add(new StoredField("number", number));
                document.add(new StoredField(TITLE, SearchBench.title(text)));
                for (var view : View.values()) {
                    document.add(new TextField(view.field(TITLE), SearchBench.title(text), Store.NO));
                    document.add(new TextField(view.field(TEXT), text, Store.NO));
                }
                writer.addDocument(document);
            }
        }
    }

    /// @return how many letters of snippets there are
    int search(String typed) throws IOException {
        var words = ArabicAnalysis.words(typed);
        var wanted = words.stream().filter(word -> !word.isStop()).toList();
        var all = new BooleanQuery.Builder();
        (wanted.isEmpty() ? words : wanted).forEach(word -> all.add(word(word), Occur.MUST));
        var query = searcher.rewrite(all.build());
        var letters = 0;
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var hit : searcher.search(query, 20).scoreDocs) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            var stored = searcher.storedFields().document(hit.doc);
            var text = texts.apply(stored.getField("number").numericValue().intValue());
            var positions = new TreeSet<Integer>();
            var matches = weight.matches(leaf, hit.doc - leaf.docBase);
            for (var view : View.values()) {
                var places = matches.getMatches(view.field(TEXT));
                while (places != null && places.next()) {
                    positions.add(places.startPosition());
                }
            }
            letters += snippet(text, positions).length() + stored.get(TITLE).length();
        }
        return letters;
    }

    /// The word in any view of title and text, what the index has of it with other clitics counted as one.
    private Query word(QueryWord word) {
        var forms = new ArrayList<Query>();
        for (var field : List.of(TITLE, TEXT)) {
            var check = TermCheck.of(reader, TEXT);
            for (var view : View.values()) {
                var terms = new SynonymQuery.Builder(view.field(field));
                ArabicAnalysis.alternatives(word, view, check)
                        .forEach(term -> terms.addTerm(new Term(view.field(field), term)));
                forms.add(field.equals(TITLE) ? new BoostQuery(terms.build(), 2) : terms.build());
            }
        }
        return new DisjunctionMaxQuery(forms, TIE_BREAKER);
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

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}
