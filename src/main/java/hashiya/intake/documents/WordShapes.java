package hashiya.intake.documents;

import java.util.regex.Pattern;

/// Whether Arabic words are the right way round, by what they begin and end with: «ال» opens every fourth word and
/// hardly closes one, «ة» and «ى» close words and never open them.
final class WordShapes {

    private static final Pattern WORD = Pattern.compile("[ء-غف-ي]{3,}");
    private static final Pattern OPENING = Pattern.compile("(?:[وفبك]?ال|لل).{2,}");
    private static final Pattern CLOSING = Pattern.compile(".{2,}(?:لا[وفبك]?|لل)");

    private WordShapes() {
    }

    /// Above 0 where the words are likelier as they are, below where they are likelier the other way round.
    static int weigh(String line) {
        var weight = 0;
        var words = WORD.matcher(line);
        while (words.find()) {
            var word = words.group();
            weight += OPENING.matcher(word).matches() ? 1 : 0;
            weight -= CLOSING.matcher(word).matches() ? 1 : 0;
            weight += closes(word.charAt(word.length() - 1)) ? 1 : 0;
            weight -= closes(word.charAt(0)) ? 1 : 0;
        }
        return weight;
    }

    private static boolean closes(char letter) {
        return letter == 'ة' || letter == 'ى';
    }
}
