package hashiya.search.query;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number that closes `NEAR(a b, 5)`. Without its comma it is a word to look for, as any other number.
final class Distance {

    private static final Pattern SHAPE = Pattern.compile("(\\p{Nd}{1,9})\\s*\\)");

    private Distance() {
    }

    /// What a number that begins here says, in number of words.
    static Optional<Integer> at(String text, int at) {
        var before = at - 1;
        while (before > 0 && Signs.isSpace(text.charAt(before))) {
            before--;
        }
        var isBehindComma = before >= 0 && (text.charAt(before) == ',' || text.charAt(before) == '،');
        var shape = SHAPE.matcher(text).region(at, text.length());
        return isBehindComma && shape.lookingAt() ? Optional.of(Integer.parseInt(shape.group(1))) : Optional.empty();
    }
}
