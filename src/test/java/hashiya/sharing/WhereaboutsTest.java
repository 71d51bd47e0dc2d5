package hashiya.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget.OnClaim;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.Sha256;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.outgoing.Format;
import hashiya.outgoing.Material;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhereaboutsTest {

    private static final Messages WORDS = new Messages(Language.ARABIC);

    @TempDir
    private Path folder;
    private Library library;
    private Editor editor;
    private HighlightId passage;
    private String part;

    @BeforeEach
    void build() {
        library = Library.create(folder.resolve("w.hashiya"));
        Sample.build(library);
        editor = new Editor(library);
        var longest = library.all(Highlight.class).stream()
                .filter(each -> each.quote().split("\\s+").length > 8).findFirst().orElseThrow();
        passage = longest.id();
        part = String.join(" ", Arrays.asList(longest.quote().split("\\s+")).subList(0, 6));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_leak_in_a_note_and_in_a_claim_is_traced_to_each_however_the_format_writes_it() {
        editor.note(new OnWorkspace(), "للتذكير *بهذا*: " + part + "\n\n- وغيره");
        var note = library.all(Note.class).getLast();
        var claim = library.all(Claim.class).getFirst();
        editor.note(new OnClaim(claim.id()), "وهنا أيضًا " + part + " كما ترى");
        var other = library.all(Note.class).getLast();
        for (var format : List.of(Format.MARKDOWN, Format.JSONL, Format.CSV, Format.QDPX)) {
            var places = leaks(format).stream().filter(Leak::sure).map(each -> each.whence().orElseThrow().id())
                    .collect(Collectors.<Id>toSet());
            assertTrue(places.contains(note.id()) && places.contains(other.id()), format + " " + places);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QDPX", "WEBANNOTATION", "PDF"})
    void a_leak_in_a_text_is_traced_to_its_words_in_the_text_as_it_is(Format format) {
        var text = "مقدمة لا شأن لها.\n\nثم قال: " + part + "، وانصرف.\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var article = editor.importArticle(new Facts("عنوان", "", "", "", new PartialDate("2018"), "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH), new Content(bytes, text),
                List.of()).id();
        if (format == Format.WEBANNOTATION) {
            editor.highlight(article, new TextRange(text.indexOf("ثم"), text.length() - 1), Colour.RED);
        }
        var leak = leaks(format).stream().filter(Leak::sure).findFirst().orElseThrow();
        var range = leak.whence().flatMap(Whence::range);
        if (format != Format.WEBANNOTATION) {
            assertEquals(article, leak.whence().orElseThrow().id());
            assertEquals(part, range.orElseThrow().in(text));
        } else {
            assertTrue(List.<Id>of(article, new HighlightId(article, 1)).contains(leak.whence().orElseThrow().id()));
        }
    }

    @Test
    void a_part_of_a_name_is_traced_into_texts_whose_lines_have_other_lengths_now() {
        var person = library.all(Source.class).stream()
                .filter(each -> each.kind() == SourceKind.PERSON).findFirst().orElseThrow();
        var sharing = Sharing.OPEN.hiding(person.id(), "س");
        var text = "قال " + person.name() + " أولًا.\n" + person.name().split("\\s+")[0] + " قال ثانيًا.\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        editor.importArticle(new Facts("عنوان", "", "", "", new PartialDate("2018"), "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH), new Content(bytes, text),
                List.of());
        var article = library.all(Article.class).getLast().id();
        var found = leaks(Format.QDPX, sharing).stream().filter(each -> each.whence().filter(one ->
                one.id().equals(article)).isPresent()).findFirst().orElseThrow();
        assertEquals(text.indexOf('\n') + 1, found.whence().flatMap(Whence::range).orElseThrow().start());
    }

    private List<Leak> leaks(Format format) {
        return leaks(format, Sharing.OPEN.withholding(List.of(passage)));
    }

    private List<Leak> leaks(Format format, Sharing sharing) {
        try (var prepared = Prepared.of(new Material(library.snapshot(), library::text, library::text), sharing,
                Shared.order(format, WORDS), folder.resolve("copy"), Progress.NONE)) {
            return prepared.leaks();
        }
    }
}
