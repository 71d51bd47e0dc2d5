package hashiya.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Two texts as rows of words, and what speaks for a passage of the older one standing at a place of the newer one.
/// A place is that of the passage's first word.
final class Passages {

    private final Tokens before;
    private final Tokens after;
    private final TokenMap map;
    private final TokenIndex beforeIndex;
    private final TokenIndex afterIndex;

    Passages(Tokens before, Tokens after, int numbers) {
        this.before = before;
        this.after = after;
        map = TokenMap.of(before, after);
        beforeIndex = new TokenIndex(before, numbers);
        afterIndex = new TokenIndex(after, numbers);
    }

    Tokens before() {
        return before;
    }

    Tokens after() {
        return after;
    }

    TokenMap map() {
        return map;
    }

    /// @param range of the folded older text
    Optional<Passage> touching(TextRange range) {
        var from = before.firstEndingBehind(range.start());
        var to = before.lastBeginningBefore(range.end()) + 1;
        return from >= to ? Optional.empty() : Optional.of(new Passage(from, to,
                Math.max(range.start(), before.start(from)), Math.min(range.end(), before.end(to - 1))));
    }

    /// Where the comparison leads, or -1.
    int home(Passage passage) {
        return map.home(passage.from(), passage.to());
    }

    int[] places(Passage passage) {
        return afterIndex.occurrences(before, passage.from(), passage.to());
    }

    /// Where the passage begins at that place, in units of the folded newer text.
    int start(Passage passage, int place) {
        return after.start(place) + passage.start() - before.start(passage.from());
    }

    int end(Passage passage, int place) {
        var last = passage.to() - 1;
        return after.start(place + last - passage.from()) + passage.end() - before.start(last);
    }

    /// Whether the passage is at the place that the comparison leads to, and nowhere else.
    boolean isCertain(Passage passage, int home) {
        return letters(passage) + around(passage.from(), passage, home) >= Reanchoring.ENOUGH
                && outerLinesHold(passage, home) && !hasRivals(passage, home);
    }

    /// The one place where the words of a vanished passage turn up with their surroundings, or -1.
    int moved(Passage passage) {
        var all = Arrays.stream(places(passage))
                .filter(place -> isUnexplained(passage, place) && speaksFor(passage.from(), passage, place)).toArray();
        return all.length == 1 && outerLinesHold(passage, all[0]) && !borrows(passage, all[0])
                && !hasTwin(passage, all[0]) ? all[0] : -1;
    }

    /// Whether a word there stood elsewhere in the older text: then it is another one, whatever its letters.
    private boolean borrows(Passage passage, int place) {
        return IntStream.range(place, place + passage.to() - passage.from()).map(map::origin)
                .anyMatch(origin -> origin >= 0 && (origin < passage.from() || origin >= passage.to()));
    }

    /// Whether words there have no counterpart in the older text, or one that is torn apart.
    boolean isUnexplained(Passage passage, int place) {
        return map.source(place, place + passage.to() - passage.from()) < 0;
    }

    int letters(Passage passage) {
        return letters(before, passage.from(), passage.to());
    }

    /// Whether as much speaks for some words that came in, or for some that went, as for the passage at home.
    private boolean hasRivals(Passage passage, int home) {
        for (var place : places(passage)) {
            if (place != home && isUnexplained(passage, place) && speaksFor(passage.from(), passage, place)) {
                return true;
            }
        }
        for (var source : beforeIndex.occurrences(before, passage.from(), passage.to())) {
            if (source != passage.from() && map.home(source, source + passage.to() - passage.from()) < 0
                    && speaksFor(source, passage, home)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the older text has the same words once more in the same surroundings.
    private boolean hasTwin(Passage passage, int place) {
        for (var source : beforeIndex.occurrences(before, passage.from(), passage.to())) {
            if (source != passage.from() && speaksFor(source, passage, place)) {
                return true;
            }
        }
        return false;
    }

    /// @param source where the words of the passage stand in the older text, this time
    private boolean speaksFor(int source, Passage passage, int place) {
        var around = around(source, passage, place);
        return around >= Reanchoring.AROUND && letters(passage) + around >= Reanchoring.ENOUGH
                || letters(passage) >= Reanchoring.WHOLE_LINES && isWholeLines(source, passage, place);
    }

    /// Where a passage goes over several lines, enough must speak for its part of the first and of the last line alone:
    /// many a paragraph begins with «وقال», and another one may stand there now.
    private boolean outerLinesHold(Passage passage, int place) {
        var breaks = IntStream.range(passage.from() + 1, passage.to()).filter(before::opensLine).toArray();
        if (breaks.length == 0) {
            return true;
        }
        var length = passage.to() - passage.from();
        var first = letters(before, passage.from(), breaks[0]) + inFront(passage.from(), place);
        var last = letters(before, breaks[breaks.length - 1], passage.to()) + behind(passage.to(), place + length);
        return (first >= Quote.CONTEXT || isSameFromTheStart(passage.from(), place)
                || before.opensLine(passage.from()) && after.opensLine(place))
                && (last >= Quote.CONTEXT || isSameToTheEnd(passage.to(), place + length)
                || before.closesLine(passage.to() - 1) && after.closesLine(place + length - 1));
    }

    private boolean isSameFromTheStart(int source, int place) {
        return source == place && letters(before, 0, source) <= inFront(source, place);
    }

    private boolean isSameToTheEnd(int source, int place) {
        return before.count() - source == after.count() - place
                && letters(before, source, before.count()) <= behind(source, place);
    }

    boolean isWholeLines(int source, Passage passage, int place) {
        var length = passage.to() - passage.from();
        return before.opensLine(source) && before.closesLine(source + length - 1)
                && after.opensLine(place) && after.closesLine(place + length - 1);
    }

    private int around(int source, Passage passage, int place) {
        var length = passage.to() - passage.from();
        return inFront(source, place) + behind(source + length, place + length);
    }

    /// How many letters before a word of the older text and one of the newer text are the same, at most
    /// [Quote#CONTEXT].
    int inFront(int source, int place) {
        return same(source - 1, place - 1, at -> at - 1);
    }

    /// How many letters are the same from these words on.
    int behind(int source, int place) {
        return same(source, place, at -> at + 1);
    }

    private int same(int source, int place, IntUnaryOperator next) {
        var letters = 0;
        var token = source;
        var other = place;
        while (token >= 0 && token < before.count() && other >= 0 && other < after.count()
                && before.id(token) == after.id(other) && letters < Quote.CONTEXT) {
            letters += before.length(token);
            token = next.applyAsInt(token);
            other = next.applyAsInt(other);
        }
        return Math.min(letters, Quote.CONTEXT);
    }

    static int letters(Tokens tokens, int from, int to) {
        var letters = 0;
        for (var token = from; token < to; token++) {
            letters += tokens.length(token);
        }
        return letters;
    }
}
