package hashiya.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.Stories;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Revisions;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.model.Sketch;
import hashiya.text.PartialDate;
import hashiya.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryKeeperTest {

    @TempDir
    private Path folder;
    private final Random random = new Random(3);
    private final String wire = words(120);
    private Library library;
    private StoryKeeper keeper;

    @BeforeEach
    void open() {
        library = Library.openOrCreate(folder.resolve("work.hashiya"));
        keeper = new StoryKeeper(library);
    }

    @AfterEach
    void close() {
        keeper.close();
        assertEquals(List.of(), library.verify().stream().filter(each -> !each.ok()).toList());
        library.close();
    }

    @Test
    void printings_stand_in_the_order_of_their_days_and_those_without_come_last() {
        var unknown = article("", wire);
        var late = article("2017-07-12", wire + " " + words(10));
        var early = article("2017-07-11", words(10) + " " + wire);
        article("2017-07-10", words(120));
        assertEquals(Stories.NONE.all(), keeper.stories().all());
        keeper.fill(Progress.NONE);
        var story = keeper.stories().of(late.id()).orElseThrow();
        assertEquals(List.of(early.id(), late.id(), unknown.id()), story.printings());
        assertEquals(List.of(story), keeper.stories().all());
        assertEquals(3, keeper.stories().printings());
    }

    @Test
    void what_comes_goes_changes_and_is_undone_is_followed() {
        var first = article("2017-07-11", wire);
        keeper.fill(Progress.NONE);
        var pending = new ArrayList<Boolean>();
        keeper.onPending(() -> pending.add(true));
        assertFalse(keeper.refresh());
        var second = article("2017-07-12", wire + " " + words(20));
        assertEquals(1, pending.size());
        assertEquals(List.of(), keeper.stories().all());
        assertTrue(keeper.refresh());
        assertEquals(List.of(List.of(first.id(), second.id())), printings());

        var editor = new Editor(library);
        editor.replace(second, second.with(facts("2017-07-01")));
        keeper.refresh();
        assertEquals(List.of(List.of(second.id(), first.id())), printings());
        var revisions = new Revisions(library);
        revisions.apply(revisions.correction(first.id(), words(120)));
        keeper.refresh();
        assertEquals(List.of(), printings());
        library.undo();
        keeper.refresh();
        assertEquals(List.of(List.of(second.id(), first.id())), printings());
        editor.remove(library.article(first.id()));
        keeper.refresh();
        assertEquals(List.of(), printings());
        library.undo();
        keeper.refresh();
        assertEquals(List.of(List.of(second.id(), first.id())), printings());
    }

    @Test
    void what_was_read_of_a_text_is_read_from_the_workspace_the_next_time() {
        var one = article("", words(120));
        var other = article("", words(120));
        keeper.fill(Progress.NONE);
        assertEquals(List.of(), printings());
        var kept = library.sketches().getFirst().kept();
        library.keep(List.of(new Sketch(other.id(), Sketch.stamp(other), kept)));
        close();
        open();
        keeper.fill(Progress.NONE);
        assertEquals(List.of(List.of(one.id(), other.id())), printings());
        // Another text is no longer what was kept.
        var revisions = new Revisions(library);
        revisions.apply(revisions.correction(other.id(), words(119)));
        keeper.fill(Progress.NONE);
        assertEquals(List.of(), printings());
    }

    @Test
    void cancelled_it_keeps_what_it_has_read() {
        for (var each = 0; each < 450; each++) {
            article("", words(6));
        }
        assertThrows(CancellationException.class, () -> keeper.fill((done, _) -> {
            if (done == 400) {
                throw new CancellationException();
            }
        }));
        assertEquals(400, library.sketches().size());
        keeper.fill(Progress.NONE);
        assertEquals(450, library.sketches().size());
    }

    @Test
    void what_comes_in_while_the_texts_are_read_is_not_missed() {
        var first = article("2017-07-01", wire);
        var second = article("2017-07-02", wire + " " + words(5));
        var later = new ArrayList<ArticleId>();
        keeper.fill((_, _) -> {
            if (later.isEmpty()) {
                later.add(article("2017-07-03", wire + " " + words(9)).id());
            }
        });
        assertEquals(List.of(List.of(first.id(), second.id(), later.getFirst())), printings());
    }

    private List<List<ArticleId>> printings() {
        return keeper.stories().all().stream().map(each -> each.printings()).toList();
    }

    private Article article(String published, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8",
                Instant.ofEpochSecond(random.nextInt(1_000)));
        return new Editor(library).importArticle(facts(published), evidence, new Content(bytes, text), List.of());
    }

    private static Facts facts(String published) {
        return new Facts("خبر", "", "", "", new PartialDate(published), "", "ar");
    }

    private String words(int count) {
        return random.ints(count, 0, 3_000).mapToObj(each -> "كلمة" + each).collect(Collectors.joining(" "));
    }
}
