package hashiya.claims.suggest;

import hashiya.text.DateMention;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.text.PartialDate;
import hashiya.text.Quantities;
import hashiya.text.QuantityMention;
import hashiya.text.ReportedDates;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Reads a text paragraph by paragraph and proposes attributions. What one paragraph says helps with the next: who
/// spoke last goes on speaking.
public final class Suggester {

    private final String text;
    private final PartialDate reported;
    private final Memory memory = new Memory();

    /// @param reported when the text was published, which «أمس» counts from; unknown is allowed
    public Suggester(String text, PartialDate reported) {
        this.text = text;
        this.reported = reported;
    }

    /// All suggestions of a text, in reading order.
    public static List<Suggestion> all(String text, PartialDate reported) {
        var suggester = new Suggester(text, reported);
        return Paragraphs.of(text).all().stream().flatMap(each -> suggester.next(each).stream()).toList();
    }

    /// The suggestions of a paragraph of the text, in reading order. Paragraphs are to be asked for in theirs.
    public List<Suggestion> next(Paragraph paragraph) {
        if (paragraph.isEmpty()) {
            return List.of();
        }
        memory.nextParagraph();
        var letters = paragraph.in(text);
        var words = new ParagraphWords(letters);
        var found = new ParagraphSuggester(words, memory).all();
        if (found.isEmpty()) {
            return List.of();
        }
        var figures = Quantities.in(letters);
        var dates = ReportedDates.in(letters, reported);
        var suggestions = new ArrayList<Suggestion>();
        for (var each : found) {
            place(words, each).map(range -> new Suggestion(moved(range, paragraph), each.voice(),
                    inside(figures, range).stream().map(figure -> moved(figure, paragraph)).toList(),
                    datesInside(dates, range).stream().map(date -> moved(date, paragraph)).toList(),
                    Math.clamp(each.confidence(), 0, 1))).ifPresent(suggestions::add);
        }
        suggestions.sort(null);
        return suggestions;
    }

    /// The letters of what is said, without the signs that end it.
    private static Optional<TextRange> place(ParagraphWords words, Found found) {
        var from = found.from();
        var to = Math.min(found.to(), words.count());
        while (to > from && (words.isStop(to - 1) || words.isComma(to - 1) || words.word(to - 1).equals(":")
                || words.word(to - 1).equals("-") || opensOutside(words, from, to - 1))) {
            to--;
        }
        while (from < to && words.isComma(from)) {
            from++;
        }
        if (from >= to) {
            return Optional.empty();
        }
        // «بـقطع»: the preposition set apart by a tatweel is not part of it.
        var isApart = words.row().original(from, from).startsWith("ب\u0640") && words.word(from).length() > 1;
        return Optional.of(new TextRange(words.row().start(from) + (isApart ? 2 : 0), words.row().end(to - 1)));
    }

    /// Whether a mark closes what was opened before, or opens what goes on behind.
    private static boolean opensOutside(ParagraphWords words, int from, int last) {
        var quotations = words.quotations();
        return quotations.closes(last) ? quotations.openOf(last) < from
                : quotations.isMark(last) && (!quotations.opens(last) || quotations.closeOf(last) > last);
    }

    private static List<QuantityMention> inside(List<QuantityMention> all, TextRange range) {
        var first = firstFrom(all.size(), each -> all.get(each).range().start(), range.start());
        var end = firstFrom(all.size(), each -> all.get(each).range().start(), range.end());
        return all.subList(first, end).stream().filter(each -> range.contains(each.range())).toList();
    }

    private static List<DateMention> datesInside(List<DateMention> all, TextRange range) {
        var first = firstFrom(all.size(), each -> all.get(each).range().start(), range.start());
        var end = firstFrom(all.size(), each -> all.get(each).range().start(), range.end());
        return all.subList(first, end).stream().filter(each -> range.contains(each.range())).toList();
    }

    private static int firstFrom(int count, IntUnaryOperator start, int offset) {
        var low = 0;
        var high = count;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (start.applyAsInt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static TextRange moved(TextRange range, Paragraph paragraph) {
        return new TextRange(range.start() + paragraph.start(), range.end() + paragraph.start());
    }

    private static QuantityMention moved(QuantityMention mention, Paragraph paragraph) {
        return new QuantityMention(moved(mention.range(), paragraph), mention.quantity());
    }

    private static DateMention moved(DateMention mention, Paragraph paragraph) {
        return new DateMention(moved(mention.range(), paragraph), mention.date());
    }
}
