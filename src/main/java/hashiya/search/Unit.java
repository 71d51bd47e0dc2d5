package hashiya.search;

import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.Written;
import java.util.ArrayList;
import java.util.List;

/// What is looked for as one thing: a word, or several that stand side by side.
///
/// @param typed the text that the words count their ranges in
record Unit(List<QueryWord> words, String typed) {

    /// What touches stays together.
    static List<Unit> split(List<QueryWord> words, String typed) {
        var units = new ArrayList<List<QueryWord>>();
        for (var word : words) {
            if (!word.touches() || units.isEmpty()) {
                units.add(new ArrayList<>());
            }
            units.getLast().add(word);
        }
        return units.stream().map(each -> new Unit(withoutScraps(each), typed)).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isWord() {
        return words.size() == 1;
    }

    boolean isStop() {
        return words.stream().allMatch(QueryWord::isStop);
    }

    /// The word as it was typed.
    String exact(QueryWord word) {
        return Written.exact(word.range().in(typed));
    }

    /// What was typed from this unit to another.
    String through(Unit last) {
        return typed.substring(words.getFirst().range().start(), last.words.getLast().range().end());
    }

    /// The ل of لـ891 says nothing once it stands alone.
    private static List<QueryWord> withoutScraps(List<QueryWord> words) {
        var wanted = words.stream().filter(each -> !each.isStop()).toList();
        return words.size() == 1 || wanted.isEmpty() ? List.copyOf(words) : wanted;
    }
}
