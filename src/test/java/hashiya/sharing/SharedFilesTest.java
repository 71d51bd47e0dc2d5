package hashiya.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.Sha256;
import hashiya.model.Source;
import hashiya.outgoing.Format;
import hashiya.outgoing.Material;
import hashiya.sample.Sample;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Copies of a workspace file as they lie on the disk, opened again by whatever means there are.
class SharedFilesTest {

    private static final Messages WORDS = new Messages(Language.ARABIC);

    @TempDir
    private static Path home;
    private static Path workspace;
    private static List<Source> hidden;
    @TempDir
    private Path folder;

    /// The sample, with names in every slot a name can slip out of: a title, and so a file's name; a link and an address.
    @BeforeAll
    static void build() {
        workspace = home.resolve("w.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
            hidden = library.all(Source.class).stream().filter(each -> !each.name().isBlank()).limit(3).toList();
            var editor = new Editor(library);
            var name = hidden.getFirst().name();
            var address = "https://x.org/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            var text = "قال " + name + " إن الطريق مقطوع.\nثم سكت.\n";
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var article = editor.importArticle(new Facts("حديث مع " + name, "عن " + name, name, name,
                            new PartialDate("2018-01-02"), address, "ar"),
                    new Evidence(Sha256.of(bytes), bytes.length, name + ".html", "UTF-8", Instant.EPOCH),
                    new Content(bytes, text), List.of());
            editor.highlight(article.id(), new TextRange(0, 20), Colour.RED);
            editor.note(new OnWorkspace(), "[" + name + "](" + address + ") #" + name.replace(' ', '_'));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_copy_holds_no_hidden_name_in_any_spelling_and_the_file_of_the_workspace_stays_byte_for_byte(Format format)
            throws IOException {
        var before = Sha256.of(Files.readAllBytes(workspace));
        var to = folder.resolve("copy");
        try (var library = Library.open(workspace);
                var prepared = Prepared.of(new Material(library.snapshot(), library::text, library::text), sharing(),
                        Shared.order(format, WORDS), to, Progress.NONE)) {
            assertFalse(prepared.isLeaking(), prepared.leaks().toString());
            assertFalse(Files.exists(to));
            prepared.write(to);
        }
        assertEquals(before, Sha256.of(Files.readAllBytes(workspace)));
        for (var file : files(to)) {
            for (var reading : readings(file)) {
                for (var source : hidden) {
                    assertFalse(isNamed(source, reading), format + " " + file + " " + source.name());
                }
            }
        }
        assertEquals(List.of("copy"), list(folder));
    }

    @Test
    void the_same_means_see_the_name_in_an_export_that_hides_nothing() throws IOException {
        for (var format : Format.all()) {
            var to = folder.resolve(format.word());
            try (var library = Library.open(workspace);
                    var prepared = Prepared.of(new Material(library.snapshot(), library::text, library::text),
                            Sharing.OPEN, Shared.order(format, WORDS), to, Progress.NONE)) {
                prepared.write(to);
            }
            var seen = new ArrayList<String>();
            for (var file : files(to)) {
                seen.addAll(readings(file).stream().filter(each -> isNamed(hidden.getFirst(), each)).toList());
            }
            // Of a picture there is no other reading than its name; a codebook names nobody.
            assertEquals(format != Format.QDC, !seen.isEmpty(), format.toString());
        }
    }

    private static Sharing sharing() {
        var sharing = Sharing.OPEN.marked(Optional.of(Tlp.AMBER));
        for (var each : hidden) {
            sharing = sharing.hiding(each.id(), Sharing.pseudonym(each.id(), WORDS));
        }
        return sharing;
    }

    private static List<Path> files(Path in) throws IOException {
        try (var all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> list(Path in) throws IOException {
        try (var all = Files.list(in)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    /// The name, the content, and both with letters of addresses, entities and escapes resolved.
    private static List<String> readings(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var readings = new ArrayList<String>(List.of(file.toString()));
        if (file.toString().endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                var text = new PDFTextStripper().getText(pdf);
                readings.add(text);
                readings.add(text.lines().map(each -> new StringBuilder(each).reverse()).collect(Collectors.joining(" ")));
                readings.add(String.valueOf(pdf.getDocumentInformation().getTitle()));
                readings.add(new String(bytes, StandardCharsets.UTF_16BE));
            }
        } else if (file.toString().endsWith(".qdpx")) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    readings.add(entry.getName());
                    readings.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } else {
            readings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        readings.addAll(readings.stream().map(SharedFilesTest::addresses).toList());
        readings.addAll(readings.stream().map(each -> each.replaceAll("\\\\[nt]|<[^<>]*>", " ")).toList());
        return readings;
    }

    private static String addresses(String text) {
        var found = java.util.regex.Pattern.compile("(?:%[0-9A-Fa-f]{2})+").matcher(text);
        return found.replaceAll(each -> java.util.regex.Matcher.quoteReplacement(
                URLDecoder.decode(each.group(), StandardCharsets.UTF_8)));
    }

    /// Folded letters with nothing between them: it knows nothing of how the product looks for names.
    private static boolean isNamed(Source source, String reading) {
        var letters = letters(reading);
        return Stream.concat(Stream.of(source.name()), source.aliases().stream()).map(SharedFilesTest::letters)
                .filter(each -> each.length() > 7).anyMatch(letters::contains);
    }

    private static String letters(String text) {
        return Folding.fold(text).text().replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
