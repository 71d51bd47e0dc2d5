package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.sample.Sample;
import hashiya.work.Progress;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On the sample, whose articles have highlights, tags, notes and claims.
class PagePicturesTest {

    private static final ArticleId ARTICLE = new ArticleId(3);

    @TempDir
    private static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        library = Library.create(folder.resolve("sample.hashiya"));
        Sample.build(library);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pages_show_the_text_on_white_and_the_colours_of_all_highlights(Language language) throws Exception {
        var pages = files(language).pages(ARTICLE, Progress.NONE);
        var seen = new HashMap<Integer, Integer>();
        for (var page = 0; page < pages.count(); page++) {
            var picture = ImageIO.read(new ByteArrayInputStream(pages.png(page)));
            assertEquals(List.of(1191, 1684), List.of(picture.getWidth(), picture.getHeight()));
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            Arrays.stream(pixels).forEach(each -> seen.merge(each & 0xffffff, 1, Integer::sum));
            var white = Arrays.stream(pixels).filter(each -> (each & 0xffffff) == 0xffffff).count();
            assertTrue(white > pixels.length / 2 && white < pixels.length - 5_000, "white pixels: " + white);
        }
        var colours = library.snapshot().highlights(ARTICLE).stream().map(Highlight::colour)
                .collect(Collectors.toSet());
        assertTrue(colours.size() > 3);
        for (var colour : Colour.values()) {
            var tinted = seen.getOrDefault(new Ink(colour).tint(), 0);
            assertEquals(colours.contains(colour), tinted > 200, colour.toString());
        }
        assertTrue(seen.getOrDefault(Ink.BLACK, 0) > 5_000);
    }

    @Test
    void rules_tell_the_colours_apart_where_nothing_else_does() {
        var drawn = Arrays.stream(Colour.values()).map(colour -> {
            var strokes = new StringBuilder();
            new Ink(colour).rule(new Canvas() {
                @Override
                public void fill(double x, double y, double width, double height, int rgb) {
                    strokes.append(Math.round(x * 10)).append(' ').append(Math.round(y * 10)).append(' ')
                            .append(Math.round(width * 10)).append(' ').append(Math.round(height * 10)).append('\n');
                }

                @Override
                public void text(SetLine line, double x, double baseline, int rgb) {
                    throw new AssertionError("A rule has no text");
                }
            }, 0, 30, 0);
            return strokes.toString();
        }).collect(Collectors.toSet());
        assertEquals(Colour.values().length, drawn.size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pdf_has_head_legend_numbers_notes_and_what_was_left_out(Language language) {
        var words = new Messages(language);
        var pages = new PdfReading(files(language).pages(ARTICLE, Progress.NONE).pdf(Progress.NONE)).pages();
        var lines = pages.stream().flatMap(List::stream).map(PdfReading.Line::letters).map(PagePicturesTest::letters)
                .collect(Collectors.toSet());
        var article = library.article(ARTICLE);
        for (var each : List.of(article.evidence().sha256().hex(), article.evidence().captured().toString(),
                words.text("paper.legend"), words.text("paper.notes"), words.text("cli.fact.outlet"),
                article.facts().outlet(),
                words.count("details.left.out", article.hidden().size()))) {
            assertTrue(lines.contains(letters(each)), each + " is not in " + language);
        }
        var count = Integer.toString(pages.size());
        assertTrue(lines.contains(letters(words.text("paper.page", "1", count))));
        var numbers = numbers(pages);
        assertFalse(numbers.isEmpty());
        assertTrue(numbers.values().stream().allMatch(times -> times >= 2),
                "a number stands at the passage and at its notes");
    }

    /// How often each number alone on a line stands there.
    private static Map<String, Integer> numbers(List<List<PdfReading.Line>> pages) {
        var numbers = new HashMap<String, Integer>();
        pages.stream().flatMap(List::stream).map(PdfReading.Line::letters).filter(each -> each.matches("\\d{1,2}"))
                .forEach(each -> numbers.merge(each, 1, Integer::sum));
        return numbers;
    }

    /// The letters of a line whatever their order: paper orders them from left to right.
    private static String letters(String line) {
        return line.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining()).strip();
    }

    @Test
    void the_same_workspace_is_the_same_bytes() {
        assertArrayEquals(files(Language.ARABIC).pages(ARTICLE, Progress.NONE).pdf(Progress.NONE),
                files(Language.ARABIC).pages(ARTICLE, Progress.NONE).pdf(Progress.NONE));
        assertEquals(files(Language.ENGLISH).of(ARTICLE, PageFormat.PNG, Progress.NONE),
                files(Language.ENGLISH).of(ARTICLE, PageFormat.PNG, Progress.NONE));
    }

    @Test
    void work_that_is_cancelled_stops() {
        var files = files(Language.ARABIC);
        assertThrows(CancellationException.class, () -> files.of(ARTICLE, PageFormat.PDF, (done, _) -> {
            if (done > 0) {
                throw new CancellationException();
            }
        }));
    }

    private static PageFiles files(Language language) {
        return new PageFiles(library.snapshot(), library::text, new Messages(language), PaperSize.A4);
    }
}
