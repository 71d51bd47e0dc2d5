package hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Letters that readers take for the same, made the same: for search, for find in the article, for finding quotes
/// again.
///
/// Vowel marks, tatweel and invisible characters are dropped; alefs, yehs, kafs, teh marbuta and heh, digits of three
/// kinds, presentation forms, quotation marks, dashes and spaces become one of each; Latin becomes lower case.
/// What a stretch folds to does not depend on what stands around it, but for a hamza written as a mark of its own.
public final class Folding {

    /// The preposition, or the name, alone: the one pair of everyday words that folding yeh makes the same.
    private static final Pattern ALI = Pattern.compile("[وف]?علي");

    private Folding() {
    }

    public static Folded fold(String text) {
        return new FoldingRun(text).folded();
    }

    /// Where the query stands in the text: ranges of the text as it was before folding, grown to whole graphemes, in
    /// reading order, none overlapping another. A query without letters is nowhere.
    ///
    /// Whoever looks for the name «علي» alone does not mean the preposition «على», nor the other way round, although
    /// they fold to the same: such hits are left out. In longer queries, and inside longer words, ى and ي stay one.
    public static List<TextRange> find(Folded text, Folded query) {
        return find(text, query, _ -> true);
    }

    /// The same, of hits that are accepted; one that is not leaves its letters to the next.
    static List<TextRange> find(Folded text, Folded query, Predicate<TextRange> accepted) {
        var hits = new ArrayList<TextRange>();
        var wanted = query.text();
        var free = 0;
        if (wanted.isBlank()) {
            return hits;
        }
        var alone = ALI.matcher(wanted).matches();
        for (var at = text.text().indexOf(wanted); at >= 0; at = text.text().indexOf(wanted, at)) {
            var hit = Graphemes.snap(text.original(), text.originalRange(at, at + wanted.length()));
            var taken = hit.start() >= free && !(alone && isOtherWord(text, at, query)) && accepted.test(hit);
            if (taken) {
                hits.add(hit);
                free = hit.end();
            }
            at += taken ? wanted.length() : 1;
        }
        return hits;
    }

    private static boolean isOtherWord(Folded text, int at, Folded query) {
        var folded = text.text();
        var end = at + query.text().length();
        var whole = (at == 0 || !Character.isLetter(folded.charAt(at - 1)))
                && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
        var last = query.text().length();
        return whole && isMaksura(text.originalRange(end - 1, end).in(text.original()))
                != isMaksura(query.originalRange(last - 1, last).in(query.original()));
    }

    /// Any form of alef maksura.
    private static boolean isMaksura(String letter) {
        return letter.equals("\u0649") || letter.equals("\ufeef") || letter.equals("\ufef0");
    }
}
