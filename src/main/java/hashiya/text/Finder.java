package hashiya.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds what is typed in one text, which is folded once for all that is looked for in it.
///
/// All offsets are UTF-16 units of the text; hits are whole graphemes, in reading order, none overlapping another.
public final class Finder {

    /// Which letters count as the same.
    public enum Letters {
        /// Those that readers take for the same, by [Folding].
        FOLDED,
        /// Only the very same ones, vowel marks included.
        EXACT
    }

    /// What may stand around a hit.
    public enum Extent {
        /// Anything: the hit may be a part of a word.
        PART,
        /// No letter, but for what Arabic writes together with a word: «فيروس» is found in «والفيروس» and «فيروسهم».
        WORD_WITH_CLITICS,
        /// No letter.
        WORD
    }

    private static final Pattern NOTHING = Pattern.compile("");
    /// What may stand before a word in the same stretch of letters, as folded: conjunction, preposition, article.
    private static final Pattern BEFORE = Pattern.compile("[وف]?(?:[بك]?ال|لل|[بكلس])?");
    /// The same before a word of two letters, where a letter more is most often another word: «بن» is not in «لبن».
    private static final Pattern BEFORE_SHORT = Pattern.compile("[وف]?(?:[بك]?ال|لل)?");
    /// What may stand behind it: a pronoun.
    private static final Pattern BEHIND = Pattern.compile("(?:هما|كما|ها|هم|هن|كم|كن|نا|ني|ه|ك|ي)?");
    /// Between the preposition ل and a word, the article loses its alef.
    private static final Pattern BEFORE_BARE_ARTICLE = Pattern.compile("[وف]?ل");
    private static final Pattern DEFINITE = Pattern.compile(".*(?:ال|لل)");
    private static final String ARTICLE = "ال";
    private static final int SHORT = 2;

    private final String text;
    private final Folded folded;

    public Finder(String text) {
        this.text = text;
        folded = Folding.fold(text);
    }

    public String text() {
        return text;
    }

    /// Where the typed letters stand; nowhere if there is nothing but spaces in them.
    public List<TextRange> find(String typed, Letters letters, Extent extent) {
        var wanted = withoutSpacesAround(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return switch (extent) {
            case PART -> find(wanted, letters, _ -> true);
            case WORD -> find(wanted, letters, hit -> stands(hit, NOTHING, NOTHING));
            case WORD_WITH_CLITICS -> findWithClitics(wanted, letters);
        };
    }

    /// A space that carries a mark, or a number sign, is more than a space.
    private static String withoutSpacesAround(String typed) {
        var end = typed.length();
        while (end > 0 && Character.isWhitespace(typed.charAt(end - 1)) && Graphemes.isBoundary(typed, end - 1)) {
            end--;
        }
        var start = 0;
        while (start < end && Character.isWhitespace(typed.charAt(start)) && Graphemes.isBoundary(typed, start + 1)) {
            start++;
        }
        return typed.substring(start, end);
    }

    private List<TextRange> findWithClitics(String wanted, Letters letters) {
        var query = Folding.fold(wanted).text();
        var before = query.length() <= SHORT ? BEFORE_SHORT : BEFORE;
        var hits = new ArrayList<>(find(wanted, letters, hit -> stands(hit, before, BEHIND)));
        if (query.startsWith(ARTICLE) && query.length() > ARTICLE.length() + 1) {
            // للفيروس: what is left of the article is its second letter.
            var rest = wanted.substring(Graphemes.next(wanted, 0));
            hits.addAll(find(rest, letters, hit -> stands(hit, BEFORE_BARE_ARTICLE, BEHIND)));
        }
        if (wanted.endsWith("ة")) {
            // حكومتهم: before a pronoun the last letter of حكومة is written open.
            var open = wanted.substring(0, wanted.length() - 1) + "ت";
            hits.addAll(find(open, letters, hit -> stands(hit, before, BEHIND) && pronounBehind(hit)));
        }
        return hits.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private List<TextRange> find(String wanted, Letters letters, Predicate<TextRange> accepted) {
        return letters == Letters.FOLDED
                ? Folding.find(folded, Folding.fold(wanted), accepted)
                : findExact(wanted, accepted);
    }

    /// A letter with a vowel mark more is another one, so a hit begins and ends between graphemes.
    private List<TextRange> findExact(String wanted, Predicate<TextRange> accepted) {
        var hits = new ArrayList<TextRange>();
        for (var at = text.indexOf(wanted); at >= 0; ) {
            var end = at + wanted.length();
            var hit = new TextRange(at, end);
            var taken = Graphemes.isBoundary(text, at) && Graphemes.isBoundary(text, end) && accepted.test(hit);
            if (taken) {
                hits.add(hit);
            }
            at = text.indexOf(wanted, taken ? end : at + 1);
        }
        return hits;
    }

    /// Whether the letters of the same words before and behind the hit are of these forms. A word with the article has no
    /// pronoun: «البنك» is not «بن».
    private boolean stands(TextRange hit, Pattern before, Pattern behind) {
        var end = wordEnd(hit);
        var lead = folded(wordStart(hit), hit.start());
        var tail = folded(hit.end(), end);
        var alone = hit.end() == end || !DEFINITE.matcher(lead).matches();
        return alone && before.matcher(lead).matches() && behind.matcher(tail).matches();
    }

    private boolean pronounBehind(TextRange hit) {
        return hit.end() < wordEnd(hit);
    }

    private String folded(int from, int to) {
        return from == to ? "" : Folding.fold(text.substring(from, to)).text();
    }

    /// Where the word begins that the hit begins in; the hit's own start where that is no word.
    private int wordStart(TextRange hit) {
        return Words.at(text, hit.start()).filter(word -> word.end() > hit.start()).map(TextRange::start)
                .orElse(hit.start());
    }

    /// Where the word ends that the hit ends in; the hit's own end where that is no word.
    private int wordEnd(TextRange hit) {
        return Words.at(text, hit.end()).filter(word -> word.start() < hit.end()).map(TextRange::end)
                .orElse(hit.end());
    }
}
