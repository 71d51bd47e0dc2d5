package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.text.Folding;
import java.util.List;
import java.util.stream.Collectors;

/// Names without what readers do not mind: their words, folded, apart by single spaces.
final class Plain {

    /// Of an endless word, the first letters are enough.
    static final int LONGEST = 200;

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
        if (letters.chars().noneMatch(each -> isHidden((char) each))) {
            return letters;
        }
        return letters.chars().filter(each -> !isHidden((char) each))
                .collect(StringBuilder::new, (row, each) -> row.append((char) each), StringBuilder::append).toString();
    }

    /// Directions, joiners and other signs that nobody sees. Most letters are told by their block.
    static boolean isHidden(char letter) {
        return (letter < 0x0620 ? letter >= 0x00ad : letter >= 0x06dd && (letter < 0xac00 || letter > 0xfefe))
                && Character.getType(letter) == Character.FORMAT;
    }
}
