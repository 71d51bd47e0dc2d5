package hashiya.text;

import java.util.ArrayList;
import java.util.List;

/// Reads what Arabic news prose counts: in digits of three kinds and in words, how the number is to be taken, and of
/// what it is.
///
/// Dates, times, and numbers that name («القرار 2254», «اللواء 105») are none; neither is «أحد السجناء» nor a dual
/// without its number. «عشرات», «مئات» and «آلاف» are the least they can mean: at least 20, 200, 2000. «بين 200 و300»
/// is two quantities.
public final class Quantities {

    private Quantities() {
    }

    /// Every quantity of the text, in reading order, none overlapping another.
    public static List<QuantityMention> in(String text) {
        return in(FoldedWords.of(text), Dates.in(text));
    }

    static List<QuantityMention> in(FoldedWords row, List<DateMention> dates) {
        var found = new ArrayList<QuantityMention>();
        var date = 0;
        for (var place = 0; place < row.count(); ) {
            while (date < dates.size() && dates.get(date).range().end() <= row.start(place)) {
                date++;
            }
            if (date < dates.size() && dates.get(date).range().contains(row.start(place))) {
                place++;
            } else {
                var first = place;
                place = CountedThing.at(row, place).map(thing -> add(thing, found)).orElse(first + 1);
            }
        }
        return found;
    }

    /// @return the place to read on from
    private static int add(CountedThing thing, List<QuantityMention> found) {
        var other = thing.upTo();
        if (other.isEmpty()) {
            thing.mention().ifPresent(found::add);
            return thing.end();
        }
        found.add(thing.mention(Bound.AT_LEAST, other.get()));
        found.add(other.get().mention(Bound.AT_MOST, other.get()));
        return other.get().end();
    }
}
