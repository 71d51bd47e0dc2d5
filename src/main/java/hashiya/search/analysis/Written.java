package hashiya.search.analysis;

/// How the words of a text stand in the field that has them letter by letter and folded.
///
/// Each is there as it is written. One that folds to other letters stands in the same place folded too, behind a sign
/// that tells it from words that are written so. Most words fold to themselves, so this is far less than two fields.
public final class Written {

    /// Of an endless word, the first letters are enough. In UTF-16 units.
    private static final int LONGEST = 200;

    private static final char FROM_OTHERS = '\u0001';

    private Written() {
    }

    /// A word letter by letter as it is typed or written, without the signs that nobody sees.
    public static String exact(String word) {
        var letters = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        if (letters.chars().noneMatch(each -> isHidden((char) each))) {
            return letters;
        }
        return letters.chars().filter(each -> !isHidden((char) each))
                .collect(StringBuilder::new, (row, each) -> row.append((char) each), StringBuilder::append).toString();
    }

    /// The first word of a text, folded.
    public static String fold(String written) {
        return Word.of(written).toString();
    }

    /// The folded word where it is written otherwise.
    public static String folded(String folded) {
        return FROM_OTHERS + folded;
    }

    /// Directions, joiners and other signs that nobody sees. Most letters are told by their block.
    private static boolean isHidden(char letter) {
        return (letter < 0x0620 ? letter >= 0x00ad : letter >= 0x06dd && (letter < 0xac00 || letter > 0xfefe))
                && Character.getType(letter) == Character.FORMAT;
    }
}
