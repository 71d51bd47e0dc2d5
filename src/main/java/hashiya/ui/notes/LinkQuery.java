package hashiya.ui.notes;

import hashiya.markdown.NoteLink;
import java.util.Optional;

/// A link that is being typed: what stands between its opening and the caret.
///
/// @param start where the words begin, behind the opening, in UTF-16 units
record LinkQuery(int start, String words) {

    /// More is not the beginning of a link, but a bracket that somebody forgot, in UTF-16 units.
    private static final int LONGEST = 60;

    /// The link that the caret stands in; nothing where it stands in none, or behind the bar of one.
    static Optional<LinkQuery> at(String text, int caret) {
        var from = Math.max(0, caret - LONGEST);
        var opening = text.substring(from, caret).lastIndexOf(NoteLink.OPENING);
        if (opening < 0) {
            return Optional.empty();
        }
        var start = from + opening + NoteLink.OPENING.length();
        var words = text.substring(start, caret);
        return words.chars().anyMatch(letter -> "[]|\n".indexOf(letter) >= 0)
                ? Optional.empty() : Optional.of(new LinkQuery(start, words));
    }

    /// Whether words of its own stand behind a bar already.
    boolean hasWords(String text) {
        return text.startsWith("|", start + words.length());
    }

    /// Puts a target in the place of the words, and closes the link where it is open.
    Edit filled(String text, String target) {
        var end = start + words.length();
        if (hasWords(text)) {
            return Edit.replacing(start, end, target);
        }
        var closed = text.startsWith(NoteLink.CLOSING, end) ? NoteLink.CLOSING.length() : 0;
        return Edit.replacing(start, end + closed, target + NoteLink.CLOSING);
    }
}
