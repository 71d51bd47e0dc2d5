package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Returned.Kind;
import hashiya.export.Returned.Told;
import hashiya.export.Returned.What;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other programs, and people in a hurry, do to the pages of an export.
class HostileEditsTest {

    private static final NoteTarget FIRST = new NoteTarget.OnHighlight(new HighlightId(Sample.ARTICLE, 1));
    private static final NoteTarget SECOND = new NoteTarget.OnHighlight(new HighlightId(Sample.ARTICLE, 2));

    /// What a note says, and what programs that put Markdown in order make of it.
    private static final List<List<String>> PUT_IN_ORDER = List.of(
            List.of("* بند\n* آخر", "- بند\n- آخر"),
            List.of("1) أ\n2) ب\n3) ج", "1. أ\n1. ب\n1. ج"),
            List.of("*ميل* ثم __غلظ__ ثم `رمز`", "_ميل_ ثم **غلظ** ثم `رمز`"),
            List.of("سطر أول طويل\nوثانٍ\nوثالث", "سطر أول\nطويل وثانٍ وثالث"),
            List.of("| ع | ص |\n|---|:-:|\n| أطول | س |", "| ع    |  ص  |\n| ---- | :-: |\n| أطول |  س  |"),
            List.of("~~~ sql\nرمز  *\n~~~", "```sql\nرمز  *\n```"),
            List.of("قبل\n\n***\n\nبعد", "قبل\n\n---\n\nبعد"),
            List.of("a_b و2 * 3 و1986. سنة", "a\\_b و2 \\* 3 و1986. سنة"),
            List.of("- أ\n    - ب\n    - ج", "- أ\n  - ب\n  - ج"),
            List.of("سطر  \nمكسور", "سطر\nمكسور"),
            List.of("أ\n\n\n\nب", "أ\n\nب"),
            List.of("- أ\n\n- ب", "- أ\n- ب"),
            List.of("> قول\nتابع", "> قول\n> تابع"),
            List.of("كلمة   بعيدة", "كلمة بعيدة"),
            List.of("## فرع ##\n\n%% خفي %%\n\n> [!note] إشارة", "#### فرع\n\n%% خفي %%\n\n> [!note] إشارة"),
            List.of("أحد آخر", Normalizer.normalize("أحد آخر", Normalizer.Form.NFD)));

    @TempDir
    private Path folder;

    @Test
    void markdown_put_in_order_by_a_program_is_no_edit() throws IOException {
        var notes = new ArrayList<Note>();
        PUT_IN_ORDER.forEach(each -> notes.add(Sample.note(notes.size() + 1, FIRST, each.getFirst())));
        var snapshot = vault().export(notes);
        for (var note : notes) {
            vault().rewrite(note.id(), _ -> PUT_IN_ORDER.get(note.id().number() - 1).getLast());
        }
        // The page around the notes, as a program writes it that spares signs and cuts and adds white space.
        vault().eachPage(text -> text.replaceAll("\\\\([\"'#~$])", "$1").replace("\n- ", "\n* ")
                .replaceAll("(?m)^(\\w+): \"([^\"]*)\"$", "$1: $2").replace("| --- | --- |", "| ---- | ------- |")
                .replace("\n", " \r\n"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.notes());
        assertEquals(List.of(), returned.told());
    }

    @Test
    void one_word_edited_in_a_note_put_in_order_leaves_every_other_letter_alone() throws IOException {
        var own = PUT_IN_ORDER.stream().map(List::getFirst).collect(Collectors.joining("\n\nقاطع\n\n"));
        var snapshot = vault().export(List.of(Sample.note(1, FIRST, own + "\n\nقديم [[c4|هي]]")));
        var ordered = PUT_IN_ORDER.stream().map(List::getLast).collect(Collectors.joining("\n\nقاطع\n\n"));
        vault().rewrite(new NoteId(1), text -> ordered + "\n\nجديد "
                + text.substring(text.lastIndexOf("[هي](")) + "\n\n- مضاف");
        assertEquals(own + "\n\nجديد [[c4|هي]]\n\n- مضاف", only(snapshot).there());
    }

    @Test
    void a_break_of_the_line_that_was_typed_is_an_edit_and_so_is_a_changed_sign() throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, FIRST, "سطر\nآخر"), Sample.note(2, FIRST, "صحيح؟"),
                Sample.note(3, FIRST, "- [ ] مهمة")));
        vault().rewrite(new NoteId(1), _ -> "سطر  \nآخر");
        vault().rewrite(new NoteId(2), _ -> "صحيح!");
        vault().rewrite(new NoteId(3), _ -> "- [x] مهمة");
        assertEquals(List.of("سطر  \nآخر", "صحيح!", "- [x] مهمة"),
                EditedVault.read(folder, snapshot).notes().stream().map(Returned.Note::there).toList());
    }

    @Test
    void sections_in_another_order_are_no_edit_and_what_is_typed_below_them_is_on_what_they_are_about()
            throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, FIRST, "أ"), Sample.note(2, SECOND, "ب\n\nج\n\nد")));
        vault().rewrite(new NoteId(2), _ -> "د\n\nب\n\nج");
        vault().page("articles/", text -> {
            var first = text.indexOf("<a id=\"^q3-1\">");
            var second = text.indexOf("<a id=\"^q3-2\">");
            return text.substring(0, first) + text.substring(second) + "\n" + text.substring(first, second)
                    .replaceFirst("(?m)^(\\^q3-1)$", "$1\n\nمكتوب");
        });
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.told());
        assertEquals(List.of("EDITED " + SECOND + " د\n\nب\n\nج", "ADDED " + FIRST + " مكتوب"),
                returned.notes().stream().map(each -> each.kind() + " " + each.target() + " " + each.there()).toList());
    }

    @Test
    void a_renamed_heading_is_told_and_what_is_typed_below_it_is_a_note() throws IOException {
        var snapshot = vault().export(List.of());
        vault().page("sources/S-002", text -> text.replaceFirst("(?m)^# .*$", "# اسم آخر")
                .replaceFirst("(?m)^ستيب$", "ستيب\n\nعن المصدر"));
        vault().page("articles/", text -> text.replaceFirst("(?m)^# .*$", "# عنوان آخر\n\nعن المقال"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(new NoteTarget.OnArticle(Sample.ARTICLE) + " عن المقال",
                        new NoteTarget.OnSource(new SourceId(2)) + " عن المصدر"),
                returned.notes().stream().map(each -> each.target() + " " + each.there()).toList());
        assertEquals(List.of("# عنوان آخر", "# اسم آخر"), returned.told().stream().map(Told::now).toList());
    }

    @Test
    void a_note_that_lost_one_of_its_marks_or_stands_twice_is_still_itself() throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, FIRST, "أ"), Sample.note(2, SECOND, "ب"),
                Sample.note(3, new NoteTarget.OnClaim(Sample.EXECUTED), "ج")));
        vault().page("articles/", text -> text.replace("أ\n\n<!-- /note N1 -->", "أ هناك")
                .replace("<!-- note N2 -->\n\nب", "ب هناك"));
        vault().page("claims/C-004", text -> text.replaceFirst("(?s)(<!-- note N3 -->\n\n)ج(.*<!-- /note N3 -->\n)",
                "$1ج هناك$2\n$1ج$2"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.told());
        assertEquals(List.of("أ هناك", "ب هناك", "ج هناك"),
                returned.notes().stream().map(Returned.Note::there).toList());
        assertTrue(returned.notes().stream().allMatch(each -> each.kind() == Kind.EDITED));
    }

    @Test
    void pages_that_were_renamed_moved_or_lost_their_head_are_found_and_links_still_lead_to_them() throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, FIRST, "أ [[c4|هي]]"),
                Sample.note(2, new NoteTarget.OnClaim(Sample.EXECUTED), "ب [[Q3:1]]"),
                Sample.note(3, new NoteTarget.OnWorkspace(), "ج")));
        var claim = vault().path("claims/C-004");
        var article = vault().path("articles/");
        move(claim, "بحث/أعدم.md");
        move(article, "مقال.md");
        move("index.md", "فهرس.md");
        Files.writeString(folder.resolve("بحث/لي.md"), "---\nid: mine\n---\n\nلي");
        // What Obsidian makes of links to files that were moved, and what is typed in it.
        replace("مقال.md", "\\]\\(\\.\\./claims/C-004[^)]*\\)", "](بحث/أعدم.md)");
        replace("بحث/أعدم.md", "\\]\\(\\.\\./articles/A3[^)]*(#\\^q3-\\d)\\)", "](../مقال.md$1)");
        replace("بحث/أعدم.md", "(?m)^ب ",
                "ب جديد [[مقال#^q3-1|قول]] و[[أعدم]] و![[S-002 وكالة ستيب]] و`[[أعدم]]` ");
        replace("فهرس.md", "(?m)^ج$", "ج هناك");
        replace("مقال.md", "(?s)^---\n.*?\n---\n", "");
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of("مقال.md < " + article, "بحث/أعدم.md < " + claim, "فهرس.md < index.md"),
                told(returned, What.RENAMED).stream().map(each -> each.path() + " < " + each.before()).toList());
        assertEquals(List.of("ب جديد [[Q3:1|قول]] و[[C-004]] و[[S-002]] و`[[أعدم]]` [[Q3:1]]", "ج هناك"),
                returned.notes().stream().map(Returned.Note::there).toList());
        assertEquals(List.of(), told(returned, What.MISSING));
        assertEquals(List.of(), returned.edited());
    }

    @Test
    void pages_that_took_each_others_names_are_told_apart_and_a_second_file_of_one_is_not_taken_for_it()
            throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, new NoteTarget.OnClaim(Sample.EXECUTED), "أ")));
        var one = vault().path("sources/S-001");
        var other = vault().path("sources/S-002");
        move(one, "x.md");
        move(other, one);
        move("x.md", other);
        var claim = vault().path("claims/C-004");
        Files.copy(folder.resolve(claim), folder.resolve("claims/same.md"));
        Files.writeString(folder.resolve("claims/conflicted.md"),
                Files.readString(folder.resolve(claim)).replace("أ\n", "نسخة\n"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of(), returned.notes());
        assertEquals(List.of(new Told(What.COPY, "claims/conflicted.md", 0, claim, ""),
                new Told(What.RENAMED, other, 0, one, ""), new Told(What.RENAMED, one, 0, other, "")), returned.told());
    }

    @Test
    void wide_letters_are_read_and_a_page_in_an_old_encoding_loses_no_note() throws IOException {
        var snapshot = vault().export(List.of(Sample.note(1, FIRST, "قديم"),
                Sample.note(2, new NoteTarget.OnClaim(Sample.EXECUTED), "باقٍ")));
        vault().rewrite(new NoteId(1), _ -> "جديد");
        encode("articles/", StandardCharsets.UTF_16);
        encode("claims/C-004", Charset.forName("windows-1256"));
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(List.of("جديد"), returned.notes().stream().map(Returned.Note::there).toList());
        assertEquals(List.of(new Told(What.UNREADABLE, returned.told().getFirst().path(), 0, "", "")), returned.told());
        assertTrue(returned.told().getFirst().path().startsWith("claims/C-004"));
    }

    @Test
    void a_note_changed_on_both_sides_can_have_either_words_or_both() throws IOException {
        vault().export(List.of(Sample.note(1, FIRST, "أصل")));
        vault().rewrite(new NoteId(1), _ -> "هناك");
        var note = only(Sample.withNotes(List.of(Sample.note(1, FIRST, "هنا\n\n```\nمفتوح"))));
        assertEquals(Kind.CONFLICT, note.kind());
        assertEquals(note.here(), Answer.HERE.of(note));
        assertEquals("هناك", Answer.THERE.of(note));
        assertEquals("هنا\n\n```\nمفتوح\n```\n\nهناك", Answer.BOTH.of(note));
        var gone = only(Sample.withNotes(List.of()));
        assertEquals("هناك", Answer.BOTH.of(gone));
        assertFalse(EditedVault.read(folder, Sample.withNotes(List.of(Sample.note(1, FIRST, "هنا"))))
                .settled(List.of()).contains(note.path()));
    }

    private Returned.Note only(Snapshot snapshot) {
        var returned = EditedVault.read(folder, snapshot);
        assertEquals(1, returned.notes().size(), returned.toString());
        assertEquals(List.of(), returned.told());
        return returned.notes().getFirst();
    }

    private static List<Told> told(Returned returned, What what) {
        return returned.told().stream().filter(each -> each.what() == what).toList();
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    private void replace(String path, String before, String now) throws IOException {
        var text = Files.readString(folder.resolve(path));
        var edited = text.replaceAll(before, now);
        assertFalse(edited.equals(text), text);
        Files.writeString(folder.resolve(path), edited);
    }

    private void encode(String start, Charset charset) throws IOException {
        var file = vault().file(start);
        Files.write(file, Files.readString(file).getBytes(charset));
    }

    private VaultFolder vault() {
        return new VaultFolder(folder);
    }
}
