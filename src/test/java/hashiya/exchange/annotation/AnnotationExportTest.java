package hashiya.exchange.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.exchange.Iri;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TextVersion;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationExportTest {

    private static final String TEXT = "🌿 قال 𞸀 مصدر 🌿 عسكري.";
    private static final Instant THEN = Instant.parse("2024-05-02T07:00:00Z");
    private static final Pattern ASCII_IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[\\x21-\\x7e&&[^<>\"{}|\\\\^`]]+");

    @TempDir
    private Path folder;

    @Test
    void a_highlight_is_told_by_its_letters_and_in_code_points() throws IOException {
        var annotation = item("https://example.org/خبر 1");
        assertEquals("urn:hashiya:w-1:Q1:2", annotation.path("id").asText());
        assertEquals("Annotation", annotation.path("type").asText());
        assertEquals(List.of("highlighting", "tagging", "commenting"), texts(annotation.path("motivation")));
        assertEquals("2024-05-02T07:00:00Z", annotation.path("created").asText());
        assertEquals("2024-05-02T07:00:09Z", annotation.path("modified").asText());
        var target = annotation.path("target");
        assertEquals("https://example.org/%D8%AE%D8%A8%D8%B1%201", target.path("source").asText());
        var quote = target.path("selector").path(0);
        assertEquals("TextQuoteSelector مصدر 🌿", quote.path("type").asText() + " " + quote.path("exact").asText());
        assertEquals("🌿 قال 𞸀 | عسكري.", quote.path("prefix").asText() + "|" + quote.path("suffix").asText());
        var place = target.path("selector").path(1);
        assertEquals("TextPositionSelector", place.path("type").asText());
        var start = TEXT.offsetByCodePoints(0, place.path("start").asInt());
        assertEquals("مصدر 🌿", TEXT.substring(start, TEXT.offsetByCodePoints(0, place.path("end").asInt())));
        assertTrue(annotation.path("stylesheet").path("value").asText().contains("." + target.path("styleClass")
                .asText()
                + " { background-color: #2ea8e5 }"));
    }

    @Test
    void tags_and_notes_are_bodies_with_a_purpose() throws IOException {
        var bodies = item("").path("body");
        assertEquals("tagging انشقاق/أسباب", bodies.path(0).path("purpose").asText() + " " + bodies.path(0)
                .path("value").asText());
        var note = bodies.path(1);
        assertEquals("TextualBody", note.path("type").asText());
        assertEquals("commenting", note.path("purpose").asText());
        assertEquals("**يُراجع** BBC", note.path("value").asText());
        assertEquals("text/markdown ar rtl", note.path("format").asText() + " " + note.path("language").asText() + " "
                + note.path("textDirection").asText());
    }

    @Test
    void an_article_without_an_address_is_named_by_its_digest() throws IOException {
        assertEquals("urn:hashiya:sha256:" + Sha256.of(TEXT).hex(), item("").path("target").path("source").asText());
        assertEquals("urn:hashiya:sha256:" + Sha256.of(TEXT).hex(), item("javascript:x").path("target").path("source")
                .asText());
    }

    @Test
    void claims_are_assessments_that_others_read_as_text() throws IOException {
        try (var library = Library.create(folder.resolve("w.hashiya"))) {
            Sample.build(library);
            var bytes = AnnotationExport.of(library.snapshot(), library::text, new Messages(Language.ARABIC));
            assertTrue(AnnotationExport.isOurs(bytes));
            assertFalse(AnnotationExport.isOurs("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}".getBytes(
                    StandardCharsets.UTF_8)));
            var page = new ObjectMapper().readTree(bytes);
            assertEquals("http://www.w3.org/ns/anno.jsonld", page.path("@context").path(0).asText());
            assertEquals("AnnotationPage", page.path("type").asText());
            assertEquals(page.path("items").size(), page.path("partOf").path("total").asInt());
            var assessment = page.path("items").valueStream().filter(each -> each.path("id").asText()
                    .endsWith(":AT-001"))
                    .findFirst().orElseThrow();
            assertEquals(List.of("describing", "assessing"), texts(assessment.path("motivation")));
            assertEquals(List.of("TextualBody", "TextualBody", "hashiya:Attribution"),
                    assessment.path("body").valueStream().map(each -> each.path("type").asText()).toList());
            assertEquals(2, assessment.path("target").path("selector").size());
            var ids = new HashSet<String>();
            page.path("items").forEach(each -> assertTrue(ids.add(each.path("id").asText()), each::toString));
            page.findValuesAsText("source").forEach(each -> assertTrue(ASCII_IRI.matcher(each).matches(), each));
            page.findValuesAsText("id").forEach(each -> assertTrue(ASCII_IRI.matcher(each).matches(), each));
        }
    }

    @Test
    void addresses_become_iris_once() {
        for (var address : List.of("https://example.org/خبر 1?x=ب#ت#ث", "http://[::1]:80/a[b]",
                "https://x/%D8%a8%zz|{}", "")) {
            var iri = Iri.encoded(address);
            assertEquals(iri, Iri.encoded(iri));
            assertTrue(iri.isEmpty() || ASCII_IRI.matcher(iri).matches(), iri);
        }
        assertEquals("http://[::1]:80/a%5Bb%5D", Iri.encoded("http://[::1]:80/a[b]"));
        assertEquals(Optional.empty(), Iri.web("example.org/a"));
    }

    private static JsonNode item(String url) throws IOException {
        var id = new ArticleId(1);
        var article = new Article(id, new Facts("خبر", "", "", "", PartialDate.UNKNOWN, url, "ar"),
                new Evidence(Sha256.of(TEXT), 40, "a.txt", "UTF-8", THEN), TextVersion.first(TEXT), List.of(),
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
        var top = new Tag(new TagId(1), Optional.empty(), 0, "انشقاق", "#aa3344", "", TagSet.ALLEGED, "");
        var tag = new Tag(new TagId(2), Optional.of(top.id()), 0, "أسباب", "#aa3344", "", TagSet.ALLEGED, "");
        var start = TEXT.indexOf("مصدر");
        var highlight = new Highlight(new HighlightId(id, 2), Quotes.anchor(TEXT, 1, new TextRange(start, start + 7)),
                Colour.BLUE, List.of(tag.id()), THEN);
        var note = new Note(new NoteId(1), new NoteTarget.OnHighlight(highlight.id()), "**يُراجع** BBC", THEN,
                THEN.plusSeconds(9));
        var snapshot = Snapshot.of("w-1", List.of(List.of(article), List.of(top, tag), List.of(highlight),
                List.of(note)));
        return new ObjectMapper().readTree(AnnotationExport.of(snapshot, _ -> TEXT, new Messages(Language.ENGLISH)))
                .path("items").path(0);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
