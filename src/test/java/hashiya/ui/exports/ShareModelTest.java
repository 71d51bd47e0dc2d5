package hashiya.ui.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Editor;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.outgoing.Format;
import hashiya.sharing.Tlp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareModelTest {

    @TempDir
    private Path folder;
    private Desktop desktop;
    private OrderModel order;
    private ShareModel model;
    private Source source;
    private Highlight passage;

    @BeforeEach
    void open() throws Exception {
        desktop = new Desktop(folder.resolve("w.hashiya"));
        source = desktop.library.all(Source.class).getFirst();
        passage = desktop.library.all(Highlight.class).stream().filter(each -> each.quote().split("\\s+").length > 8)
                .findFirst().orElseThrow();
        order = desktop.order(Map.of());
        model = desktop.sharing(order);
        desktop.run(() -> order.choose(folder.resolve("copy").toString()));
    }

    @AfterEach
    void close() throws Exception {
        desktop.run(model::close);
        desktop.close();
    }

    @Test
    void a_copy_is_checked_before_it_is_written_and_what_it_hides_is_remembered() throws Exception {
        var entry = desktop.library.lastEntry();
        desktop.run(() -> {
            model.hide(source.id(), true);
            model.rename(source.id(), "الشاهد الأول");
            model.mark(Optional.of(Tlp.GREEN));
        });
        assertEquals(source, model.sources("").getFirst());
        assertFalse(model.isReady());
        desktop.run(model::check);
        assertEquals("", model.complaint());
        assertEquals(List.of(), model.leaks().stream().filter(each -> each.sure()).toList());
        assertFalse(Files.exists(folder.resolve("copy")));
        desktop.run(model::write);
        assertEquals(folder.resolve("copy"), model.outcome().orElseThrow().place());
        var page = page(folder.resolve("copy/sources"), source.id() + " ");
        assertTrue(page.contains("الشاهد الأول") && page.contains("TLP:GREEN"), page);
        assertEquals(entry, desktop.library.lastEntry());
        var later = desktop.sharing(desktop.order(Map.of()));
        assertEquals("الشاهد الأول", later.pseudonym(source.id()));
        assertEquals(Optional.of(Tlp.GREEN), later.keeping().tlp());
        desktop.run(later::close);
        desktop.run(model::check);
        assertEquals(desktop.messages.text("share.folder"), model.complaint());
    }

    @Test
    void a_name_that_tells_and_one_that_is_taken_are_refused_where_they_are_typed() throws Exception {
        var other = desktop.library.all(Source.class).get(1);
        desktop.run(() -> {
            model.hide(source.id(), true);
            model.rename(source.id(), "ليس " + source.name());
        });
        assertEquals(Optional.of(Map.entry(source.id(), desktop.messages.text("share.fault.tells", source.id(),
                "ليس " + source.name()))), model.faulty());
        desktop.run(() -> model.rename(source.id(), other.name()));
        assertEquals(Optional.of(Map.entry(source.id(), desktop.messages.text("share.fault.taken", source.id(),
                other.name()))), model.faulty());
        desktop.run(model::check);
        assertFalse(model.prepared().isPresent());
        assertEquals(model.faulty().orElseThrow().getValue(), model.complaint());
        desktop.run(() -> model.hide(source.id(), false));
        assertEquals("", model.complaint());
    }

    @Test
    void a_leak_leads_to_its_note_and_stops_the_copy_until_the_analyst_says_despite() throws Exception {
        var words = String.join(" ", Arrays.asList(passage.quote().split("\\s+")).subList(0, 6));
        new Editor(desktop.library).note(new OnWorkspace(), "للتذكير: " + words);
        var note = desktop.library.all(Note.class).getLast();
        desktop.run(() -> {
            model.withhold(passage.id(), true);
            order.choose(Format.JSONL);
            order.choose(folder.resolve("copy").toString());
        });
        desktop.run(model::check);
        assertTrue(model.isLeaking());
        var leak = model.leaks().getFirst();
        assertEquals("notes.jsonl", leak.path());
        assertEquals(note.id(), leak.whence().orElseThrow().id());
        desktop.run(model::write);
        assertFalse(Files.exists(folder.resolve("copy")));
        desktop.run(() -> model.allow(true));
        assertTrue(model.isReady());
        desktop.run(model::back);
        assertFalse(model.isReady());
        desktop.run(model::check);
        desktop.run(() -> model.allow(true));
        desktop.run(model::write);
        assertTrue(Files.readString(folder.resolve("copy/notes.jsonl")).contains(words));
        assertTrue(Files.readString(folder.resolve("copy/highlights.jsonl")).contains("[withheld]"));
    }

    @Test
    void passages_are_withheld_by_tag_with_those_below_and_by_claim() throws Exception {
        var claim = desktop.library.all(Claim.class).stream().filter(each -> !desktop.library.snapshot()
                .attributions(each.id()).isEmpty()).findFirst().orElseThrow();
        var tag = desktop.library.all(Tag.class).stream().filter(each -> each.parent().isPresent()).filter(each ->
                desktop.library.all(Highlight.class).stream().anyMatch(one -> one.tags().contains(each.id())))
                .findFirst().orElseThrow();
        desktop.run(() -> {
            model.withhold(claim.id(), true);
            model.withhold(tag.parent().orElseThrow(), true);
        });
        var meant = model.keeping().withheld().in(desktop.library.snapshot());
        assertTrue(meant.containsAll(desktop.library.snapshot().attributions(claim.id()).stream()
                .map(each -> each.passage()).toList()));
        assertTrue(desktop.library.all(Highlight.class).stream().filter(each -> each.tags().contains(tag.id()))
                .allMatch(each -> meant.contains(each.id())));
        assertEquals(claim, model.withholdable(Claim.class, "").getFirst());
    }

    private static String page(Path in, String beginning) throws Exception {
        try (var all = Files.list(in)) {
            return Files.readString(all.filter(each -> each.getFileName().toString().startsWith(beginning)).findFirst()
                    .orElseThrow());
        }
    }
}
