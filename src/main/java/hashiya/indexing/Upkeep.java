package hashiya.indexing;

import hashiya.change.JournalEntry;
import hashiya.indexing.IndexState.Phase;
import hashiya.library.Library;
import hashiya.model.Id;
import hashiya.search.SearchIndex;
import hashiya.work.Ahead;
import hashiya.work.Progress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// One index and the journal that it follows. One thread at a time.
final class Upkeep {

    /// Journal entries that are read at once.
    private static final int SLICE = 100;
    /// Fewer changes are in before anybody could read that they are not. In journal entries.
    private static final int NOTEWORTHY = 20;
    /// So often the index is made to last while much goes in, and what is in is shown: each time costs a part of the
    /// index that has to be merged with the others later. In nanoseconds.
    private static final long OFTEN = Duration.ofSeconds(30).toNanos();
    private static final long SHOWN = Duration.ofSeconds(10).toNanos();

    /// Hears how far it is.
    interface Teller {
        void at(Phase phase, long done, long total);
    }

    private final Library library;
    private final SearchIndex index;
    private final Teller teller;
    private final Holdings holdings;
    private final Scribe scribe;
    /// The last journal entry that the index holds.
    private long entry;
    private long committed;
    private long lastCommit = System.nanoTime();
    private long lastShown = System.nanoTime();
    private boolean complete;
    private Optional<Ahead<Long>> lasting = Optional.empty();

    Upkeep(Library library, SearchIndex index, Teller teller) {
        this.library = library;
        this.index = index;
        this.teller = teller;
        entry = index.journal();
        committed = entry;
        complete = entry > 0 && index.seal().equals(library.seal(entry));
        if (!complete) {
            entry = library.lastEntry();
        }
        // Read after the number: what comes in between is followed once more.
        holdings = Holdings.of(library);
        scribe = new Scribe(library, holdings, index);
    }

    /// Brings the index up to the journal, from the beginning where it does not belong to it.
    ///
    /// @throws CancellationException if it was cancelled; what is in stays in
    void run(Progress progress) {
        if (!complete) {
            build(progress);
        }
        follow(progress);
        index.refresh();
        teller.at(Phase.READY, 0, 0);
        commitOften();
    }

    /// Whether what lasts of it holds everything up to a journal entry.
    boolean isKept() {
        return complete && committed > 0;
    }

    /// Makes the index last. One that is not complete is built anew the next time, so it need not.
    void commit() {
        settle();
        if (complete && committed != entry) {
            index.commit(entry, library.seal(entry));
            committed = entry;
        }
        lastCommit = System.nanoTime();
    }

    /// Does so beside everything else: until all is on the disk may take longer than anybody waits for his word to be
    /// found. What goes in meanwhile may last too, and is taken in once more the next time: that changes nothing.
    private void commitOften() {
        if (System.nanoTime() - lastCommit > OFTEN && complete && committed != entry) {
            settle();
            var last = entry;
            var seal = library.seal(last);
            lasting = Optional.of(Ahead.begin(() -> {
                index.commit(last, seal);
                return last;
            }));
            committed = last;
            lastCommit = System.nanoTime();
        }
    }

    /// Waits for what is on its way to the disk, which hardly ever is still so.
    ///
    /// @throws hashiya.search.IndexTrouble if it did not come there
    private void settle() {
        var begun = lasting;
        lasting = Optional.empty();
        try {
            if (begun.isPresent()) {
                begun.get().result();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void build(Progress progress) {
        index.clear();
        index.commit(0, "");
        var total = holdings.found().size() + library.articleCount();
        var touched = new HashSet<Id>();
        teller.at(Phase.REBUILDING, 0, total);
        scribe.writeAll(done -> {
            progress.at(done, total);
            teller.at(Phase.REBUILDING, done, total);
            if (library.lastEntry() > entry) {
                touched.addAll(take(library.entries(entry + 1, SLICE)));
                index.refresh();
            }
            show();
        });
        scribe.renew(touched);
        complete = true;
        committed = 0;
        index.refresh();
        commit();
    }

    private void follow(Progress progress) {
        var from = entry;
        for (var last = library.lastEntry(); entry < last; last = library.lastEntry()) {
            progress.at(entry - from, last - from);
            if (last - from > NOTEWORTHY) {
                teller.at(Phase.CATCHING_UP, entry - from, last - from);
            }
            take(library.entries(entry + 1, SLICE));
            show();
            commitOften();
        }
    }

    /// @return what was indexed anew
    private Set<Id> take(List<JournalEntry> entries) {
        var reach = new Reach(holdings);
        synchronized (holdings) {
            entries.forEach(each -> holdings.follow(each.change()));
            entries.forEach(each -> reach.of(each.change()));
        }
        scribe.renew(reach.ids());
        entry = entries.isEmpty() ? entry : entries.getLast().number();
        return reach.ids();
    }

    private void show() {
        if (System.nanoTime() - lastShown > SHOWN) {
            index.refresh();
            lastShown = System.nanoTime();
        }
    }
}
