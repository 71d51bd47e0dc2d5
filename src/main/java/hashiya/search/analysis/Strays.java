package hashiya.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a stricter view finds and [View#STEM] does not. That is hardly ever anything, since words that are alike with
/// their endings are alike without them; so whoever asks for all views at once can ask for this one, and for strays.
final class Strays {

    private Strays() {
    }

    /// Those of the word's terms in the view that may find more.
    static List<String> of(QueryWord word, View view, TermCheck check) {
        var stems = Set.copyOf(Alternatives.of(word, View.STEM, check));
        return Alternatives.of(word, view, check).stream().filter(each -> stems(each, view).stream()
                .anyMatch(stem -> !stems.contains(stem) && check.has(View.STEM, stem))).toList();
    }

    /// All stems that words can have which are this in the view.
    static Set<String> stems(String term, View view) {
        if (Letters.kind(term.charAt(0)) != Letters.ARABIC) {
            return Set.of(term);
        }
        var stems = new LinkedHashSet<String>();
        stems.add(stem(term, view, 0));
        // What seems to be an article is none where its alef bears a hamza, which folding has taken off.
        stems.add(stem(term, view, -1));
        var father = JoinedNames.fatherIn(Word.of(term));
        if (father >= 0) {
            stems.add(stem(term.substring(0, father) + "ابو" + term.substring(father + 3), view, 0));
        }
        return stems;
    }

    private static String stem(String term, View view, int hamzated) {
        var word = Word.of(term);
        word.hamzated = hamzated;
        if (view == View.FOLDED) {
            BareForm.apply(word);
        }
        StemForm.apply(word);
        return word.toString();
    }
}
