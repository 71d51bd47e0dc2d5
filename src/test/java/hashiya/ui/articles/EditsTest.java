package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Deed;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import hashiya.work.Job;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done to more articles than are changed at once.
class EditsTest {

    private static final int MANY = Edits.LOT * 3 + 1;

    @TempDir
    private Path folder;
    private final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final List<Job.State> states = new CopyOnWriteArrayList<>();
    private final Background background = new Background(Runnable::run);
    private CompletableFuture<Optional<Done>> done = new CompletableFuture<>();
    private Library library;
    private Workspace workspace;
    private Edits edits;

    @BeforeEach
    void fill_a_library() {
        library = Library.create(folder.resolve("w.hashiya"));
        library.apply(fresh -> {
            var changes = new ArrayList<Change>();
            for (var each = 0; each < MANY; each++) {
                changes.add(article(fresh.article()));
            }
            return new Batch(Deed.IMPORTED, changes);
        });
        workspace = new Workspace(library, background, failures::add);
        edits = new Edits(workspace, new ArticleWords(new Messages(Language.ARABIC)), each -> done.complete(each));
        background.watch((_, state) -> states.add(state));
    }

    @AfterEach
    void close() {
        workspace.close();
        background.close();
        library.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void very_many_change_lot_by_lot_with_progress_and_one_undo_takes_all_back() throws Exception {
        edits.amend(rows(), outlet("صدى"));
        assertEquals(new Done.Amended(MANY), answer());
        assertEquals(MANY, count());
        assertTrue(states.stream().anyMatch(each -> each.name().equals("تغيير مقالات") && each.total() == MANY));
        states.clear();
        var undone = new CompletableFuture<Integer>();
        library.follow(_ -> {
            if (count() == 0) {
                undone.complete(library.undoSteps());
            }
        });
        edits.undo();
        assertEquals(1, undone.get(30, TimeUnit.SECONDS), "Only the import is left to be undone");
        assertTrue(states.stream().anyMatch(each -> each.total() == 4));
    }

    @Test
    void whoever_stops_it_keeps_what_is_done_and_can_undo_it() throws Exception {
        stopAfterTheFirstLot();
        edits.amend(rows(), outlet("صدى"));
        assertEquals(new Done.Amended(Edits.LOT), answer());
        assertEquals(Edits.LOT, count());
        library.undo();
        assertEquals(0, count());
    }

    @Test
    void removing_says_how_far_it_came_where_somebody_stops_it() throws Exception {
        stopAfterTheFirstLot();
        edits.remove(rows(), new Done.Removed(MANY, 0, 0, 0));
        assertEquals(new Done.Stopped(Edits.LOT, MANY), answer());
        assertEquals(MANY - Edits.LOT, library.articleCount());
    }

    @Test
    void few_are_changed_in_one_step_and_all_of_them_removed_too() throws Exception {
        var entry = library.lastEntry();
        edits.amend(rows().subList(0, 10), outlet("صدى"));
        assertEquals(new Done.Amended(10), answer());
        assertEquals(entry + 1, library.lastEntry());
        done = new CompletableFuture<>();
        var all = new Done.Removed(MANY, 0, 0, 0);
        edits.remove(rows(), all);
        assertEquals(all, answer());
        assertEquals(0, library.articleCount());
    }

    private void stopAfterTheFirstLot() {
        var begun = new CompletableFuture<Job>();
        background.watch((job, _) -> begun.complete(job));
        library.follow(_ -> begun.join().cancel());
    }

    private Done answer() throws Exception {
        return done.get(30, TimeUnit.SECONDS).orElseThrow();
    }

    private List<ArticleRow> rows() {
        return library.all(Article.class).stream().map(each -> new ArticleRow(each, Tally.NOTHING)).toList();
    }

    private int count() {
        return (int) library.all(Article.class).stream().filter(each -> each.facts().outlet().equals("صدى")).count();
    }

    private static Amendment outlet(String outlet) {
        return new Amendment(Optional.of(outlet), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Imported article(ArticleId id) {
        var text = "نصّ " + id;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, id + ".txt", "UTF-8", Instant.EPOCH);
        return new Imported(new Article(id, new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar"), evidence,
                TextVersion.first(text), List.of(), DirectionChoice.BY_MAJORITY, ReadState.UNREAD), new Content(bytes, text));
    }
}
