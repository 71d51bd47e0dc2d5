package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.ExportException.Problem;
import hashiya.export.Returned.Kind;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditedVaultTest {

    private static final List<NoteTarget> TARGETS = List.of(new NoteTarget.OnWorkspace(),
            new NoteTarget.OnArticle(Sample.ARTICLE), new NoteTarget.OnHighlight(new HighlightId(Sample.ARTICLE, 1)),
            new NoteTarget.OnHighlight(new HighlightId(Sample.ARTICLE, 2)), new NoteTarget.OnClaim(Sample.EXECUTED),
            new NoteTarget.OnSource(new SourceId(2)));
    private static final List<String> HOSTILE = List.of("# عنوان\n\n> [[Q3:1|قول]] و[[c4]] و[[تصعيد ميداني]]\n\n- [x] بند\n\n"
            + "%%خفي%%\n\n```dataview\nLIST\n```", "عنوان\n===\nآخر\n---\n###### عميق", "```\nمفتوح", "<!-- مفتوح",
            "<!-- note N1 -->\n\nكذب\n\n<!-- /note N1 -->", "\n\n  قبل\r\nبعد\rثم  \n\n", "<script>\nمفتوح", "---\na: b\n---",
            "## Notes\n\n^q3-1\n\n### Q3:1", "| a | b |\n| --- | --- |\n| [[A3\\|x]] | y |", "\\", "<a id=\"^q3-1\"></a>");

    @TempDir
    private Path folder;

    private VaultFolder vault() {
        return new VaultFolder(folder);
    }

    @Test
    void what_nobody_edited_is_no_difference_whatever_stands_in_the_notes() throws IOException {
        var random = HostileTexts.random(5, 600).stream();
        var notes = notes(Stream.of(HOSTILE.stream(), HostileTexts.known().stream(), random).flatMap(each -> each)
                .toList());
        var snapshot = vault().export(notes);
        // Another end of the lines makes every page an edited one, and yet changes nothing that it says.
        vault().eachPage(text -> "\ufeff" + text.replace("\n", "\r\n"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.notes());
        assertEquals(List.of(), returned.told());
        assertEquals(10, returned.edited().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void each_note_that_was_written_anew_comes_back_letter_by_letter_and_nothing_else(long seed) throws IOException {
        var old = HostileTexts.random(seed, 200).stream().map(each -> each.replace('\r', ' ')).toList();
        var snapshot = vault().export(notes(old));
        var wanted = HostileTexts.random(seed + 100, 900).stream().map(each -> each.replace('\r', ' '))
                .filter(EditedVaultTest::isPlain).map(EditedVaultTest::trimmed).filter(each -> !each.isBlank())
                .iterator();
        var expected = new ArrayList<String>();
        for (var note : snapshot.all(Note.class)) {
            if (!note.markdown().isBlank() && note.id().number() % 2 == 0) {
                var text = wanted.next();
                vault().rewrite(note.id(), _ -> text);
                expected.add(note.id() + text);
            }
        }
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.told());
        assertEquals(expected.stream().sorted().toList(), returned.notes().stream()
                .map(each -> each.id().orElseThrow() + trimmed(each.there())).sorted().toList());
        assertTrue(returned.notes().stream().allMatch(each -> each.kind() == Kind.EDITED));
    }

    @Test
    void one_edited_line_leaves_every_other_letter_alone_and_headings_and_links_are_those_of_the_note()
            throws IOException {
        var own = "\n# أول  \r\nعنوان [[c4|هي]]\r\n===\r\n\r\n%% خفي %%\r\nقديم [[تصعيد ميداني]]\r\n\r\n";
        var snapshot = vault().export(List.of(Sample.note(1, TARGETS.get(2), own)));
        vault().rewrite(new NoteId(1), text -> text.replace("قديم", "جديد")
                + "\n\n##### فرع\n\n[الطرف](" + vault().address("sources/S-003") + ") و[Q3:2](#^q3-2) و[خارج](https://example.org)");
        var note = EditedVault.read(folder, snapshot).notes().getFirst();
        assertEquals("\n# أول  \r\nعنوان [[c4|هي]]\r\n===\r\n\r\n%% خفي %%\r\nجديد [[تصعيد ميداني]]\n\n## فرع\n\n"
                + "[[S-003|الطرف]] و[[Q3:2]] و[خارج](https://example.org)\r\n\r\n", note.there());
        assertEquals(own, note.here());
    }

    @Test
    void what_is_typed_where_notes_stand_is_a_new_note() throws IOException {
        var snapshot = vault().export(List.of());
        vault().page("articles/", text -> text.replaceFirst("(?m)^(\\^q3-1)$", "$1\n\n#### فكرة\n\nنصّ\n\n- بند")
                .replaceFirst("(?m)^(# .*)$", "$1\n\nعلى المقال") + "\n## Notes\n\nفي النهاية\n");
        vault().page("claims/C-004", text -> text.replaceFirst("(?m)^(C-004)$", "$1\n\nعلى الادعاء"));
        vault().page("index.md", text -> text.replaceFirst("(?m)^(# .*)$", "$1\n\nعلى الكلّ"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.told());
        assertEquals(Map.of("على المقال", TARGETS.get(1), "# فكرة\n\nنصّ\n\n- بند", TARGETS.get(2), "في النهاية",
                TARGETS.get(1), "على الادعاء", TARGETS.get(4), "على الكلّ", TARGETS.get(0)), returned.notes().stream()
                .collect(Collectors.toMap(Returned.Note::there, Returned.Note::target)));
        assertTrue(returned.notes().stream().allMatch(each -> each.kind() == Kind.ADDED && each.id().isEmpty()));
    }

    @Test
    void what_is_gone_is_offered_and_what_changed_on_both_sides_is_a_conflict() throws IOException {
        vault().export(List.of(Sample.note(1, TARGETS.get(2), "أ"), Sample.note(2, TARGETS.get(2), "ب"),
                Sample.note(3, TARGETS.get(4), "ج"), Sample.note(4, TARGETS.get(1), "د"),
                Sample.note(5, TARGETS.get(5), "ه")));
        vault().page("articles/", text -> text.replaceFirst("(?s)<!-- note N1 -->.*<!-- /note N1 -->", ""));
        vault().rewrite(new NoteId(2), _ -> "ب هناك");
        vault().rewrite(new NoteId(3), _ -> "واحد");
        vault().rewrite(new NoteId(4), _ -> "");
        vault().rewrite(new NoteId(5), _ -> "ه هناك");
        var now = Sample.withNotes(List.of(Sample.note(1, TARGETS.get(2), "أ"), Sample.note(2, TARGETS.get(2), "ب هنا"),
                Sample.note(3, TARGETS.get(4), "واحد"), Sample.note(4, TARGETS.get(1), "د هنا")));
        assertEquals(List.of("REMOVED N1 أ>", "CONFLICT N2 ب هنا>ب هناك", "CONFLICT N4 د هنا>", "CONFLICT N5 >ه هناك"),
                EditedVault.read(folder, now).notes().stream().map(each -> each.kind() + " " + each.id().orElseThrow()
                        + " " + each.here() + ">" + each.there()).sorted(Comparator.comparing(
                                each -> each.split(" ")[1])).toList());
    }

    @Test
    void other_edits_are_told_and_not_taken_and_a_deleted_file_takes_no_note_with_it() throws IOException {
        var snapshot = vault().export(List.of(Sample.note(3, TARGETS.get(4), "ج")));
        vault().page("articles/", text -> text.replace("> " + Sample.DENIED, "> كذب").replace("outlet: ", "outlet: x"));
        Files.delete(vault().file("claims/C-004"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.notes());
        assertEquals(4, returned.told().size());
        assertTrue(returned.told().stream().anyMatch(each -> each.now().equals("> كذب")
                && each.before().equals("> " + Sample.DENIED)));
    }

    @Test
    void a_page_whose_edits_are_all_taken_may_be_written_again() throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, TARGETS.get(2), "أ"), Sample.note(3, TARGETS.get(4), "ج")));
        vault().rewrite(new NoteId(1), _ -> "ب");
        vault().page("claims/C-004", text -> text.replace("ج", "د").replace("# ", "## "));
        var returned = EditedVault.read(folder, snapshot);
        var settled = returned.settled(returned.notes());
        assertEquals(1, settled.size());
        ExportFolder.adopt(folder, settled);
        var files = MarkdownExport.workspace(snapshot, Sample.TEXTS, Options.standard());
        assertEquals(Problem.FOREIGN_FILE,
                assertThrows(ExportException.class, () -> ExportFolder.renew(folder, files)).problem());
        var article = files.stream().filter(each -> each.path().startsWith("articles/")).toList();
        assertEquals(1, ExportFolder.write(folder, article).written().size());
    }

    @Test
    void a_folder_without_an_export_or_with_one_of_another_workspace_is_refused() {
        assertEquals(Problem.NO_EXPORT, assertThrows(ExportException.class,
                () -> EditedVault.read(folder, Sample.snapshot())).problem());
        vault().export(List.of());
        assertEquals(Problem.OTHER_WORKSPACE, assertThrows(ExportException.class,
                () -> EditedVault.read(folder, Snapshot.of("other", List.of()))).problem());
    }

    private static List<Note> notes(List<String> texts) {
        var notes = new ArrayList<Note>();
        for (var text : texts) {
            notes.add(Sample.note(notes.size() + 1, TARGETS.get(notes.size() % TARGETS.size()), text));
        }
        return notes;
    }

    /// Whether a text means the same in a note and on a page.
    private static boolean isPlain(String text) {
        var plain = new boolean[] {true};
        Parser.builder().build().parse(trimmed(text)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                plain[0] = false;
            }

            @Override
            public void visit(Link link) {
                plain[0] = false;
            }
        });
        return plain[0];
    }

    private static String trimmed(String text) {
        return String.join("\n", OwnText.trimmed(List.of(text.split("\n", -1))));
    }
}
