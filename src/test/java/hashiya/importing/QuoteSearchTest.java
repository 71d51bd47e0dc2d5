package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.exchange.CodePoints;
import hashiya.exchange.IncomingPlace.ByQuote;
import hashiya.exchange.IncomingPlace.Span;
import hashiya.exchange.IncomingPlace.Unit;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuoteSearchTest {

    private static final String TEXT = "قال مصدر 🌿🌿 إن الطريق مغلق. وقال آخر إن الطريق مفتوح.";

    @Test
    void letters_that_stand_once_are_there_whatever_the_numbers_say() {
        assertEquals("مغلق", found("مغلق", "", "", new Span(0, 3, Unit.CODE_POINT)));
    }

    @Test
    void letters_that_stand_twice_need_what_is_around_them() {
        var first = TEXT.indexOf("الطريق");
        var second = TEXT.lastIndexOf("الطريق");
        assertEquals(Optional.empty(), search("الطريق", "", ""));
        assertEquals(Optional.of(new TextRange(first, first + 6)), search("الطريق", "", " مغلق"));
        assertEquals(Optional.of(new TextRange(second, second + 6)), search("الطريق", "آخر إن ", ""));
    }

    @Test
    void numbers_choose_in_whichever_way_they_are_counted() {
        var units = TEXT.indexOf("الطريق");
        var points = TEXT.codePointCount(0, units);
        var here = Optional.of(new TextRange(units, units + 6));
        assertEquals(here, search("الطريق", "", "", new Span(points, points + 6, Unit.CODE_POINT),
                new Span(points, points + 6, Unit.UTF_16)));
        assertEquals(here, search("الطريق", "", "", new Span(units, units + 6, Unit.CODE_POINT),
                new Span(units, units + 6, Unit.UTF_16)));
    }

    @Test
    void numbers_alone_are_believed_only_where_they_leave_no_choice() {
        assertEquals(Optional.of(new TextRange(0, 3)), search("", "", "", new Span(0, 3, Unit.CODE_POINT),
                new Span(0, 3, Unit.UTF_16)));
        assertEquals(Optional.empty(), search("", "", "", new Span(20, 25, Unit.CODE_POINT), new Span(20, 25,
                Unit.UTF_16)));
        assertEquals(Optional.empty(), search("", "", "", new Span(0, 9999, Unit.CODE_POINT)));
    }

    @Test
    void no_letter_is_cut_in_two() {
        var tree = TEXT.indexOf("🌿");
        assertEquals(Optional.empty(), search("", "", "", new Span(tree + 1, tree + 2, Unit.UTF_16)));
        assertEquals(Optional.of(new TextRange(tree, tree + 2)), search("", "", "", new Span(9, 10, Unit.CODE_POINT)));
    }

    @Test
    void letters_written_otherwise_are_found_and_others_are_not() {
        assertEquals("إن الطريق مغلق", found("ان الطّريق مغلق", "", ""));
        assertEquals(Optional.empty(), search("الطريق مقطوع", "", ""));
        assertEquals(Optional.empty(), search(" ", "", "", new Span(0, 3, Unit.CODE_POINT)));
    }

    @Test
    void code_points_are_counted_forth_and_back() {
        var text = (TEXT + "🌿").repeat(40) + "🌿";
        var places = new CodePoints(text);
        for (var at = 0; at <= text.codePointCount(0, text.length()); at++) {
            var units = text.offsetByCodePoints(0, at);
            assertEquals(OptionalInt.of(units), places.offset(at));
            assertEquals(at, places.at(units));
        }
        assertEquals(OptionalInt.empty(), places.offset(text.length()));
        assertEquals(OptionalInt.empty(), places.offset(-1));
    }

    private static String found(String exact, String prefix, String suffix, Span... spans) {
        return search(exact, prefix, suffix, spans).orElseThrow().in(TEXT);
    }

    private static Optional<TextRange> search(String exact, String prefix, String suffix, Span... spans) {
        return new QuoteSearch(TEXT).find(new ByQuote(exact, prefix, suffix, List.of(spans)));
    }
}
