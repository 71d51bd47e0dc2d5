package hashiya.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Colour;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {

    private static final String SHEET = Style.of("").sheet();

    /// WCAG 2.2, 1.4.3: four and a half to one.
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void letters_can_be_told_from_what_is_behind_them_in_light_and_in_dark(int theme) {
        var colours = Pattern.compile(":root \\{([^}]*)}").matcher(SHEET).results().map(each -> colours(each.group(1)))
                .toList().get(theme);
        var behind = Stream.concat(Stream.of("page", "strip"), Arrays.stream(Colour.values()).map(Colour::toString))
                .toList();
        for (var each : behind) {
            assertContrast(colours, "letters", each);
        }
        for (var each : List.of("faint", "link", "warning")) {
            assertContrast(colours, each, "page");
            assertContrast(colours, each, "strip");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"url(", "@import", "http", "expression", "</", "@font-face"})
    void nothing_in_it_has_to_be_fetched_or_leaves_it(String word) {
        assertFalse(SHEET.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" } body { display: none", "</style><script>", "ا"})
    void no_marking_breaks_out_of_it(String marking) {
        assertEquals(SHEET, Style.of(marking).sheet());
    }

    /// Where there is no colour, or no eye for it, the line under the letters tells them apart.
    @ParameterizedTest
    @ValueSource(strings = {"yellow", "red", "green", "blue", "purple", "magenta", "orange", "gray"})
    void every_colour_has_a_line_of_its_own(String colour) {
        var lines = Arrays.stream(Colour.values()).collect(Collectors.toMap(Colour::toString, StyleTest::line));
        assertEquals(1, lines.values().stream().filter(lines.get(colour)::equals).count(), lines::toString);
    }

    private static String line(Colour colour) {
        return Pattern.compile("(?m)^\\." + colour + " \\{ background-color: var\\(--" + colour + "\\); ([^}]*)}")
                .matcher(SHEET).results().findFirst().orElseThrow().group(1);
    }

    private static Map<String, String> colours(String block) {
        return Pattern.compile("--(\\w+): (#\\w+)").matcher(block).results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
    }

    private static void assertContrast(Map<String, String> colours, String letters, String behind) {
        var one = luminance(colours.get(letters));
        var other = luminance(colours.get(behind));
        var ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(ratio >= 4.5, letters + " on " + behind + ": " + ratio);
    }

    private static double luminance(String hex) {
        var sum = 0.0;
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        for (var at = 0; at < 3; at++) {
            var part = Integer.parseInt(hex.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            sum += weights[at] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
