package hashiya.model;

import java.util.List;
import java.util.Objects;

/// Words and phrases that the analyst holds to be one in search (مترادفات), such as «داعش», «تنظيم الدولة» and «الدولة
/// الإسلامية».
///
/// @param words two or more, each once, as the analyst writes them
public record SynonymGroup(SynonymGroupId id, List<String> words) implements Entity {

    /// @throws IllegalArgumentException if fewer than two are left when spaces and repetitions are gone
    public SynonymGroup {
        Objects.requireNonNull(id);
        words = words.stream().map(SynonymGroup::spaced).filter(each -> !each.isEmpty()).distinct().toList();
        if (words.size() < 2) {
            throw new IllegalArgumentException("A word alone is a synonym of nothing: " + words);
        }
    }

    public SynonymGroup with(List<String> changed) {
        return new SynonymGroup(id, changed);
    }

    private static String spaced(String word) {
        return word.strip().replaceAll("[\\s\\u00A0]+", " ");
    }
}
