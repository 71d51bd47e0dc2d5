package hashiya.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words before and behind a number that say how to take it.
final class BoundWords {

    /// @param bound what they say
    /// @param words how many there are
    record Found(Bound bound, int words) {
    }

    private static final int LONGEST = 4;

    private static final Map<String, Bound> BEFORE = table(
            "حوالي|نحو|قرابة|زهاء|ما يقارب|ما يقرب من|يقارب|تقارب|يقرب من|ما يناهز|يناهز|تناهز|ناهز|تقريبا|في حدود"
                    + "|بحدود|حدود|ما يقدر بنحو|يقدر بنحو|ما يقارب من|ما مقداره نحو",
            "أكثر من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|لا يقل عن|لا تقل عن|ما لا يقل عن|فوق"
                    + "|أزيد من|على الأقل|تجاوز|تجاوزت|يتجاوز|تتجاوز|ما يتجاوز|يفوق|تفوق|ما يفوق|ليس أقل من|بحد أدنى"
                    + "|كحد أدنى",
            "أقل من|ما لا يزيد على|ما لا يزيد عن|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لم يزد على|لم يزد عن"
                    + "|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|ما لا يتجاوز|حتى|ما يصل إلى|يصل إلى|تصل إلى|قد يصل"
                    + " إلى|دون|ما دون|على الأكثر|بحد أقصى|كحد أقصى|لا يتعدى|لا تتعدى|لم يتعد|لم تتعد|ليس أكثر من");

    private static final Map<String, Bound> BEHIND = table("تقريبا|على وجه التقريب",
            "على الأقل|على أقل تقدير|فأكثر|أو أكثر|فما فوق|أو يزيد|كحد أدنى|بحد أدنى",
            "على الأكثر|على أبعد تقدير|كحد أقصى|بحد أقصى|أو أقل|فأقل|لا أكثر");

    private BoundWords() {
    }

    /// The longest words that end before the place; the first may carry clitics: «لأكثر من».
    static Optional<Found> before(FoldedWords row, int place) {
        for (var words = Math.min(LONGEST, place); words > 0; words--) {
            var phrase = phrase(row, place - words, words);
            var bound = BEFORE.get(phrase);
            for (var rest = phrase; bound == null && !(rest = NumberClitics.withoutOne(rest)).isEmpty(); ) {
                bound = BEFORE.get(rest);
            }
            if (bound != null) {
                return Optional.of(new Found(bound, words));
            }
        }
        return Optional.empty();
    }

    static Optional<Found> behind(FoldedWords row, int place) {
        for (var words = 3; words > 0; words--) {
            var bound = BEHIND.get(phrase(row, place, words));
            if (bound != null) {
                return Optional.of(new Found(bound, words));
            }
        }
        return Optional.empty();
    }

    private static String phrase(FoldedWords row, int from, int words) {
        var phrase = new StringBuilder();
        for (var place = from; place < from + words; place++) {
            if (!row.isWord(place) || place > from && row.opensLine(place)) {
                return "";
            }
            phrase.append(phrase.isEmpty() ? "" : " ").append(row.word(place));
        }
        return phrase.toString();
    }

    private static Map<String, Bound> table(String about, String atLeast, String atMost) {
        var table = new HashMap<String, Bound>();
        put(table, Bound.ABOUT, about);
        put(table, Bound.AT_LEAST, atLeast);
        put(table, Bound.AT_MOST, atMost);
        return Map.copyOf(table);
    }

    private static void put(Map<String, Bound> table, Bound bound, String phrases) {
        for (var phrase : phrases.split("\\|")) {
            table.put(Folding.fold(phrase).text(), bound);
        }
    }
}
