package hashiya.search;

import hashiya.model.Id;
import hashiya.search.Request.Order;
import hashiya.search.analysis.ArabicAnalysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/// The index of one workspace: everything in it that has words, and how to find it.
///
/// Any threads may write and search at once. What was taken in is found after the next [#refresh], and is there after a
/// crash once it was committed.
public final class SearchIndex implements AutoCloseable {

    /// Rises with every change of what is written; an index of another version is built anew.
    private static final int SCHEMA = 3;
    private static final double MEMORY_MEGABYTES = 64;
    /// Beyond these, hits are no longer counted where only the first are wanted.
    private static final int COUNTED = 1000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Commit begun;
    /// Each remembers the words that it saw last. As many as ever wrote at once.
    private final Queue<DocumentWriter> idle = new ConcurrentLinkedQueue<>();
    private final PlainNames plainNames = new PlainNames();
    private volatile NamesOf names = new NamesOf(null, null);

    /// The names of one state of the index.
    private record NamesOf(Object reader, Names names) {
    }

    private SearchIndex(Directory directory, Commit begun) throws IOException {
        this.directory = directory;
        this.begun = begun;
        IndexSearcher.setMaxClauseCount(Finder.MOST_WORDS);
        var config = new IndexWriterConfig(ArabicAnalysis.byField()).setRAMBufferSizeMB(MEMORY_MEGABYTES)
                .setCommitOnClose(false)
                // Who waits for a word to be found need not wait for small parts to become one: that is done after.
                .setMaxFullFlushMergeWaitMillis(0);
        writer = new IndexWriter(directory, config);
        searchers = searchers(writer);
    }

    /// A writer that is not used is closed again, or its folder would be in use as long as the program runs.
    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        try {
            return new SearcherManager(writer, Searcher.factory());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }

    /// Opens the index in a folder, or begins one where there is none.
    ///
    /// @param workspace the lasting name of the workspace it is of
    /// @throws IndexTrouble if it cannot be used as it is
    public static SearchIndex open(Path folder, String workspace) {
        return IndexFolder.open(folder, directory -> open(directory, workspace));
    }

    /// An index that is gone when it is closed.
    public static SearchIndex inMemory(String workspace) {
        return Troubles.of(() -> open(new ByteBuffersDirectory(), workspace));
    }

    private static SearchIndex open(Directory directory, String workspace) throws IOException {
        return new SearchIndex(directory, Commit.read(directory, workspace, SCHEMA + "." + ArabicAnalysis.VERSION));
    }

    /// Up to which entry of the journal the index had been made when it was last committed; 0 for a new one.
    public long journal() {
        return begun.journal();
    }

    /// What held the journal together up to that entry when it was committed; empty for a new one.
    public String seal() {
        return begun.seal();
    }

    /// How many things it holds, as searches see it.
    public long size() {
        return search(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /// Takes things in, in place of what it holds of the same ids.
    public void update(List<IndexDoc> things) {
        write(things, (thing, document) -> writer.updateDocument(key(thing.id()), document));
    }

    /// Takes things in that it does not hold yet, as when it is built: that is quicker.
    public void add(List<IndexDoc> things) {
        write(things, (_, document) -> writer.addDocument(document));
    }

    private void write(List<IndexDoc> things, Taking taking) {
        Troubles.run(() -> {
            var documents = Optional.ofNullable(idle.poll()).orElseGet(DocumentWriter::new);
            for (var thing : things) {
                taking.take(thing, documents.document(thing));
            }
            idle.add(documents);
        });
    }

    public void remove(Collection<? extends Id> ids) {
        Troubles.run(() -> writer.deleteDocuments(ids.stream().map(SearchIndex::key).toArray(Term[]::new)));
    }

    /// Forgets everything.
    public void clear() {
        Troubles.run(writer::deleteAll);
    }

    /// Lets searches see everything that was taken in.
    public void refresh() {
        Troubles.run(searchers::maybeRefreshBlocking);
    }

    /// Writes everything to the disk, so that it is there after a crash.
    ///
    /// @param journal the number of the last entry that the index holds
    /// @param seal    what holds the journal together up to that entry: two copies of a workspace may go on differently
    public void commit(long journal, String seal) {
        Troubles.run(() -> {
            writer.setLiveCommitData(begun.at(journal, seal).data().entrySet());
            writer.commit();
        });
    }

    /// Reads all of it, to find out whether it is whole: a matter of seconds.
    ///
    /// @throws IndexTrouble if it is damaged
    public void check() {
        search(searcher -> {
            check(searcher);
            return searcher;
        });
    }

    private static void check(IndexSearcher searcher) throws IOException {
        for (var leaf : searcher.getLeafContexts()) {
            if (leaf.reader() instanceof CodecReader reader) {
                reader.checkIntegrity();
            }
        }
    }

    /// Finds things by the query.
    public Results search(Request request, Texts texts) {
        return search(request, 0, texts);
    }

    /// The same without the first hits, which are known already: no text is read for these.
    public Results search(Request request, int known, Texts texts) {
        return search(searcher -> {
            var plan = new Plan(request, searcher.getIndexReader());
            var found = top(searcher, plan);
            var further = Arrays.stream(found.scoreDocs).skip(known).toArray(ScoreDoc[]::new);
            return new Results(new HitReader(plan, searcher, texts).read(further), found.totalHits.value(),
                    found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                    searcher.getIndexReader().getReaderCacheHelper().getKey());
        });
    }

    /// Counts, apart from the search since it looks at every hit.
    public Census census(Request request) {
        return search(searcher -> {
            var plan = new Plan(request, searcher.getIndexReader());
            var layers = new EnumMap<Layer, Long>(Layer.class);
            var before = 0L;
            for (var layer : Layer.values()) {
                var count = searcher.count(plan.upTo(layer));
                layers.put(layer, count - before);
                before = count;
            }
            var facets = searcher.search(plan.shown(), new Gather<>(new FacetCounter(Column.FACETS)))
                    .facets(plainNames, clause -> Troubles.of(() -> searcher.count(new BooleanQuery.Builder()
                            .add(plan.shown(), Occur.FILTER).add(Filters.of(clause), Occur.FILTER).build())));
            return new Census(layers, facets, before > 0 ? 0 : searcher.count(plan.some()),
                    before > 0 ? List.of() : Offers.of(plan, searcher), plan.lexicon().leftOut());
        });
    }

    /// All things of one kind that match, in no order: what a list filters by. The limit does not count.
    public List<Id> matching(Request request, Kind kind) {
        return search(searcher -> {
            var wanted = new BooleanQuery.Builder()
                    .add(new Plan(request, searcher.getIndexReader()).shown(), Occur.FILTER)
                    .add(new TermQuery(new Term(Column.KIND, kind.choice().word())), Occur.FILTER).build();
            return List.copyOf(searcher.search(wanted, new Gather<>(new IdCollector(kind))).ids());
        });
    }

    /// Names of fields, tags, outlets and sources that go on as typed, the most used first.
    ///
    /// @param typed the beginning of a name, or a field with the beginning of a value: `outlet:الج`
    public List<Completion> complete(String typed, int limit) {
        return search(searcher -> {
            var known = names;
            if (known.reader != searcher.getIndexReader()) {
                known = new NamesOf(searcher.getIndexReader(), new Names(searcher));
                names = known;
            }
            return known.names.complete(typed, limit);
        });
    }

    /// Of a folder, leaves it as it was last committed.
    @Override
    public void close() {
        Troubles.run(() -> IOUtils.close(searchers, writer::rollback, directory));
    }

    private TopDocs top(IndexSearcher searcher, Plan plan) throws IOException {
        var request = plan.request();
        // Where nothing is better than anything else, the latest comes first.
        var order = request.order() == Order.RELEVANCE && !Translation.ranks(request.query()) ? Order.NEWEST
                : request.order();
        var most = Math.max(1, Math.min(request.limit(), searcher.getIndexReader().maxDoc()));
        return order == Order.RELEVANCE
                ? searcher.search(new Prepared(plan.weight(searcher)), new TopScoreDocCollectorManager(most, COUNTED))
                : searcher.search(plan.shown(), new TopFieldCollectorManager(sort(order), most, COUNTED));
    }

    private static Sort sort(Order order) {
        var isNewest = order == Order.NEWEST;
        return new Sort(org.apache.lucene.document.IntField.newSortField(Column.FIRST_DAY, isNewest,
                SortedNumericSelector.Type.MIN, isNewest ? Integer.MIN_VALUE : Integer.MAX_VALUE),
                SortField.FIELD_DOC);
    }

    private static Term key(Id id) {
        return new Term(Column.KEY, Key.of(id).word());
    }

    private <T> T search(Search<T> search) {
        return Troubles.of(() -> {
            var searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } catch (IndexTrouble e) {
                throw e;
            } catch (IOException | RuntimeException | Error e) {
                // Over a damaged file Lucene stumbles in any way, up to memory that no length in it was meant to ask for:
                // if there is one, that is what it was.
                check(searcher);
                throw e;
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private interface Taking {
        void take(IndexDoc thing, Document document) throws IOException;
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }
}
