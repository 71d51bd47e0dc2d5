package hashiya.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where texts set the spaces otherwise than the analyst did: دير الزور and ديرالزور, F-16 and F16.
public final class Spaces {

    private Spaces() {
    }

    /// The words with one space more, or one less, where the index has them so.
    ///
    /// @param typed what the words count their ranges in
    public static List<String> others(String typed, List<QueryWord> words, TermCheck check) {
        var others = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var place = at;
            Glued.parts(words.get(at), check).ifPresent(parts -> others.add(
                    with(typed, words, place, place + 1, parts.first() + " " + parts.second())));
            if (at + 1 < words.size()) {
                inOne(typed, words.get(at), words.get(at + 1), check).ifPresent(one -> others.add(
                        with(typed, words, place, place + 2, one)));
            }
        }
        return others;
    }

    /// Two words that texts also write without the space between them.
    public static Optional<String> inOne(String typed, QueryWord first, QueryWord second, TermCheck check) {
        return second.position() == first.position() + 1 && !first.isStop() && !second.isStop()
                && maySeam(first.folded(), second.folded()) && check.has(View.FOLDED, first.folded() + second.folded())
                ? Optional.of(first.range().in(typed) + second.range().in(typed)) : Optional.empty();
    }

    /// Two numbers are never one, and a single letter belongs to what follows it only where that is a number.
    private static boolean maySeam(String first, String second) {
        var isNumber = Character.isDigit(second.charAt(0));
        return isNumber ? Character.isLetter(first.charAt(first.length() - 1)) : first.length() > 1;
    }

    private static String with(String typed, List<QueryWord> words, int from, int to, String instead) {
        var parts = new ArrayList<String>();
        words.subList(0, from).forEach(each -> parts.add(each.range().in(typed)));
        parts.add(instead);
        words.subList(to, words.size()).forEach(each -> parts.add(each.range().in(typed)));
        return String.join(" ", parts);
    }
}
