package hashiya.export;

import hashiya.text.Graphemes;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// File names that every file system, Obsidian's links and a script can bear, none given twice in a folder.
///
/// Arabic stays as it is. What is replaced: the signs that Windows forbids, those that Obsidian cannot link to,
/// controls, and the invisible signs of direction, which would hide what a name is.
final class FileNames {

    /// Of a whole name in UTF-8, its ending included: well under the 255 of the common file systems and the 143 of an
    /// encrypted home.
    static final int MAX_BYTES = 120;

    static final String ENDING = ".md";

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\p{Z}\\s/\\\\:*?\"<>|#^\\[\\]%`"
            + "\\x{61c}\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2060}\\x{2066}-\\x{2069}\\x{feff}]+");

    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)([ .].*)?");

    private final Set<String> taken = new HashSet<>();

    /// A name for the title that this object has not given before, not even in other capitals.
    String fresh(String title) {
        var stem = clean(title);
        var name = cut(stem, MAX_BYTES - ENDING.length()) + ENDING;
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var ending = " " + number + ENDING;
            name = cut(stem, MAX_BYTES - ending.length()) + ending;
        }
        return name;
    }

    private static String clean(String title) {
        var spaced = UNFIT.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" ").strip();
        var visible = spaced.replaceFirst("^\\.+", "").strip();
        if (visible.replaceAll("[. ]", "").isEmpty()) {
            return "_";
        }
        return RESERVED.matcher(visible).matches() ? "_" + visible : visible;
    }

    /// As much of it as fits, cut between two letters as people see them, with no dot or space at its end.
    private static String cut(String stem, int bytes) {
        var end = stem.length();
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = Graphemes.previous(stem, end);
        }
        return stem.substring(0, end).replaceFirst("[. ]+$", "");
    }
}
