package hashiya.search;

import hashiya.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Words and names that the analyst has put beside each other, to be found by one another.
///
/// @param groups each of two words or more that mean the same
public record Synonyms(List<List<String>> groups) {

    public static final Synonyms NONE = new Synonyms(List.of());

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// What else the words may be called.
    List<String> of(String words) {
        var folded = plain(words);
        return groups.stream().filter(group -> group.stream().anyMatch(each -> plain(each).equals(folded)))
                .flatMap(List::stream).filter(each -> !plain(each).equals(folded)).distinct().toList();
    }

    /// The length of the longest name, in words.
    int longest() {
        return groups.stream().flatMap(List::stream).mapToInt(each -> plain(each).split(" ").length)
                .boxed().max(Comparator.naturalOrder()).orElse(0);
    }

    Stream<String> all() {
        return groups.stream().flatMap(List::stream);
    }

    private static String plain(String words) {
        return Folding.fold(words).text().strip().replaceAll("\\s+", " ");
    }
}
