package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files shaped as the programs are known to write them.
class AnnotationToolsTest {

    private static final String TEXT = "قال مصدر عسكري 🌿 إن الطريق مغلق.\nونفى متحدث آخر أن الطريق مغلق.\nوصل 300 مقاتل.";
    private static final String URL = "https://www.example.org/أخبار/خبر 1?x=ب";
    private static final String ENCODED = "https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%d8%ae%d8%a8%d8%b1%201?x=%D8%A8";

    @TempDir
    private Path folder;
    private Library library;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        article = Printed.at(URL, TEXT, library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void hypothesis_answers_with_rows_and_its_replies_belong_to_the_passage() throws IOException {
        var rows = """
                {"total": 4, "rows": [
                {"id": "a1", "created": "2024-05-02T07:00:00.123456+00:00", "updated": "2024-05-03T07:00:00+00:00",
                 "user": "acct:layla@hypothes.is", "uri": "URI", "text": "**يُراجع**", "tags": ["طرق", "نفي"],
                 "document": {"title": ["خبر"]}, "target": [{"source": "URI", "selector": [
                  {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3, "endContainer": "/p[1]", "endOffset": 9},
                  {"type": "TextPositionSelector", "start": 4000, "end": 4006},
                  {"type": "TextQuoteSelector", "exact": "الطريق مغلق", "prefix": "آخر أن ", "suffix": "."}]}]},
                {"id": "a2", "created": "2024-05-02T08:00:00+00:00", "user": "acct:omar@hypothes.is", "uri": "URI",
                 "text": "نعم", "tags": [], "references": ["a1"], "target": [{"source": "URI"}]},
                {"id": "a3", "created": "2024-05-02T08:00:00+00:00", "user": "acct:layla@hypothes.is", "uri": "URI",
                 "text": "عن الصفحة كلها", "tags": ["صفحة"], "target": [{"source": "URI"}]},
                {"id": "a4", "created": "2024-05-02T08:00:00+00:00", "user": "acct:layla@hypothes.is", "uri": "URI", "text": "",
                 "target": [{"source": "URI", "selector": [{"type": "TextQuoteSelector", "exact": "ليس هنا"}]}]}]}
                """.replace("URI", ENCODED);
        var brought = bring("h.json", rows);
        assertEquals(List.of("الطريق مغلق"), passages());
        var highlight = library.all(Highlight.class).getFirst();
        assertEquals(TEXT.lastIndexOf("الطريق"), highlight.range().start());
        assertEquals("2024-05-02T07:00:00.123Z", highlight.created().toString());
        assertEquals(List.of("طرق", "نفي"), library.all(Tag.class).stream().map(Tag::name).toList());
        assertEquals(List.of("**يُراجع**\n\n— layla", "نعم\n\n— omar", "عن الصفحة كلها\n\n— layla"), notes());
        assertEquals(List.of(true, true, false), library.all(Note.class).stream()
                .map(each -> each.target() instanceof NoteTarget.OnHighlight).toList());
        assertEquals(List.of(Reason.NO_PLACE, Reason.NOT_FOUND), reasons(brought));
        assertFalse(((Brought.Taken) new AnnotationImporter(library).bring(folder.resolve("h.json"))).isNew());
    }

    @Test
    void hypothesis_exports_a_list_too() throws IOException {
        bring("e.json", """
                {"export_date": "2024-05-02T07:00:00Z", "client_version": "1.1", "annotations": [{"id": "b", "uri": "URI",
                 "user": "acct:x@hypothes.is", "text": "t", "tags": [], "target": [{"source": "URI", "selector": [
                 {"type": "TextQuoteSelector", "exact": "300 مقاتل", "prefix": "", "suffix": ""}]}]}]}
                """.replace("URI", ENCODED));
        assertEquals(List.of("300 مقاتل"), passages());
        assertEquals(List.of("t"), notes());
    }

    @Test
    void recogito_sorts_its_bodies_by_purpose() throws IOException {
        bring("r.json", """
                [{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "#1", "body": [
                  {"type": "TextualBody", "purpose": "commenting", "value": "كذا", "creator": {"id": "x", "name": "ليلى"}},
                  {"type": "TextualBody", "purpose": "tagging", "value": "طرق"},
                  {"type": "SpecificResource", "purpose": "classifying", "source": {"id": "http://x.org/1", "label": "إدلب"}},
                  {"type": "TextualBody", "purpose": "highlighting", "value": "green"}],
                  "target": {"source": "URI", "selector": [{"type": "TextQuoteSelector", "exact": "مصدر عسكري"},
                  {"type": "TextPositionSelector", "start": 4, "end": 14}]}}]
                """.replace("URI", ENCODED));
        assertEquals(List.of("مصدر عسكري"), passages());
        assertEquals(List.of("كذا"), notes());
        assertEquals(List.of("طرق", "إدلب"), library.all(Tag.class).stream().map(Tag::name).toList());
    }

    @Test
    void a_selector_within_another_counts_from_there() throws IOException {
        var brought = bring("n.jsonld", page("""
                "bodyValue": "خارج", "target": {"source": "URI", "selector": {"type": "CssSelector", "value": "#p2", "refinedBy":
                 {"type": "TextQuoteSelector", "exact": "متحدث آخر"}}}""", """
                "body": "https://example.org/دليل", "target": {"source": "URI", "selector": {"type": "TextQuoteSelector",
                 "exact": "وصل 300 مقاتل", "refinedBy": {"type": "TextPositionSelector", "start": 4, "end": 7}}}""", """
                "body": "x", "target": {"source": "URI", "selector": {"type": "CssSelector", "value": "p", "refinedBy":
                 {"type": "TextPositionSelector", "start": 0, "end": 3}}}"""));
        assertEquals(List.of("متحدث آخر", "300"), passages());
        assertEquals(List.of("خارج", "<https://example.org/دليل>"), notes());
        assertEquals(List.of(Reason.NO_LETTERS), reasons(brought));
    }

    @Test
    void numbers_are_tried_in_code_points_and_in_the_units_of_browsers() throws IOException {
        var units = TEXT.indexOf("الطريق");
        var points = TEXT.codePointCount(0, units);
        var template = """
                "bodyValue": "%d", "target": {"source": "URI", "selector": [{"type": "TextQuoteSelector", "exact": "الطريق"},
                 {"type": "TextPositionSelector", "start": %d, "end": %d}]}""";
        bring("p.jsonld", page(template.formatted(1, points, points + 6), template.formatted(2, units, units + 6)));
        assertEquals(List.of(units, units), library.all(Highlight.class).stream().map(each -> each.range().start())
                .toList());
    }

    @Test
    void fragments_of_letters_and_areas_of_pictures() throws IOException {
        var brought = bring("f.jsonld", page("""
                "bodyValue": "1", "target": "URI#:~:text=%D9%85%D8%B5%D8%AF%D8%B1%20%D8%B9%D8%B3%D9%83%D8%B1%D9%8A\"""", """
                "bodyValue": "2", "target": {"source": "URI", "selector": {"type": "FragmentSelector", "value": "xywh=1,2,3,4"}}""",
                """
                "bodyValue": "3", "target": {"source": "URI", "selector": {"type": "RangeSelector",
                 "startSelector": {"type": "XPathSelector", "value": "/p"}, "endSelector": {"type": "XPathSelector", "value": "/p"}}}"""));
        assertEquals(List.of("مصدر عسكري"), passages());
        assertEquals(List.of(Reason.NO_PASSAGE, Reason.NO_LETTERS), reasons(brought));
    }

    @Test
    void the_bytes_are_named_by_their_digest_in_every_way() throws IOException {
        var digest = article.evidence().sha256().hex();
        var information = "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of()
                .parseHex(digest));
        var position = """
                "bodyValue": "%s", "target": {"source": "%s", "hashiya:sha256": "%s", "selector": {"type": "TextPositionSelector",
                 "start": 0, "end": 3}}""";
        var quote = "\"bodyValue\": \"%s\", \"target\": {\"source\": \"%s\", \"selector\": {\"exact\": \"300\"}}";
        bring("d.jsonld", page(position.formatted("1", "https://elsewhere.org/", digest), quote.formatted("2",
                information),
                quote.formatted("3", "urn:sha256:" + digest), quote.formatted("4", "urn:hashiya:sha256:" + digest),
                quote.formatted("5", digest), quote.formatted("6", "sha256:" + digest),
                quote.formatted("7", "urn:hash::sha256:" + digest)));
        assertEquals(List.of("قال", "300", "300", "300", "300", "300", "300"), passages());
    }

    @Test
    void numbers_alone_count_where_the_address_names_the_bytes() throws IOException {
        var brought = bring("n.jsonld", page("""
                "body": "وسم", "target": {"source": {"id": "urn:sha256:HEX"}, "selector": {"type": "TextPositionSelector",
                 "start": 0, "end": 3}}""".replace("HEX", article.evidence().sha256().hex())));
        assertEquals(List.of("قال"), passages());
        assertEquals(List.of(), reasons(brought));
    }

    @Test
    void the_article_is_named_by_its_id_and_never_by_that_of_another_workspace() throws IOException {
        var note = "\"bodyValue\": \"%s\", \"target\": \"%s\"";
        var brought = bring("i.jsonld", page(note.formatted("1", "A1"), note.formatted("2", "hashiya:A1"),
                note.formatted("3", "urn:hashiya:" + library.workspaceId() + ":A1"),
                note.formatted("4", "urn:hashiya:00000000-0000-4000-8000-000000000000:A1"),
                note.formatted("5", "A2"), note.formatted("6", "A0")));
        assertEquals(List.of("1", "2", "3"), notes());
        assertEquals(3, reasons(brought).stream().filter(each -> each == Reason.NO_ARTICLE).count());
    }

    @Test
    void a_file_of_which_nothing_finds_a_place_is_not_called_known() throws IOException {
        var brought = bring("l.jsonld", page("""
                "bodyValue": "1", "target": {"source": "URI", "selector": {"exact": "ليس هنا"}}"""));
        assertTrue(brought.isLost());
        assertFalse(bring("m.jsonld", page("\"bodyValue\": \"1\", \"target\": \"URI\"")).isLost());
        assertFalse(bring("m.jsonld", page("\"bodyValue\": \"1\", \"target\": \"URI\"")).isLost());
        var positions = bring("o.jsonld", page("""
                "bodyValue": "", "target": {"source": "URI", "selector": {"type": "TextPositionSelector", "start": 0, "end": 3}}"""));
        assertTrue(reasons(positions).contains(Reason.NO_LETTERS));
    }

    @Test
    void old_annotations_have_other_names_and_html() throws IOException {
        bring("o.jsonld", """
                {"@context": "http://www.w3.org/ns/oa.jsonld", "@graph": [{"@id": "http://x/1", "@type": "oa:Annotation",
                 "motivation": "oa:tagging", "body": {"@type": ["oa:Tag", "cnt:ContentAsText"], "chars": "طرق"},
                 "target": {"@type": "oa:SpecificResource", "source": {"@id": "URI"}, "selector":
                 {"@type": "oa:TextQuoteSelector", "exact": "مغلق", "prefix": "متحدث آخر أن الطريق "}}},
                 {"@type": "oa:Annotation", "body": {"type": "TextualBody", "format": "text/html",
                  "value": "<p>سطر &amp; <b>آخر</b></p><p>ثانٍ</p>"}, "target": "http://x/1"}]}
                """.replace("URI", ENCODED));
        assertEquals(List.of("طرق"), library.all(Tag.class).stream().map(Tag::name).toList());
        assertEquals(List.of("سطر & آخر\n\nثانٍ"), notes());
        assertInstanceOf(NoteTarget.OnHighlight.class, library.all(Note.class).getFirst().target());
    }

    @Test
    void nothing_is_fetched_and_what_lies_elsewhere_is_told() throws IOException {
        var brought = bring("c.jsonld", """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "total": 9, "first":
                 {"type": "AnnotationPage", "next": "https://example.org/2", "items": [{"type": "Annotation",
                 "stylesheet": {"type": "CssStylesheet", "value": ".r { color: #FF6666 }"}, "target": {"source": "URI",
                 "styleClass": "r", "selector": {"type": "TextQuoteSelector", "exact": "300"}}}, {"type": "Annotation",
                 "bodyValue": "x", "target": "https://example.org/other"}]}}
                """.replace("URI", ENCODED));
        assertEquals(List.of(Colour.RED), library.all(Highlight.class).stream().map(Highlight::colour).toList());
        assertEquals(List.of(Reason.ELSEWHERE, Reason.NO_ARTICLE, Reason.HANGS_ON), reasons(brought));
    }

    @Test
    void hypothesis_writes_what_its_client_knows_of_each_annotation() throws IOException {
        bring("c.json", """
                {"export_date": "2024-05-02T07:00:00.000Z", "export_userid": "acct:layla@hypothes.is", "client_version": "1.1460.0",
                 "annotations": [{"id": "Qx1", "created": "2024-05-02T06:00:00.000000+00:00", "updated": "2024-05-02T06:30:00.000000+00:00",
                 "user": "acct:layla@hypothes.is", "uri": "URI", "text": "أين؟", "tags": ["طرق"], "group": "__world__",
                 "permissions": {"read": ["group:__world__"], "admin": ["acct:layla@hypothes.is"]}, "references": [],
                 "target": [{"source": "URI", "selector": [{"type": "RangeSelector", "endOffset": 40, "startOffset": 29,
                  "endContainer": "/div[1]/p[2]", "startContainer": "/div[1]/p[2]"}, {"type": "TextPositionSelector", "end": 66, "start": 49},
                  {"type": "TextQuoteSelector", "exact": "متحدث آخر", "prefix": "ونفى ", "suffix": " أن الطريق"}]}],
                 "document": {"title": ["خبر"]}, "links": {"html": "https://hypothes.is/a/Qx1", "incontext": "https://hyp.is/Qx1/x",
                 "json": "https://hypothes.is/api/annotations/Qx1"}, "user_info": {"display_name": null}, "flagged": false, "hidden": false}]}
                """.replace("URI", ENCODED));
        assertEquals(List.of("متحدث آخر"), passages());
        assertEquals(List.of("أين؟"), notes());
    }

    @Test
    void a_range_between_passages_stops_before_the_second_and_a_fragment_reaches_to_its_end() throws IOException {
        var brought = bring("r.jsonld", page("""
                "bodyValue": "1", "target": {"source": "URI", "selector": {"type": "RangeSelector",
                 "startSelector": {"type": "TextQuoteSelector", "exact": "ونفى"},
                 "endSelector": {"type": "TextQuoteSelector", "exact": "وصل 300"}}}""", """
                "bodyValue": "2", "target": {"source": "URI", "selector": {"type": "FragmentSelector",
                 "value": ":~:text=%D9%85%D8%B5%D8%AF%D8%B1,%D9%85%D8%AA%D8%AD%D8%AF%D8%AB,-%20%D8%A2%D8%AE%D8%B1"}}""", """
                "bodyValue": "3", "target": {"source": "URI", "selector": {"type": "RangeSelector",
                 "startSelector": {"type": "TextQuoteSelector", "exact": "الطريق مغلق"},
                 "endSelector": {"type": "TextQuoteSelector", "exact": "وصل"}}}""", """
                "bodyValue": "4", "target": {"source": "URI", "selector": {"type": "RangeSelector",
                 "startSelector": {"type": "TextQuoteSelector", "exact": "وصل"},
                 "endSelector": {"type": "TextQuoteSelector", "exact": "ونفى"}}}""", """
                "bodyValue": "5", "target": {"source": "URI", "selector": {"type": "TextQuoteSelector",
                 "exact": "متحدث آخر أن الطريق مغلق", "refinedBy": {"type": "TextQuoteSelector", "exact": "الطريق"}}}"""));
        assertEquals(List.of("مصدر عسكري 🌿 إن الطريق مغلق.\nونفى متحدث", "ونفى متحدث آخر أن الطريق مغلق.", "الطريق"),
                passages().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
        assertEquals(TEXT.lastIndexOf("الطريق"), library.all(Highlight.class).getLast().range().start());
        assertEquals(List.of(Reason.NOT_FOUND, Reason.NOT_FOUND, Reason.HANGS_ON, Reason.HANGS_ON), reasons(brought));
    }

    private static String page(String... annotations) {
        var items = Arrays.stream(annotations).map(each -> "{\"type\": \"Annotation\", " + each + "}").toList();
        return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationPage\", \"items\": ["
                + String.join(",", items).replace("URI", ENCODED) + "]}";
    }

    private Brought.Taken bring(String name, String json) throws IOException {
        var file = Files.writeString(folder.resolve(name), json);
        assertTrue(AnnotationImporter.takes(file));
        return assertInstanceOf(Brought.Taken.class, new AnnotationImporter(library).bring(file));
    }

    private List<String> passages() {
        return library.all(Highlight.class).stream().map(Highlight::quote).toList();
    }

    private List<String> notes() {
        return library.all(Note.class).stream().map(Note::markdown).toList();
    }

    private static List<Reason> reasons(Brought.Taken brought) {
        return brought.caveats().stream().map(Caveat::reason).toList();
    }
}
