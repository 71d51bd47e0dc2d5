package hashiya.search.query;

/// Which characters mean what in a query.
final class Signs {

    private static final String GUILLEMETS = "«»";
    private static final String QUOTES = "\"“”„‟″＂〝〞";
    /// They end a word and mean nothing: text pasted into the box is full of them.
    private static final String LISTING = "،؛؟,;?!…";

    private Signs() {
    }

    static boolean isQuote(char sign) {
        return isGuillemet(sign) || QUOTES.indexOf(sign) >= 0;
    }

    static boolean isGuillemet(char sign) {
        return GUILLEMETS.indexOf(sign) >= 0;
    }

    /// Guillemets close guillemets, and all other marks each other.
    static boolean closes(char opening, char sign) {
        return isQuote(sign) && isGuillemet(opening) == isGuillemet(sign);
    }

    static boolean isMinus(char sign) {
        return sign == '-' || sign == '−' || sign == '‐' || sign == '‑';
    }

    /// Whether a dash here leaves out what follows: one between spaces is a sign of the text.
    static boolean leavesOut(String text, int at) {
        return isMinus(text.charAt(at)) && at + 1 < text.length() && beginsTerm(text.charAt(at + 1))
                && !isMinus(text.charAt(at + 1));
    }

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// Whether a word cannot go on behind this place.
    static boolean endsWord(String text, int at) {
        var sign = text.charAt(at);
        return isSpace(sign) || isQuote(sign) || sign == '(' || sign == ')'
                || LISTING.indexOf(sign) >= 0 && !isBetweenDigits(text, at);
    }

    /// Whether a term may begin here, rather than a sign that means nothing.
    static boolean beginsTerm(char sign) {
        return isQuote(sign) || sign == '(' || !isSpace(sign) && sign != ')' && LISTING.indexOf(sign) < 0;
    }

    static boolean holdsLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean holdsBothKinds(String text) {
        return text.chars().anyMatch(each -> isGuillemet((char) each))
                && text.chars().anyMatch(each -> isQuote((char) each) && !isGuillemet((char) each));
    }

    static boolean holdsGuillemets(String text) {
        return text.chars().anyMatch(each -> isGuillemet((char) each));
    }

    static String withoutGuillemets(String text) {
        return text.replace('«', '"').replace('»', '"');
    }

    private static boolean isBetweenDigits(String text, int at) {
        return text.charAt(at) == ',' && at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
