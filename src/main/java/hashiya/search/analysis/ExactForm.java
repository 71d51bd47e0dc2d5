package hashiya.search.analysis;

/// A word letter by letter as it is typed or written, without the signs that nobody sees.
public final class ExactForm {

    /// Of an endless word, the first letters are enough. In UTF-16 units.
    private static final int LONGEST = 200;

    private ExactForm() {
    }

    public static String of(String word) {
        var letters = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        if (letters.chars().noneMatch(each -> isHidden((char) each))) {
            return letters;
        }
        return letters.chars().filter(each -> !isHidden((char) each))
                .collect(StringBuilder::new, (row, each) -> row.append((char) each), StringBuilder::append).toString();
    }

    /// Directions, joiners and other signs that nobody sees. Most letters are told by their block.
    private static boolean isHidden(char letter) {
        return (letter < 0x0620 ? letter >= 0x00ad : letter >= 0x06dd && (letter < 0xac00 || letter > 0xfefe))
                && Character.getType(letter) == Character.FORMAT;
    }
}
