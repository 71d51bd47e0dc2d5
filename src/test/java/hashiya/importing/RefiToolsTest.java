package hashiya.importing;

import static hashiya.importing.Qdpx.CODE;
import static hashiya.importing.Qdpx.NOTE;
import static hashiya.importing.Qdpx.OTHER_CODE;
import static hashiya.importing.Qdpx.SOURCE;
import static hashiya.importing.Qdpx.code;
import static hashiya.importing.Qdpx.coded;
import static hashiya.importing.Qdpx.codes;
import static hashiya.importing.Qdpx.passage;
import static hashiya.importing.Qdpx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Revisions;
import hashiya.model.Article;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files shaped as the programs are known to write them.
class RefiToolsTest {

    private static final String TEXT = "قال مصدر عسكري إن 300 مقاتل وصلوا.\nونفى متحدث آخر ذلك كله.\nوأضاف أن الطريق مغلق.";
    private static final String WINDOWS = TEXT.replace("\n", "\r\n");
    private static final String EMOJI = TEXT.replace("وصلوا", "🌿🌿 وصلوا");
    private static final String ONE = "55555555-5555-5555-5555-555555555555";
    private static final String TWO = "66666666-6666-6666-6666-666666666666";

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void atlas_writes_a_mark_and_crlf_and_counts_neither() throws IOException {
        var start = TEXT.indexOf("متحدث");
        var brought = bring(new Qdpx().project("project.qde", "ATLAS.ti for Windows 23.2.3", codes(code(CODE, "نفي"))
                + text("internal://" + SOURCE + ".txt", passage(ONE, "متحدث آخر", start, start + 9, coded(CODE))
                        + passage(TWO, "", start, start + 9, coded(OTHER_CODE)))
                + "<Sets><Set guid=\"" + NOTE + "\" name=\"مجموعة\"><MemberCode targetGUID=\"" + CODE + "\"/></Set></Sets>")
                .file("sources/" + SOURCE + ".txt", "\ufeff" + WINDOWS));
        assertEquals(List.of("متحدث آخر"), passages());
        assertEquals(TEXT, library.text(library.all(Article.class).getFirst()));
        assertEquals(List.of(Reason.DANGLING, Reason.NO_PLACE), reasons(brought));
        assertEquals("#aabbcc", library.all(Tag.class).getFirst().colour());
        assertEquals(Instant.parse("2024-05-02T07:00:00Z"), library.all(Highlight.class).getFirst().created());
    }

    @Test
    void nvivo_counts_crlf_twice_and_links_notes_to_passages() throws IOException {
        var start = WINDOWS.indexOf("الطريق");
        var brought = bring(new Qdpx().project("project.qde", "NVivo for Windows 14", "<Users><User guid=\"" + OTHER_CODE
                + "\" name=\"ليلى\"/></Users>" + codes(code(CODE.toLowerCase(), "طرق"))
                + "<Cases><Case guid=\"" + OTHER_CODE + "\" name=\"شاهد\"/></Cases>"
                + text("internal://" + SOURCE + ".txt", passage(ONE, "", start, start + 11, coded("{" + CODE + "}"))
                        + passage(TWO, "قال مصدر", 0, 8, ""))
                + "<Notes><Note guid=\"" + NOTE + "\" name=\"تعليق\" plainTextPath=\"internal://n.txt\""
                + " richTextPath=\"internal://n.docx\"/></Notes><Links><Link guid=\"" + OTHER_CODE + "\" originGUID=\""
                + NOTE + "\" targetGUID=\"" + ONE + "\"/></Links>")
                .file("Sources/" + SOURCE + ".txt", WINDOWS).file("Sources/n.txt", "\ufeffيُراجع\r\nهذا"));
        assertEquals(List.of("قال مصدر", "الطريق مغلق"), passages());
        assertEquals(List.of("**تعليق**\n\nيُراجع\nهذا"), library.all(Note.class).stream().map(Note::markdown).toList());
        assertTrue(library.all(Note.class).getFirst().target() instanceof NoteTarget.OnHighlight);
        assertEquals(List.of(Reason.NO_PLACE, Reason.NO_PLACE), reasons(brought));
    }

    @Test
    void passages_that_state_their_letters_settle_how_the_others_are_counted() throws IOException {
        var start = WINDOWS.indexOf("ونفى");
        var stated = WINDOWS.indexOf("متحدث");
        var brought = bring(new Qdpx().project("project.qde", "NVivo", codes(code(CODE, "طرق"))
                + text("internal://" + SOURCE + ".txt", passage(ONE, "", start, start + 4, coded(CODE))
                        + passage(TWO, "متحدث آخ...", stated, stated + 9, coded(CODE))))
                .file("Sources/" + SOURCE + ".txt", WINDOWS));
        assertEquals(List.of(), reasons(brought));
        assertEquals(List.of("ونفى", "متحدث آخر"), passages());
    }

    @Test
    void maxqda_counts_utf_16_and_writes_comments_and_another_name() throws IOException {
        var start = EMOJI.indexOf("متحدث");
        var nested = "<Code guid=\"" + OTHER_CODE + "\" name=\"أقوال\" isCodable=\"false\">" + code(CODE, "نفي") + "</Code>";
        var brought = bring(new Qdpx().project("Export 2024.QDE", "MAXQDA 2022", codes(nested)
                + text("internal://" + SOURCE + ".txt", passage(ONE, "متحدث آخر", start, start + 9,
                        "<Description>هل هو واحد؟</Description>")))
                .file("sources\\" + SOURCE + ".txt", EMOJI));
        assertEquals(List.of(), reasons(brought));
        assertEquals(List.of("متحدث آخر"), passages());
        assertEquals(List.of("هل هو واحد؟"), library.all(Note.class).stream().map(Note::markdown).toList());
        var tree = TagTree.of(library.all(Tag.class));
        assertEquals(List.of("أقوال", "أقوال/نفي"), library.all(Tag.class).stream().map(each -> tree.path(each.id()))
                .toList());
    }

    @Test
    void without_any_letters_a_doubtful_place_is_taken_as_the_standard_has_it_and_told() throws IOException {
        var start = EMOJI.codePointCount(0, EMOJI.indexOf("متحدث"));
        var brought = bring(new Qdpx().project("project.qde", "QualCoder", codes(code(CODE, "نفي"))
                + text("internal://" + SOURCE + ".txt", passage(ONE, "", start, start + 9, coded(CODE))))
                .file("Sources/" + SOURCE + ".txt", EMOJI));
        assertEquals(List.of(new Caveat(Reason.UNSURE, "متحدث آخر", "خبر إدلب")), brought.caveats());
        assertTrue(brought.caveats().getFirst().isKept());
    }

    @Test
    void qualcoder_writes_a_passage_for_each_code_and_media_beside() throws IOException {
        var brought = bring(new Qdpx().project("project.qde", "Qualcoder 3.5", codes(code(CODE, "قول"),
                code(OTHER_CODE, "عدد"), code(NOTE, " ")) + text("internal://" + SOURCE + ".txt",
                        passage(ONE, "", 0, 8, coded(CODE) + "<Description>قال  مصدر</Description>")
                        + passage(TWO, "", 0, 8, coded(OTHER_CODE)) + passage(NOTE, "", 400, 410, coded(CODE))
                        + passage(NOTE, "", 5, 5, coded(CODE)))
                .replace("</Sources>", "<PictureSource guid=\"" + ONE + "\" name=\"صورة.png\"/><TextSource guid=\"" + TWO
                        + "\" name=\"مفقود\" plainTextPath=\"relative:///x/y.txt\"/></Sources>"))
                .file("Sources/" + SOURCE + ".txt", TEXT));
        assertEquals(List.of("قال مصدر"), passages());
        assertEquals(2, library.all(Highlight.class).getFirst().tags().size());
        assertEquals(List.of(), library.all(Note.class));
        assertEquals(List.of(Reason.BLANK, Reason.OUTSIDE, Reason.OUTSIDE, Reason.NO_TEXT, Reason.TEXT_MISSING),
                reasons(brought));
        assertEquals(TagSet.OBSERVED, library.all(Tag.class).getFirst().set());
    }

    @Test
    void names_that_are_numbers_say_nothing_and_paths_may_name_their_folder() throws IOException {
        var start = EMOJI.codePointCount(0, EMOJI.indexOf("متحدث"));
        var stated = EMOJI.codePointCount(0, EMOJI.indexOf("الطريق"));
        var brought = bring(new Qdpx().project("project.qde", "NVivo for Mac 1.7", codes(code(CODE, "قول"))
                + text("internal://Sources/" + SOURCE + ".txt",
                        passage(ONE, start + "," + (start + 9), start, start + 9, coded(CODE))
                        + passage(TWO, "الطريق مغلق", stated, stated + 11, coded(CODE))))
                .file("Sources/" + SOURCE + ".txt", EMOJI));
        assertEquals(List.of(), reasons(brought));
        assertEquals(List.of("متحدث آخر", "الطريق مغلق"), passages());
        assertEquals(List.of(), library.all(Note.class));
    }

    @Test
    void qualcoder_names_passages_by_their_letters_and_gives_what_it_reads_off_pages_a_representation()
            throws IOException {
        var brought = bring(new Qdpx().project("project.qde", "QualCoder 3.5", codes(code(CODE, "قول"))
                + "<Cases>\n<Case guid=\"" + OTHER_CODE + "\" name=\"شاهد\">\n<Description />\n</Case>\n</Cases>"
                + "<Sources>\n<PDFSource path=\"internal://a.pdf\" creatingUser=\"" + NOTE + "\" guid=\"" + SOURCE
                + "\" name=\"تقرير.pdf\">\n<Description>مذكرة</Description>\n<Representation guid=\"" + NOTE
                + "\" plainTextPath=\"internal://t.txt\" name=\"تقرير.pdf\">\n" + passage(ONE, "ونفى متحدث آخر",
                        TEXT.indexOf("ونفى"), TEXT.indexOf("ونفى") + 14, coded(CODE)) + "</Representation></PDFSource>\n"
                + "<VideoSource path=\"absolute:///home/x/v.mp4\" guid=\"" + TWO + "\" name=\"v.mp4\" >\n<Transcript"
                + " plainTextPath=\"internal://v.txt\" guid=\"" + OTHER_CODE + "\" name=\"v.mp4.transcribed\" ><SyncPoint"
                + " guid=\"" + CODE + "\" position=\"0\" timeStamp=\"0\" />\n</Transcript>\n</VideoSource>\n</Sources>")
                .file("Sources/t.txt", TEXT).file("Sources/v.txt", "كلام في الشريط"));
        assertEquals(List.of("ونفى متحدث آخر"), passages());
        assertEquals("تقرير", library.all(Article.class).getFirst().facts().title());
        assertTrue(reasons(brought).contains(Reason.NO_TEXT));
    }

    @Test
    void a_page_source_comes_in_by_the_text_that_stands_for_it() throws IOException {
        var brought = bring(new Qdpx().project("project.qde", "ATLAS.ti", codes(code(CODE, "قول"))
                + "<Sources><PDFSource guid=\"" + SOURCE + "\" name=\"تقرير.pdf\" path=\"internal://a.pdf\"><PDFSelection"
                + " guid=\"" + TWO + "\" name=\"ص ١\" page=\"0\" firstX=\"1\" firstY=\"1\" secondX=\"2\" secondY=\"2\"/>"
                + "<Representation guid=\"" + NOTE + "\"><PlainTextContent>" + TEXT + "</PlainTextContent>"
                + passage(ONE, "قال مصدر", 0, 8, coded(CODE)) + "</Representation></PDFSource></Sources>"));
        assertEquals(List.of("قال مصدر"), passages());
        assertEquals("تقرير", library.all(Article.class).getFirst().facts().title());
        assertEquals(List.of(Reason.NO_PASSAGE), reasons(brought));
    }

    @Test
    void taguette_writes_a_flat_codebook_without_colours() throws IOException {
        var file = Files.writeString(folder.resolve("codebook.qdc"), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook"
                + " xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Taguette 1.4\"><Codes><Code guid=\"" + CODE
                + "\" name=\"أسباب.خوف\" isCodable=\"true\"/><Code guid=\"" + OTHER_CODE
                + "\" name=\"مال\" isCodable=\"true\"/></Codes><Sets/></CodeBook>");
        assertEquals(2, RefiRoundTripTest.bring(library, file).added(Tag.class));
        assertFalse(RefiRoundTripTest.bring(library, file).isNew());
        assertEquals(List.of("أسباب.خوف", "مال"), library.all(Tag.class).stream().map(Tag::name).toList());
    }

    @Test
    void annotations_go_onto_the_article_that_is_there_also_when_its_text_was_corrected_since() throws IOException {
        var project = new Qdpx().project("project.qde", "NVivo", codes(code(CODE, "قول"))
                + text("internal://" + SOURCE + ".txt", passage(ONE, "", TEXT.indexOf("متحدث"), TEXT.indexOf("متحدث") + 9,
                        coded(CODE)))).file("Sources/" + SOURCE + ".txt", TEXT);
        bring(project);
        new Editor(library).removeAll(library.all(Highlight.class));
        var revisions = new Revisions(library);
        var id = library.all(Article.class).getFirst().id();
        revisions.apply(revisions.correction(id, "سطر جديد في أول النص.\n" + TEXT));
        var brought = bring(project);
        assertEquals(1, library.all(Article.class).size());
        assertEquals(List.of("متحدث آخر"), passages());
        assertEquals(List.of(), reasons(brought));
        assertTrue(library.orphans(id).isEmpty());
    }

    @Test
    void letters_that_xml_forbids_do_not_stop_a_codebook() throws IOException {
        var file = Files.writeString(folder.resolve("codebook.qdc"), "<CodeBook origin=\"x\"><Codes><Code guid=\"" + CODE
                + "\" name=\"أسباب\u0002&#11;\"/></Codes></CodeBook>");
        RefiRoundTripTest.bring(library, file);
        assertEquals("أسباب\ufffd\ufffd", library.all(Tag.class).getFirst().name());
    }

    private Brought.Taken bring(Qdpx project) throws IOException {
        return RefiRoundTripTest.bring(library, project.write(folder.resolve("p.qdpx")));
    }

    private List<String> passages() {
        return library.all(Article.class).stream().flatMap(each -> library.highlights(each.id()).stream())
                .map(Highlight::quote).toList();
    }

    private static List<Reason> reasons(Brought.Taken brought) {
        return brought.caveats().stream().map(Caveat::reason).toList();
    }
}
