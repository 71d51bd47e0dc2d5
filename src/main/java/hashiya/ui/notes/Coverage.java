package hashiya.ui.notes;

import hashiya.text.Graphemes;
import hashiya.ui.control.Typeface;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Cuts words where the typeface of notes has no glyphs. Each letter without one needs a text of its own in another font, or
/// the line comes out in the wrong order.
final class Coverage {

    /// @param isCovered by the typeface of notes
    record Stretch(String words, boolean isCovered) {}

    private final BitSet covered = Typeface.AMIRI.coverage();

    List<Stretch> stretches(String words) {
        if (words.codePoints().allMatch(this::isCovered)) {
            return words.isEmpty() ? List.of() : List.of(new Stretch(words, true));
        }
        var stretches = new ArrayList<Stretch>();
        var start = 0;
        for (var at = 0; at < words.length(); ) {
            var next = Graphemes.next(words, at);
            if (!words.substring(at, next).codePoints().allMatch(this::isCovered)) {
                if (at > start) {
                    stretches.add(new Stretch(words.substring(start, at), true));
                }
                stretches.add(new Stretch(words.substring(at, next), false));
                start = next;
            }
            at = next;
        }
        if (start < words.length()) {
            stretches.add(new Stretch(words.substring(start), true));
        }
        return stretches;
    }

    private boolean isCovered(int letter) {
        return covered.get(letter) || Character.isWhitespace(letter) || Character.getType(letter) == Character.FORMAT;
    }
}
