package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.text.Folding;
import java.util.List;
import java.util.stream.Collectors;

/// Names without what readers do not mind: their words, folded, apart by single spaces.
final class Plain {

    private static final int LONGEST = 200;

    private Plain() {
    }

    static List<String> words(String name) {
        return ArabicAnalysis.words(name).stream().map(QueryWord::folded).toList();
    }

    static String of(String name) {
        var words = words(name).stream().collect(Collectors.joining(" "));
        return words.isEmpty() ? Folding.fold(name).text().strip() : words;
    }

    /// The letters as they are, without those that nobody sees; of an endless word the first.
    static String exact(String word) {
        var letters = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        for (var at = 0; at < letters.length(); at++) {
            if (Character.getType(letters.charAt(at)) == Character.FORMAT) {
                return letters.codePoints().filter(each -> Character.getType(each) != Character.FORMAT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return letters;
    }
}
