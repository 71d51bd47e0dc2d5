package hashiya.search;

import hashiya.search.analysis.WordRow;
import java.util.List;
import java.util.Set;

/// What begins as it was typed behind what is written together with it: «ومعسكرات» and «بمعسكرين» for `معسكر*`,
/// «والمعسكرات» and «للمعسكرات» for `المعسكر*`.
///
/// @param words      without the article, as the index has them
/// @param beginnings folded, of words with the article
record Begun(Set<String> words, List<String> beginnings) {

    static final Begun NOTHING = new Begun(Set.of(), List.of());

    /// @param bare the same text as the folded row, as the words of each count alike
    boolean holds(WordRow folded, WordRow bare, int word) {
        return words.contains(bare.word(word)) || beginnings.stream().anyMatch(each -> folded.startsWith(word, each));
    }
}
