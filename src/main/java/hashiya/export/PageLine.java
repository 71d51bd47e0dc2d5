package hashiya.export;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A line of a page that is no note's, as it is compared: without what programs that put Markdown in order change about
/// it.
final class PageLine {

    private static final Pattern RULE = Pattern.compile("[|:\\-\\s]*-{3}[|:\\-\\s]*");
    private static final Pattern VALUE = Pattern.compile("^([a-z0-9_]+:|-) [\"'](.*)[\"']$");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) .*");

    private PageLine() {
    }

    /// What is the same for lines that say the same.
    static String key(String line) {
        var plain = line.strip().replace("\\", "");
        if (RULE.matcher(plain).matches() && plain.contains("|")) {
            return "|";
        }
        var spaced = plain.replaceAll("\\s*\\|\\s*", " | ").replaceAll("\\s+", " ").strip()
                .replaceFirst("^[*+] ", "- ").replaceFirst("^>\\s*", "> ");
        return Normalizer.normalize(VALUE.matcher(spaced).replaceFirst("$1 $2"), Normalizer.Form.NFC);
    }

    /// How deep a heading is; 0 where it is none.
    static int level(String line) {
        var heading = HEADING.matcher(line);
        return heading.matches() ? heading.group(1).length() : 0;
    }
}
