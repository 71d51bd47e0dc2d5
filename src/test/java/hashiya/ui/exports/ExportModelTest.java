package hashiya.ui.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.outgoing.Format;
import hashiya.outgoing.Subject.Kind;
import hashiya.ui.exports.ExportModel.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

    private static final ArticleId ARTICLE = new ArticleId(2);

    @TempDir
    private Path folder;
    private Desktop desktop;
    private OrderModel order;
    private ExportModel model;

    @BeforeEach
    void open() throws Exception {
        desktop = new Desktop(folder.resolve("عمل.hashiya"));
        order = desktop.order(Map.of(Kind.ARTICLE, ARTICLE));
        model = desktop.exporting(order);
    }

    @AfterEach
    void close() throws Exception {
        desktop.run(model::close);
        desktop.close();
    }

    @Test
    void a_kind_takes_a_format_that_can_hold_it_and_a_format_a_kind_that_it_holds() throws Exception {
        assertEquals(Set.of(Kind.values()), Set.copyOf(order.kinds()));
        assertEquals(folder.resolve("عمل export"), order.place().orElseThrow());
        desktop.run(() -> order.choose(Format.QDPX));
        assertEquals(folder.resolve("عمل.qdpx"), order.place().orElseThrow());
        desktop.run(() -> order.choose(ARTICLE));
        assertEquals(List.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.PNG), order.formats());
        assertEquals(Format.MARKDOWN, order.format());
        desktop.run(() -> order.choose(Kind.BOARD));
        assertEquals(Format.HTML, order.format());
        desktop.run(() -> order.choose(Format.BOARD));
        assertEquals("csv", order.ending());
        desktop.run(() -> order.choose(Format.RIS));
        assertEquals(Kind.EVERYTHING, order.kind());
        desktop.run(() -> order.choose(Kind.CLAIM));
        assertEquals(Optional.of(desktop.library.all(Claim.class).getFirst().id()), order.thing());
        var claim = desktop.library.all(Claim.class).getLast();
        assertTrue(order.matching(claim.id().toString()).contains(claim.id()));
        assertTrue(order.matching("مُعسكر").stream().map(order::words).allMatch(each -> each.contains("معسكر")));
    }

    @Test
    void what_would_be_written_is_seen_before_it_is_and_forgotten_when_something_else_is_asked_for() throws Exception {
        desktop.run(() -> order.choose(folder.resolve("vault").toString()));
        desktop.run(model::look);
        assertFalse(Files.exists(folder.resolve("vault")));
        assertTrue(model.count(State.FRESH) > 20);
        assertTrue(model.isReady());
        var row = model.rows(Optional.of(State.FRESH)).stream().filter(each -> each.path().startsWith("articles/A2 "))
                .findFirst().orElseThrow();
        var lines = lines(row);
        assertEquals("---", lines.getFirst());
        assertTrue(lines.stream().anyMatch(each -> each.startsWith("sha256: ")), lines.toString());
        desktop.run(() -> order.choose(new ExportHabits.Pages(QuoteStyle.MARKED, Naming.ID, Set.of("sha256"), Escapes.BLUNT)));
        assertEquals(List.of(), model.rows(Optional.empty()));
        desktop.run(model::look);
        lines = lines(new ExportModel.Row(State.FRESH, "articles/A2.md"));
        assertTrue(lines.contains("<div dir=\"rtl\">") && lines.stream().noneMatch(each -> each.startsWith("sha256: ")));
        desktop.run(model::write);
        assertEquals(Optional.empty(), model.forecast());
        assertEquals(folder.resolve("vault"), model.outcome().orElseThrow().place());
        assertTrue(Files.exists(folder.resolve("vault/articles/A2.md")));
        assertEquals(Set.of("vault", "عمل.hashiya", "عمل.hashiya-wal"), names(), "no draft is left");
        assertEquals(new ExportHabits.Pages(QuoteStyle.MARKED, Naming.ID, Set.of("sha256"), Escapes.BLUNT),
                ExportHabits.of(desktop.kept.toString()).pages());
        var again = desktop.order(Map.of());
        assertEquals(folder.resolve("vault").toString(), again.to());
    }

    @Test
    void what_changed_since_the_last_export_is_told_apart_and_a_change_of_the_workspace_drops_the_preview()
            throws Exception {
        desktop.run(model::write);
        new Editor(desktop.library).note(new OnWorkspace(), "حاشية جديدة");
        desktop.run(model::look);
        assertEquals(List.of("index.md"), model.rows(Optional.of(State.CHANGED)).stream().map(each -> each.path()).toList());
        assertTrue(model.count(State.UNCHANGED) > 20 && model.count(State.FRESH) == 0);
        new Editor(desktop.library).note(new OnWorkspace(), "وأخرى");
        desktop.run(() -> { });
        assertEquals(Optional.empty(), model.forecast());
        Files.writeString(folder.resolve("عمل export/index.md"), "mine");
        desktop.run(model::look);
        assertEquals(List.of("index.md"), model.rows(Optional.of(State.BARRED)).stream().map(each -> each.path()).toList());
        assertFalse(model.isReady());
        desktop.run(model::write);
        assertTrue(model.complaint().contains("index.md"), model.complaint());
        assertEquals("mine", Files.readString(folder.resolve("عمل export/index.md")));
    }

    @Test
    void what_is_stopped_or_cannot_be_written_leaves_all_as_it_was_and_says_why() throws Exception {
        desktop.on(() -> {
            model.look();
            model.errand().cancel();
            return true;
        });
        desktop.run(() -> { });
        assertFalse(model.errand().isRunning());
        assertEquals(Optional.empty(), model.forecast());
        desktop.run(() -> order.choose("relative"));
        desktop.run(model::write);
        assertEquals(desktop.messages.text("exports.place.none"), model.complaint());
        var file = Files.writeString(folder.resolve("file"), "mine");
        desktop.run(() -> order.choose(file.toString()));
        desktop.run(model::look);
        assertEquals(desktop.messages.text("export.problem.not_a_folder", file), model.complaint());
        assertEquals(Set.of("file", "عمل.hashiya", "عمل.hashiya-wal"), names());
    }

    @Test
    void a_project_goes_into_one_file_with_what_it_cannot_say_and_a_codebook_needs_a_tag() throws Exception {
        desktop.run(() -> order.choose(Format.QDPX));
        desktop.run(model::look);
        assertEquals(List.of("عمل.qdpx"), model.rows(Optional.empty()).stream().map(each -> each.path()).toList());
        assertEquals("project.qde", lines(model.rows(Optional.empty()).getFirst()).getFirst());
        desktop.run(model::write);
        assertTrue(Files.size(folder.resolve("عمل.qdpx")) > 1_000);
        try (var library = Library.create(folder.resolve("empty.hashiya"))) {
            new Editor(library).note(new OnWorkspace(), "بلا وسوم");
        }
        try (var bare = new Desktop(folder.resolve("empty.hashiya"))) {
            var codebook = bare.order(Map.of());
            var sheet = bare.exporting(codebook);
            assertEquals(List.of(Kind.EVERYTHING, Kind.BOARD), codebook.kinds());
            bare.run(() -> codebook.choose(Format.QDC));
            bare.run(sheet::look);
            assertEquals(bare.messages.text("export.tagless"), sheet.complaint());
            bare.run(sheet::close);
        }
    }

    @Test
    void closing_throws_the_draft_away_and_hidden_names_of_copies_are_remembered() throws Exception {
        desktop.run(model::look);
        assertEquals(3, names().size());
        desktop.run(model::close);
        assertEquals(Set.of("عمل.hashiya", "عمل.hashiya-wal"), names());
        assertEquals(Optional.empty(), model.remembered());
        desktop.kept = ExportHabits.of("share " + ExportHabits.encoded(order.file().toString()) + " S-002=" + "x");
        assertEquals(1, desktop.exporting(desktop.order(Map.of())).remembered().orElseThrow().names().size());
    }

    private List<String> lines(ExportModel.Row row) throws Exception {
        var read = new ArrayList<String>();
        desktop.run(() -> model.lines(row, read::addAll));
        return List.copyOf(read);
    }

    private Set<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(java.util.stream.Collectors.toSet());
        }
    }
}
