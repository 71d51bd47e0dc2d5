package hashiya.html;

import hashiya.l10n.Messages;
import hashiya.text.Direction;

/// How words of others stand on a page: in which direction, and in which language as far as anybody can say.
record Told(Messages words) {

    /// @param letters from which the direction is read off
    Direction direction(String letters) {
        return letters.codePoints().anyMatch(Character::isLetter) ? Direction.ofMajority(letters) : own();
    }

    /// Of the program's words.
    Direction own() {
        return words.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    static String dir(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    /// What the page as a whole says already is not said again. Of Latin letters on an Arabic page nobody knows the
    /// language, and HTML has a word for that: none.
    String language(Direction direction) {
        return direction == own() ? Markup.NOTHING : direction == Direction.RIGHT_TO_LEFT ? "ar" : "";
    }

    void inline(String letters, Markup out) {
        var direction = direction(letters);
        out.open("bdi", "dir", dir(direction), "lang", language(direction)).text(letters).close("bdi");
    }
}
