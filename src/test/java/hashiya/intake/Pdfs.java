package hashiya.intake;

import hashiya.text.Direction;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// PDFs as other programs make them: each line is laid out from left to right, in the shapes that letters take.
final class Pdfs {

    private static final float SIZE = 12;
    private static final float PITCH = 18;

    private Pdfs() {
    }

    /// How a program writes its letters.
    enum Habit {
        /// Each letter by itself, from the right, as it is read.
        LOGICAL,
        /// The letters in the order of the eye.
        VISUAL,
        /// The same, in their presentation forms.
        SHAPES,
        /// Words in their places, the letters of each from left to right: the hidden text behind a scan.
        INSIDE_OUT
    }

    /// A line of text and where it stands. In points from the lower left corner.
    record Placed(String text, float x, float y, float size) {}

    /// One page, the lines below each other and flush right, as wide as they come.
    static byte[] page(Habit habit, List<String> lines) {
        return pages(habit, List.of(lines));
    }

    static byte[] pages(Habit habit, List<List<String>> pages) {
        return save(document -> {
            for (var lines : pages) {
                var placed = new ArrayList<Placed>();
                for (var at = 0; at < lines.size(); at++) {
                    placed.add(new Placed(lines.get(at), Float.NaN, 780 - at * PITCH, SIZE));
                }
                draw(document, habit, placed);
            }
        });
    }

    static byte[] placed(Habit habit, List<Placed> lines) {
        return save(document -> draw(document, habit, lines));
    }

    interface Making {

        void make(PDDocument document) throws IOException;
    }

    static byte[] save(Making making) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            making.make(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDType0Font font(PDDocument document) throws IOException {
        return PDType0Font.load(document, new File("assets/fonts/Amiri-Regular.ttf"));
    }

    static void draw(PDDocument document, Habit habit, List<Placed> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var font = font(document);
        try (var content = new PDPageContentStream(document, page)) {
            for (var line : lines) {
                var visual = visual(line.text, habit);
                var width = width(font, visual, line.size);
                var x = Float.isNaN(line.x) ? 540 - width : line.x;
                if (habit == Habit.LOGICAL) {
                    backwards(content, font, visual, new Placed(line.text, x, line.y, line.size));
                } else {
                    show(content, font, visual, new Placed(line.text, x, line.y, line.size));
                }
            }
        }
    }

    /// Letter by letter from the right end.
    private static void backwards(PDPageContentStream content, PDType0Font font, String visual, Placed at)
            throws IOException {
        var ends = new ArrayList<Placed>();
        var x = at.x;
        for (var letter : visual.codePoints().mapToObj(Character::toString).toList()) {
            ends.add(new Placed(letter, x, at.y, at.size));
            x += width(font, letter, at.size);
        }
        for (var letter : ends.reversed()) {
            show(content, font, letter.text, letter);
        }
    }

    private static void show(PDPageContentStream content, PDType0Font font, String letters, Placed at)
            throws IOException {
        content.beginText();
        content.setFont(font, at.size);
        content.newLineAtOffset(at.x, at.y);
        content.showText(letters);
        content.endText();
    }

    static float width(PDType0Font font, String letters, float size) throws IOException {
        return font.getStringWidth(letters) / 1000 * size;
    }

    /// As the line looks, from left to right.
    private static String visual(String text, Habit habit) {
        var shaped = habit == Habit.SHAPES ? Shapes.of(text) : text;
        var bidi = new Bidi(shaped, Direction.ofMajority(shaped) == Direction.RIGHT_TO_LEFT
                ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getLength()];
        var units = new Character[bidi.getLength()];
        for (var at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
            units[at] = levels[at] % 2 == 1 ? mirrored(shaped.charAt(at)) : shaped.charAt(at);
        }
        Bidi.reorderVisually(levels, 0, units, 0, units.length);
        var visual = new StringBuilder();
        for (var unit : units) {
            visual.append(unit.charValue());
        }
        return habit == Habit.INSIDE_OUT ? turned(visual.toString()) : visual.toString();
    }

    /// The words where they are, each the other way round.
    private static String turned(String visual) {
        var words = new ArrayList<String>();
        for (var word : visual.split(" ", -1)) {
            words.add(word.matches(".*[a-zA-Z0-9].*") ? word : new StringBuilder(mirrored(word)).reverse().toString());
        }
        return String.join(" ", words);
    }

    private static String mirrored(String word) {
        var mirrored = new StringBuilder();
        word.chars().forEach(each -> mirrored.append(mirrored((char) each)));
        return mirrored.toString();
    }

    private static char mirrored(char sign) {
        var place = "()[]{}«»".indexOf(sign);
        return place < 0 ? sign : "()[]{}«»".charAt(place ^ 1);
    }
}
