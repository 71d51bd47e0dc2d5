package hashiya.search.analysis;

import java.util.List;

/// Conjunctions and prepositions of one letter that are written together with the word behind them.
final class Proclitics {

    static final List<String> ARTICLES = List.of("ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال");

    private static final List<String> CONJUNCTIONS = List.of("و", "ف");
    private static final List<String> ALL =
            List.of("و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "وس", "فب", "فل", "فس");

    private Proclitics() {
    }

    /// Those that the view lets go. [View#BARE] keeps prepositions.
    static List<String> of(View view) {
        return view == View.STEM ? ALL : CONJUNCTIONS;
    }

    /// Whether the letters before a word are what they look like, and not the word's own: وزير is no زير, لجنة no جنة.
    ///
    /// @param surface the word without them, with its endings
    /// @param form    the same in the view
    static boolean isOne(String clitic, String surface, String form, View view, TermCheck check) {
        var last = clitic.charAt(clitic.length() - 1);
        if (last == 'س' && !isFuture(surface) || Kept.LISTS.opensWhole(last + surface)) {
            return false;
        }
        // An article never stands before a preposition: where «اللجنة» is, the lam is of the word, in «لجنتهم» too.
        if (check.has(View.FOLDED, "ال" + last + surface) || surface.endsWith("ت")
                && check.has(View.FOLDED, "ال" + last + surface.substring(0, surface.length() - 1) + "ه")) {
            return false;
        }
        return check.documents(view, clitic + form) <= Math.max(1, check.documents(view, form) * most(last));
    }

    /// The seen of what will be stands before a verb, and none of these is a name.
    private static boolean isFuture(String surface) {
        return "يتنا".indexOf(surface.charAt(0)) >= 0 && !Kept.LISTS.opensWhole(surface);
    }

    /// How much more often than without it a word may stand with the letter before it. A sentence likes to open with
    /// «وقال», but hardly a word is more often compared than not.
    private static double most(char clitic) {
        return switch (clitic) {
            case 'و', 'ف' -> 4;
            case 'ك' -> 0.25;
            default -> 1;
        };
    }
}
