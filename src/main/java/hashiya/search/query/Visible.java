package hashiya.search.query;

/// What was typed, without the marks of direction and other signs that nobody sees and that text pasted from messages
/// and pages brings along: before a dash they would hide that it leaves a word out.
///
/// Joiners stay, since they are of the words of some languages.
///
/// @param typed with them
/// @param text  without them
record Visible(String typed, String text) {

    static Visible of(String typed) {
        if (typed.chars().noneMatch(Visible::isHidden)) {
            return new Visible(typed, typed);
        }
        return new Visible(typed, typed.chars().filter(each -> !isHidden(each)).collect(StringBuilder::new,
                (text, each) -> text.append((char) each), StringBuilder::append).toString());
    }

    /// Where the letter at a place of the text was typed, in UTF-16 units.
    int typedAt(int place) {
        var at = 0;
        for (var seen = 0; at < typed.length(); at++) {
            if (!isHidden(typed.charAt(at)) && seen++ == place) {
                break;
            }
        }
        return at;
    }

    private static boolean isHidden(int sign) {
        return sign == '\u061c' || sign == '\u200b' || sign == '\u200e' || sign == '\u200f'
                || sign >= '\u202a' && sign <= '\u202e' || sign == '\u2060'
                || sign >= '\u2066' && sign <= '\u2069' || sign == '\ufeff';
    }
}
