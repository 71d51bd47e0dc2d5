package hashiya.intake;

import java.util.Optional;

/// Whether what was decoded is text for people to read.
final class TextCheck {

    private int all;
    private int spaces;
    private int letters;
    private int latin;
    private int noText;
    private int lost;
    private int accented;
    private int shifted;

    private TextCheck(String text) {
        text.codePoints().forEach(this::count);
    }

    /// What speaks against the text, or nothing.
    static Optional<Refusal.Reason> problem(String text) {
        return new TextCheck(text).problem();
    }

    private Optional<Refusal.Reason> problem() {
        var signs = all - spaces;
        if (signs == 0) {
            return Optional.of(Refusal.Reason.EMPTY);
        }
        if (lost * 20 > signs || isReadWrongBefore()) {
            return Optional.of(Refusal.Reason.DAMAGED_ENCODING);
        }
        // Base64 and the like: Latin signs without end, and hardly a space.
        var isData = signs > 200 && latin * 10 > signs * 8 && spaces * 30 < signs;
        return noText * 20 > all || letters * 5 < signs * 2 || isData
                ? Optional.of(Refusal.Reason.NOT_TEXT)
                : Optional.empty();
    }

    /// A text that some program read in a wrong encoding and saved as UTF-8. UTF-8 taken for a code page is «Ø§Ù„» or
    /// «ط§ظ„», where every letter begins with one of the same two; Arabic taken for Latin is «ÇáÓ», accents alone.
    private boolean isReadWrongBefore() {
        return letters >= 8 && (accented * 5 > letters * 3 || shifted * 10 > letters * 4);
    }

    private void count(int letter) {
        all++;
        spaces += Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0xfeff ? 1 : 0;
        letters += isLetter(letter) ? 1 : 0;
        latin += letter < 0x80 && Character.isLetterOrDigit(letter) ? 1 : 0;
        noText += isNoText(letter) ? 1 : 0;
        lost += letter == 0xfffd ? 1 : 0;
        accented += letter >= 0xc0 && letter <= 0xff ? 1 : 0;
        shifted += letter == 'ط' || letter == 'ظ' || letter == 0xd8 || letter == 0xd9 ? 1 : 0;
    }

    private static boolean isLetter(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isNoText(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> !Character.isWhitespace(letter) && letter != 0x85;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> letter == 0xfffd;
        };
    }
}
