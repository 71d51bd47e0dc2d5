package hashiya.model;

import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the analyst holds to be one in search: all groups of synonyms, to be asked by word or phrase.
///
/// Words are compared by their folded letters, so that «الدولة الإسلامية» is found by «الدوله الاسلاميه» too. Two
/// groups that share a word stay two: whoever looks for that word looks for both, whoever looks for another word does not.
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    private final List<SynonymGroup> groups;
    private final Map<String, List<SynonymGroup>> byWord = new HashMap<>();
    private final int longest;

    private Synonyms(List<SynonymGroup> groups) {
        this.groups = List.copyOf(groups);
        var most = 0;
        for (var group : groups) {
            for (var word : group.words()) {
                byWord.computeIfAbsent(folded(word), _ -> new ArrayList<>()).add(group);
                most = Math.max(most, word.split(" ").length);
            }
        }
        longest = most;
    }

    public static Synonyms of(List<SynonymGroup> groups) {
        return groups.isEmpty() ? NONE : new Synonyms(groups);
    }

    public List<SynonymGroup> groups() {
        return groups;
    }

    /// What a word or a phrase is to be looked for as well, as the analyst wrote it: the other words of its groups.
    /// Empty for a word of none.
    public List<String> others(String word) {
        var own = folded(word);
        return byWord.getOrDefault(own, List.of()).stream().flatMap(group -> group.words().stream())
                .filter(each -> !folded(each).equals(own)).distinct().toList();
    }

    /// How many words the longest phrase has; 0 where there is no group. A run of more words need not be asked for.
    public int longest() {
        return longest;
    }

    private static String folded(String word) {
        return Folding.fold(word.strip()).text().replaceAll("\\s+", " ");
    }
}
