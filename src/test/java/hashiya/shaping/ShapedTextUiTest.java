package hashiya.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Graphemes;
import hashiya.ui.FxTest;
import hashiya.ui.control.Typeface;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ui")
@EnabledOnOs(OS.LINUX)
@ExtendWith(FxTest.class)
class ShapedTextUiTest {

    private static final double SIZE = 80;
    private static final String VOWELLED = "وَقَالَ المُتَحَدِّثُ إِنَّ القُوَّاتِ دَخَلَتْ ١٢ مَدِينَةً، "
            + "وَأَكَّدَ أَنَّ «الأَمْرَ مُنْتَهٍ» لَاحِقاً";

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void every_mark_stands_where_awt_puts_it(Typeface typeface) throws Exception {
        for (var text : List.of("مُؤَكَّداً", "اللَّهُ", "لِلَّهِ", "الرَّحْمَٰنِ", "لَا إِلَٰهَ إِلَّا",
                "كِتَابٌ كِتَابٍ", "ٱلضُّحَىٰ",
                VOWELLED)) {
            var off = Ink.of(text, typeface.font(SIZE)).distance(Ink.ofAwt(text, typeface, SIZE));
            assertTrue(off <= 2, typeface + " " + text + " is off by " + off + " px");
        }
    }

    @Test
    void the_signs_of_the_quran_stand_where_awt_puts_them() throws Exception {
        for (var text : List.of("هُوَۖ ٱلْحَىُّ ٱلْقَيُّومُۚ", "وَرَبُّكَ يَخْلُقُ مَا يَشَآءُۗ",
                "عِوَجَاۜ قَيِّمٗا ۝")) {
            var off = Ink.of(text, Typeface.AMIRI.font(SIZE)).distance(Ink.ofAwt(text, Typeface.AMIRI, SIZE));
            assertTrue(off <= 2, text + " is off by " + off + " px");
        }
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void marks_stay_with_their_letters_where_a_line_is_broken(Typeface typeface) throws Exception {
        var words = "مُؤَكَّداً اللَّهُ الرَّحْمَٰنُ".split(" ");
        FxTest.runOnFx(() -> {
            var apart = new ArrayList<Ink>();
            for (var word : words) {
                apart.add(Ink.of(new TextFlow(text(word, typeface)), 600));
            }
            // So narrow that every word has a line to itself.
            var flow = new TextFlow(text(String.join(" ", words), typeface));
            flow.setLineSpacing(2 * Ink.MARGIN);
            var wrapped = Ink.of(flow, 250 + 2 * Ink.MARGIN);
            var height = wrapped.height() / words.length;
            for (var i = 0; i < words.length; i++) {
                var off = wrapped.rows(i * height, (i + 1) * height).distance(apart.get(i));
                assertTrue(off <= 1, typeface + " " + words[i] + " is off by " + off + " px");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void every_letter_is_hit_with_its_marks_and_takes_its_own_room(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            var flow = flow(VOWELLED, typeface, 3000);
            var edge = 0.0;
            for (var at = 0; at < VOWELLED.length(); at = Graphemes.next(VOWELLED, at)) {
                var next = Graphemes.next(VOWELLED, at);
                var place = place(flow, at, next);
                if (Character.isDigit(VOWELLED.charAt(at))) {
                    // They run the other way.
                    edge += place[1] - place[0];
                    continue;
                }
                assertEquals(edge, place[0], 0.5, typeface + " begins at its place: " + at);
                edge = place[1];
                // Of a ligature JavaFX knows the first letter only.
                if (place[1] - place[0] > 1) {
                    var middle = new Point2D(3000 - (place[0] + place[1]) / 2, 10);
                    var hit = flow.getHitInfo(middle).getCharIndex();
                    assertTrue(hit >= at && hit < next, typeface + " " + at + " hits " + hit);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void hostile_text_is_laid_out_and_the_text_behind_it_is_right(Typeface typeface) throws Exception {
        var hostile = List.of("ب" + "َّ".repeat(10_000), "\u064E".repeat(20_000),
                "\u202E\u2067\u202B".repeat(3_000) + "شاهد",
                "شاهد \uD800 قال \uDC00", "\uDC00\uD800", "شا\u0000هد\u0007",
                "لا\u200D\u200C\u200Dلا", "ش\uFFFFا\uFFFE");
        FxTest.runOnFx(() -> {
            var before = Ink.of(new TextFlow(text(VOWELLED, typeface)), 3000);
            for (var text : hostile) {
                for (var width : new double[] {50, 4000}) {
                    var flow = flow(text, typeface, width);
                    assertTrue(Double.isFinite(flow.getLayoutBounds().getWidth()));
                    flow.getRangeShape(0, Math.min(10, text.length()), false);
                    flow.getHitInfo(new Point2D(10, 10));
                }
            }
            assertEquals(0, Ink.of(new TextFlow(text(VOWELLED, typeface)), 3000).distance(before));
        });
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void words_keep_their_order_around_what_the_font_lacks(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            var line = "عناصر → من 漢字 «داعش» هُوَ۪ۙ פרץ (فَرُّوا)";
            var flow = flow(line, typeface, 3000);
            var edge = 0.0;
            for (var word : line.split(" ")) {
                var place = place(flow, line.indexOf(word), line.indexOf(word) + word.length());
                assertTrue(place[0] >= edge - 0.5, typeface + " " + word + " stands behind the word before it");
                assertTrue(place[1] > place[0], typeface + " " + word);
                edge = place[1];
            }
        });
    }

    @Test
    void a_machine_without_the_library_or_one_of_its_functions_is_told() {
        assertFalse(TextShaping.install("libthere-is-none.so.0"));
        assertFalse(TextShaping.install("libc.so.6"));
    }

    private static Text text(String letters, Typeface typeface) {
        var text = new Text(letters);
        text.setFont(typeface.font(SIZE));
        return text;
    }

    private static TextFlow flow(String letters, Typeface typeface, double width) {
        var flow = new TextFlow(text(letters, typeface));
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow;
    }

    /// From the right edge, where a right-to-left flow counts from.
    private static double[] place(TextFlow flow, int from, int to) {
        var near = Double.MAX_VALUE;
        var far = -Double.MAX_VALUE;
        for (var element : flow.getRangeShape(from, to, false)) {
            var x = element instanceof MoveTo move ? move.getX() : element instanceof LineTo line ? line.getX() : near;
            near = Math.min(near, x);
            far = Math.max(far, x);
        }
        return new double[] {near, far};
    }
}
