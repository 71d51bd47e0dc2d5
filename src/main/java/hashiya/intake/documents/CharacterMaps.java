package hashiya.intake.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Looks at what a font says its shapes mean before the library does, which writes a range out letter by letter: a line
/// of twenty signs, made to harm or broken, is two thousand million letters. Such a map is taken away; its shapes are then
/// nameless.
final class CharacterMaps {

    /// In letters. Unicode has a hundred and fifty thousand.
    private static final long MOST = 1 << 18;

    /// In bytes of one map.
    private static final int LONGEST = 8 << 20;

    private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("<([^>]*)>?|\\[[^\\]]*\\]?|[^\\s<\\[]+");
    private static final int HEX = 16;
    private static final int DIGITS = 8;

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param fonts by name, as the page has them
    void check(COSDictionary fonts, COSBase name) throws IOException {
        var font = fonts == null || !(name instanceof COSName of) ? null : fonts.getCOSDictionary(of);
        if (font != null && known.add(font) && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map
                && isEndless(map)) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean isEndless(COSStream map) throws IOException {
        try (var in = map.createInputStream()) {
            var text = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            return text.length() == LONGEST
                    || RANGES.matcher(text).results().mapToLong(each -> letters(each.group(1))).sum() > MOST;
        }
    }

    /// Each range is its first number, its last, and what the first means.
    private static long letters(String ranges) {
        var tokens = TOKEN.matcher(ranges);
        var letters = 0L;
        var first = 0L;
        for (var at = 0; letters <= MOST && tokens.find(); at = (at + 1) % 3) {
            if (at == 0) {
                first = number(tokens.group(1));
            } else if (at == 1) {
                letters += Math.max(0, number(tokens.group(1)) - first + 1);
            }
        }
        return letters;
    }

    private static long number(String hex) {
        var digits = hex == null ? "" : hex.replaceAll("[^0-9A-Fa-f]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits, Math.max(0, digits.length() - DIGITS), digits.length(), HEX);
    }
}
