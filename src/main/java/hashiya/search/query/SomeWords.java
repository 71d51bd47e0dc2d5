package hashiya.search.query;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.search.query.Query.And;
import hashiya.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a list of wanted words falls into where each may do by itself: names of two words stay whole, and words that
/// say little go where others remain.
final class SomeWords {

    /// Words that the index holds as one.
    private static final class Group {
        private final List<Query> words = new ArrayList<>();
        private boolean isStop = true;
        private boolean isOpen;
    }

    private SomeWords() {
    }

    /// @param parts words, and what is no single word: that stays as it is
    static List<Query> of(List<Query> parts) {
        var words = parts.stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
        var groups = groups(words);
        var others = parts.stream().filter(each -> !(each instanceof Word)).toList();
        var wanted = groups.stream().filter(each -> !each.isStop).toList();
        var kept = wanted.isEmpty() && others.isEmpty() ? groups : wanted;
        var some = new ArrayList<Query>();
        kept.forEach(each -> some.add(each.words.size() == 1 ? each.words.getFirst() : new And(each.words)));
        some.addAll(others);
        return some;
    }

    private static List<Group> groups(List<Word> words) {
        var read = ArabicAnalysis.words(words.stream().map(Word::letters).collect(Collectors.joining(" ")));
        var groups = new ArrayList<Group>();
        var start = 0;
        for (var word : words) {
            var end = start + word.letters().length();
            if (groups.isEmpty() || !groups.getLast().isOpen) {
                groups.add(new Group());
            }
            add(groups.getLast(), word, read, start, end);
            start = end + 1;
        }
        return groups;
    }

    private static void add(Group group, Word word, List<QueryWord> read, int start, int end) {
        group.words.add(word);
        group.isOpen = read.stream().anyMatch(each -> each.range().start() < end && each.range().end() > end);
        group.isStop &= read.stream().filter(each -> each.range().start() < end && each.range().end() > start)
                .allMatch(QueryWord::isStop);
    }
}
