package hashiya.ui.reader;

import hashiya.ui.control.Typeface;
import java.util.LinkedHashMap;
import java.util.Map;

/// The typefaces and sizes in use, with the widths of all words set in them so far. Readers share one, so that the words of
/// one article need not be measured again for the next. On the JavaFX thread only.
public final class TypeCase {

    /// One typeface at one size.
    record Letters(Glyphs glyphs, WordWidths widths) { }

    private record Key(Typeface typeface, double size) { }

    /// How many sizes are remembered: those one steps through while looking for the right one.
    private static final int KEPT = 6;

    private final Map<Key, Letters> letters = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Letters> eldest) {
            return size() > KEPT;
        }
    };

    /// @param size in px
    Letters letters(Typeface typeface, double size) {
        return letters.computeIfAbsent(new Key(typeface, size), _ -> {
            var glyphs = new Glyphs(typeface, size);
            return new Letters(glyphs, new WordWidths(glyphs));
        });
    }
}
