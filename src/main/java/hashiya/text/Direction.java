package hashiya.text;

/// The base direction of a paragraph.
public enum Direction {
    RIGHT_TO_LEFT,
    LEFT_TO_RIGHT;

    /// The direction of the majority of strong letters, so that an Arabic paragraph that opens with "BBC" stays
    /// right-to-left. Without strong letters, and on a tie, right-to-left: the articles are Arabic.
    public static Direction ofMajority(CharSequence paragraph) {
        var leftToRight = 0;
        var rightToLeft = 0;
        for (var at = 0; at < paragraph.length(); ) {
            // Most letters are these, and a long text is read before the machine has this loop compiled.
            if (paragraph.charAt(at) >= 0x0620 && paragraph.charAt(at) <= 0x064A) {
                rightToLeft++;
                at++;
                continue;
            }
            var letter = Character.codePointAt(paragraph, at);
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        rightToLeft++;
                default -> { }
            }
            at += Character.charCount(letter);
        }
        return leftToRight > rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }

    /// Whether a letter by itself is written from right to left.
    ///
    /// @param letter a code point
    public static boolean isRightToLeft(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    public Direction opposite() {
        return this == RIGHT_TO_LEFT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
