package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.text.Folding;
import java.util.List;
import java.util.stream.Collectors;

/// Names without what readers do not mind: their words, folded, apart by single spaces.
final class Plain {

    private Plain() {
    }

    static List<String> words(String name) {
        return ArabicAnalysis.words(name).stream().map(QueryWord::folded).toList();
    }

    static String of(String name) {
        var words = words(name).stream().collect(Collectors.joining(" "));
        return words.isEmpty() ? Folding.fold(name).text().strip() : words;
    }
}
