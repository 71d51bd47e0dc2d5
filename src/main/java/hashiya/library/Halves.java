package hashiya.library;

import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import java.util.Optional;

/// Two passages made of one. Spaces at the cut belong to neither.
public record Halves(TextRange first, TextRange second) {

    /// Cuts a passage before the letter at an offset.
    ///
    /// @param offset in UTF-16 units of the text; inside a grapheme the cut is before it
    /// @return nothing where one of the two would have no letter
    public static Optional<Halves> of(String text, TextRange passage, int offset) {
        if (offset <= passage.start() || offset >= passage.end()) {
            return Optional.empty();
        }
        var cut = Graphemes.start(text, offset);
        var end = cut;
        while (end > passage.start() && isBlank(text, Graphemes.previous(text, end), end)) {
            end = Graphemes.previous(text, end);
        }
        var start = cut;
        while (start < passage.end() && isBlank(text, start, Graphemes.next(text, start))) {
            start = Graphemes.next(text, start);
        }
        return end > passage.start() && start < passage.end()
                ? Optional.of(new Halves(new TextRange(passage.start(), end), new TextRange(start, passage.end())))
                : Optional.empty();
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).codePoints()
                .allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }
}
