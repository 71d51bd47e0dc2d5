package hashiya.sharing;

import hashiya.text.Folded;
import hashiya.text.Folding;
import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import java.text.Normalizer;
import java.util.Arrays;

/// The letters and digits of a text, folded, with nothing between them, and the way back.
///
/// A name reads the same here whether it stands in one word or in two, vowelled, stretched, over a line's end, in a
/// file's name with hyphens or between signs of Markdown. On top of [Folding], hamzas are the letters that carry them
/// and Latin letters have no marks: whoever must not be named is not to be found by a sloppy spelling either.
final class Letters {

    private final Folded folded;
    private final StringBuilder kept = new StringBuilder();
    private int[] places = new int[64];
    /// Whether a letter is the first of its word.
    private boolean[] opens = new boolean[65];

    private Letters(String text) {
        folded = Folding.fold(text);
        var letters = folded.text();
        var last = -2;
        for (var at = 0; at < letters.length(); at++) {
            var letter = letters.charAt(at);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                var opensWord = last != at - 1 || Character.isDigit(letter) != Character.isDigit(letters.charAt(last));
                last = at;
                keep(letter, at, opensWord);
            } else if (last == at - 1 && isMark(letter)) {
                last = at;
            }
        }
        opens[kept.length()] = true;
    }

    static Letters of(String text) {
        return new Letters(text);
    }

    private void keep(char letter, int place, boolean opensWord) {
        var plain = plain(letter);
        if (kept.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            opens = Arrays.copyOf(opens, places.length + 1);
        }
        opens[kept.length()] |= opensWord;
        if (plain != 0) {
            places[kept.length()] = place;
            kept.append(plain);
        }
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /// Nothing for a hamza that stands alone.
    private static char plain(char letter) {
        return switch (letter) {
            case 'ؤ' -> 'و';
            case 'ئ' -> 'ي';
            case 'ء' -> 0;
            default -> letter < 0x80 || letter >= 0x250 ? letter
                    : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD).charAt(0);
        };
    }

    String text() {
        return kept.toString();
    }

    boolean opensWord(int at) {
        return opens[at];
    }

    /// The letters of the same word before a place.
    String lead(int at) {
        var start = at;
        while (start > 0 && !opens[start]) {
            start--;
        }
        return kept.substring(start, at);
    }

    /// The letters of the same word from a place on.
    String tail(int at) {
        var end = at;
        while (end < kept.length() && !opens[end]) {
            end++;
        }
        return kept.substring(at, end);
    }

    /// Whole graphemes of the text as it was.
    TextRange original(int start, int end) {
        return Graphemes.snap(folded.original(), folded.originalRange(places[start], places[end - 1] + 1));
    }

    /// How many words there are from one place to another.
    int[] words() {
        var starts = new int[kept.length() + 1];
        var count = 0;
        for (var at = 0; at < kept.length(); at++) {
            if (opens[at]) {
                starts[count++] = at;
            }
        }
        starts[count] = kept.length();
        return Arrays.copyOf(starts, count + 1);
    }
}
