package hashiya.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.text.Bound;
import hashiya.text.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordsTest {

    private final FigureWords english = new FigureWords(new Messages(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            نحو 300 مقاتل            | ABOUT 300 مقاتل
            نحو ثلاثمئة مقاتل        | ABOUT 300 مقاتل
            ٤٥٠ شخصا على الأقل       | AT_LEAST 450 شخصا
            بين 200 و300 مقاتل       | AT_LEAST 200 مقاتل, AT_MOST 300 مقاتل
            300 مقاتل من جنسيات شتى  | EXACTLY 300 مقاتل من جنسيات شتى
            about 300 fighters       | ABOUT 300 fighters
            At least 1,500 people    | AT_LEAST 1500 people
            at most 2.5 tonnes       | AT_MOST 2.5 tonnes
            300                      | EXACTLY 300
            2017                     | EXACTLY 2017
            """)
    void what_is_typed_is_read_as_a_number_how_to_take_it_and_what_it_counts(String typed, String expected) {
        assertEquals(expected, english.read(typed).stream().map(FigureWordsTest::print)
                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"كثيرون", "many fighters", "hardly 300 fighters", "-5"})
    void what_is_not_understood_as_a_whole_is_no_figure(String typed) {
        assertEquals(List.of(), english.read(typed));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_as_the_same(Language language) {
        var words = new FigureWords(new Messages(language));
        for (var bound : Bound.values()) {
            for (var unit : List.of("مقاتل", "fighters", "")) {
                var figure = new Quantity(new BigDecimal("1500"), bound, unit);
                assertEquals(List.of(figure), words.read(words.of(figure)), words.of(figure));
            }
        }
    }

    @Test
    void a_million_is_written_out() {
        assertEquals("about 1000000 people", english.of(new Quantity(new BigDecimal("1e6"), Bound.ABOUT, "people")));
    }

    private static String print(Quantity each) {
        return (each.bound() + " " + each.number().toPlainString() + " " + each.unit()).strip();
    }
}
