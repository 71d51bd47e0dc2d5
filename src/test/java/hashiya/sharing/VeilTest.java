package hashiya.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Draft;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.Sha256;
import hashiya.model.Source;
import hashiya.outgoing.Format;
import hashiya.text.Folding;
import hashiya.text.Paragraphs;
import hashiya.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeilTest {

    private static final Messages WORDS = new Messages(Language.ARABIC);
    private static final HighlightId WITHHELD = new HighlightId(hashiya.export.Sample.ARTICLE, 2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_is_hidden_stands_in_no_file_of_any_format(long seed) throws IOException {
        var named = new Named(seed);
        var sharing = sharing(named);
        var copy = copy(named, sharing);
        for (var format : Format.all()) {
            if (format == Format.PNG || format == Format.PDF && seed > 2) {
                continue;
            }
            var files = Shared.files(copy, format, WORDS);
            assertFalse(files.isEmpty());
            for (var file : files) {
                for (var reading : readings(file)) {
                    assertNames(reading, format + " " + file.path());
                }
            }
            assertEquals(List.of(), LeakCheck.of(named.snapshot(), sharing, files, Progress.NONE).stream()
                    .filter(Leak::sure).toList(), format.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void every_passage_quotes_the_text_that_goes_out_and_all_other_letters_stay(long seed) {
        var named = new Named(seed);
        var before = named.snapshot();
        var sharing = sharing(named);
        var copy = copy(named, sharing);
        var article = copy.snapshot().all(Article.class).getFirst();
        var text = copy.text(article);
        assertEquals(article.text().sha256(), Sha256.of(text));
        assertEquals(article.text().length(), text.length());
        for (var each : copy.snapshot().all(Highlight.class)) {
            assertTrue(each.anchor().holdsIn(text), each.toString());
        }
        assertTrue(copy.snapshot().get(Highlight.class, WITHHELD).quote().contains("[حُجب مقطع]"));
        var lines = Paragraphs.of(named.articleText());
        assertEquals(lines.count(), Paragraphs.of(text).count());
        var old = Named.only(before).orElseThrow().hidden();
        for (var at = 0; at < old.size(); at++) {
            assertEquals(Paragraphs.of(text).get(lines.at(old.get(at).range().start()).number()).range().orElseThrow(),
                    article.hidden().get(at).range());
        }
        var left = text.replace("[حُجب مقطع]", "\0").replaceAll("ال?مصدر س-\\d|لمصدر س-\\d|…", "\0");
        var from = 0;
        for (var piece : left.split("\0")) {
            var found = named.articleText().indexOf(piece, from);
            assertTrue(found >= 0, piece);
            from = found + piece.length();
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_source_has_one_name_everywhere_and_what_describes_it_stays(Language language) {
        var named = new Named(7);
        var words = new Messages(language);
        var sharing = Sharing.OPEN.hiding(Named.PERSON, Sharing.pseudonym(Named.PERSON, words))
                .hiding(Named.GROUP, "شاهد");
        var copy = Veil.over(named.snapshot(), _ -> named.articleText(), sharing, words, Progress.NONE);
        var person = copy.snapshot().get(Source.class, Named.PERSON);
        assertEquals(language == Language.ARABIC ? "المصدر س-2" : "Source S-2", person.name());
        assertEquals(List.of(), person.aliases());
        assertEquals("", person.reason());
        assertEquals("شاهد", copy.snapshot().get(Source.class, Named.GROUP).name());
        var text = copy.text(copy.snapshot().all(Article.class).getFirst());
        assertTrue(text.contains("شاهد"));
        assertTrue(text.contains(language == Language.ARABIC ? "مصدر س-2" : "Source S-2"));
        assertTrue(copy.replaced().get(Named.PERSON) > 5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_article_in_which_something_was_replaced_does_not_lead_to_its_original(boolean keeps) {
        var named = new Named(3);
        var before = named.snapshot().all(Article.class).getFirst();
        var copy = copy(named, keeps ? sharing(named).keepingOrigins() : sharing(named));
        var article = copy.snapshot().all(Article.class).getFirst();
        assertEquals(keeps, before.evidence().sha256().equals(article.evidence().sha256()));
        assertEquals("", article.facts().url());
        assertEquals("A3", article.evidence().fileName());
        assertEquals(List.of(), article.evidence().remarks().stream()
                .filter(each -> each.kind() == hashiya.model.Remark.Kind.INSIDE).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void notes_on_whoever_is_hidden_and_on_what_is_withheld_stay(boolean hides) {
        var named = new Named(3);
        var target = new hashiya.model.NoteTarget.OnHighlight(new HighlightId(hashiya.export.Sample.ARTICLE, 1));
        var sharing = hides ? Sharing.OPEN.withholding(List.of(target.highlight())) : sharing(named);
        var copy = copy(named, sharing);
        assertEquals(!hides, copy.snapshot().all(Note.class).stream().anyMatch(each -> each.target().equals(target)));
    }

    private static Sharing sharing(Named named) {
        return Sharing.OPEN.hiding(Named.PERSON, Sharing.pseudonym(Named.PERSON, WORDS))
                .hiding(Named.GROUP, Sharing.pseudonym(Named.GROUP, WORDS)).withholding(List.of(WITHHELD));
    }

    private static Copy copy(Named named, Sharing sharing) {
        return Veil.over(named.snapshot(), _ -> named.articleText(), sharing, WORDS, Progress.NONE);
    }

    /// An oracle that knows nothing of the product's own search: folded letters with nothing between them.
    private static void assertNames(String reading, String where) {
        var letters = Folding.fold(reading).text().replace('ؤ', 'و').replaceAll("[^\\p{L}\\p{N}]", "");
        for (var name : Stream.concat(Named.PERSONS.stream(), Named.GROUPS.stream()).toList()) {
            var wanted = Folding.fold(name).text().replace('ؤ', 'و').replaceAll("[^\\p{L}\\p{N}]", "");
            assertFalse(letters.contains(wanted), where + ": " + name);
        }
    }

    private static List<String> readings(Draft.Item written) throws IOException {
        var readings = new ArrayList<String>(List.of(written.path(), written.words().get()));
        if (!written.path().endsWith(".qdpx")) {
            readings.add(written.path().endsWith(".pdf") ? "" : written.file().text());
        } else {
            try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(written.file().bytes()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    readings.add(entry.getName());
                    readings.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        readings.addAll(readings.stream().map(Blind::decoded).toList());
        readings.addAll(readings.stream().map(each -> each.replaceAll("\\\\[nt]|<[^<>]*>", " ")).toList());
        return readings;
    }
}
