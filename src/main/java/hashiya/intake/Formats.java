package hashiya.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells formats that are not plain text by the file's name and by how the bytes begin.
final class Formats {

    private static final Set<String> TEXT = Set.of("txt", "text", "md");

    /// An extension is short, Latin and not a number, so that «د. محمد» and `11.7.2017` have none.
    private static final Pattern EXTENSION = Pattern.compile(".*\\.([A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*)");
    private static final int LONGEST_EXTENSION = 8;

    private static final Map<String, List<Integer>> SIGNATURES = Map.of(
            "PDF", List.of(0x25, 0x50, 0x44, 0x46, 0x2d),
            "ZIP", List.of(0x50, 0x4b, 0x03, 0x04),
            "RTF", List.of(0x7b, 0x5c, 0x72, 0x74, 0x66),
            "DOC", List.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
            "JPEG", List.of(0xff, 0xd8, 0xff),
            "PNG", List.of(0x89, 0x50, 0x4e, 0x47),
            "GIF", List.of(0x47, 0x49, 0x46, 0x38),
            "ELF", List.of(0x7f, 0x45, 0x4c, 0x46),
            "GZIP", List.of(0x1f, 0x8b, 0x08),
            "SQLite", bytes("SQLite format 3"));

    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|(\\?xml|rss|svg))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Formats() {
    }

    /// The format that the name states, if it is not plain text.
    static Optional<String> byName(String fileName) {
        var extension = EXTENSION.matcher(fileName);
        return extension.matches() && extension.group(1).length() <= LONGEST_EXTENSION
                && !TEXT.contains(extension.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(extension.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /// The format that the first bytes state, if it is not plain text.
    static Optional<String> bySignature(byte[] bytes) {
        return SIGNATURES.entrySet().stream()
                .filter(entry -> startsWith(bytes, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Markup in a file that calls itself text.
    static Optional<String> byMarkup(String text) {
        var markup = MARKUP.matcher(text.substring(0, Math.min(text.length(), 2_000)));
        return markup.matches() ? Optional.of(markup.group(1) == null ? "HTML" : "XML") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, List<Integer> signature) {
        for (var at = 0; at < signature.size(); at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != signature.get(at)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> bytes(String ascii) {
        return ascii.chars().boxed().toList();
    }
}
