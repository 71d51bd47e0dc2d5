package hashiya.sharing;

import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.sharing.Spelling.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// In which ways a name or a passage may be written.
final class Spellings {

    private static final String ARTICLE = "ال";
    private static final int FEWEST_LETTERS = 3;
    /// Names of more words are not looked for with every article left out or added, only with all or none.
    private static final int MOST_WORDS = 4;
    /// Of a passage: so many words in a row give it away.
    private static final int GIVEAWAY = 6;
    /// Of a passage that is looked for elsewhere; fewer stand in many places by chance.
    private static final int FEWEST_OF_PASSAGE = 12;
    private static final List<String> FATHER = List.of("ابو", "ابا", "ابي");
    private static final Set<String> EVERYBODYS = Set.of("ابن", "ابو", "ابا", "ابي", "عبد", "بنت", "الله", "the", "and",
            "abu", "bin", "ibn", "abd", "von", "van");

    private Spellings() {
    }

    /// Every way in which the source may be named, those that only may mean it last.
    static List<Spelling> of(Source source) {
        var all = new LinkedHashSet<Spelling>();
        names(source).forEach(name -> all.addAll(sure(name)));
        names(source).forEach(name -> all.addAll(unsure(name, source.kind())));
        return List.copyOf(all);
    }

    static Stream<String> names(Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .filter(each -> !Letters.of(each).text().isEmpty());
    }

    private static List<Spelling> sure(String name) {
        var words = words(name);
        var whole = words.size() == 1 ? words : together(words);
        var all = new ArrayList<Spelling>();
        for (var letters : whole) {
            all.add(Spelling.of(letters, true));
            if (letters.startsWith(ARTICLE) && letters.length() > FEWEST_LETTERS) {
                all.add(new Spelling(letters.substring(1), Bounds.AFTER_LAM, true));
            }
            if (name.strip().endsWith("ة")) {
                all.add(new Spelling(letters.substring(0, letters.length() - 1) + "ت", Bounds.BEFORE_PRONOUN, true));
            }
        }
        return all;
    }

    private static List<Spelling> unsure(String name, SourceKind kind) {
        var words = words(name);
        var parts = words.size() == 1 ? words.stream().filter(each -> each.startsWith(ARTICLE)).map(Spellings::bare)
                : kind == SourceKind.PERSON ? words.stream() : Stream.<String>of();
        return parts.filter(each -> each.length() >= FEWEST_LETTERS && !EVERYBODYS.contains(each))
                .map(each -> Spelling.of(each, false)).toList();
    }

    private static List<String> words(String name) {
        var letters = Letters.of(name);
        var starts = letters.words();
        var words = new ArrayList<String>();
        for (var at = 0; at + 1 < starts.length; at++) {
            words.add(letters.text().substring(starts[at], starts[at + 1]));
        }
        return words;
    }

    private static List<String> together(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return Stream.of(String.join("", words), String.join("", words.stream().map(Spellings::bare).toList()))
                    .distinct().toList();
        }
        var begun = List.of("");
        for (var word : words) {
            begun = begun.stream().flatMap(before -> forms(word).map(before::concat)).distinct().toList();
        }
        // Whatever is left when all articles are off must still be more than a word or two.
        return begun.stream().filter(each -> each.length() >= FEWEST_LETTERS).toList();
    }

    /// The word as it is, with the article and without, and the cases of «أبو».
    private static Stream<String> forms(String word) {
        return FATHER.contains(word) ? FATHER.stream()
                : !isArabic(word) ? Stream.of(word)
                : Stream.of(word, bare(word), ARTICLE + bare(word));
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static String bare(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + FEWEST_LETTERS
                ? word.substring(ARTICLE.length()) : word;
    }

    /// A passage as a whole, to be withheld wherever it stands; nothing where it is so short that it may mean anything.
    static List<Spelling> passage(String quote) {
        var letters = Letters.of(quote).text();
        return letters.length() < FEWEST_OF_PASSAGE ? List.of() : List.of(new Spelling(letters, Bounds.ANY, true));
    }

    /// The runs of words by which a part of a passage is known.
    static List<Spelling> runs(String quote) {
        var letters = Letters.of(quote);
        var starts = letters.words();
        var runs = new LinkedHashSet<Spelling>();
        for (var at = 0; at + GIVEAWAY < starts.length; at++) {
            runs.add(new Spelling(letters.text().substring(starts[at], starts[at + GIVEAWAY]), Bounds.ANY, true));
        }
        return runs.isEmpty() ? passage(quote) : List.copyOf(runs);
    }
}
