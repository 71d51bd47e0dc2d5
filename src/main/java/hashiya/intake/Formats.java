package hashiya.intake;

import hashiya.intake.html.Mhtml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells formats by how the bytes begin, and only where that says nothing by the file's name.
final class Formats {

    /// How much of a file is looked at, in bytes.
    static final int HEAD = 4_096;

    private static final Set<String> TEXT = Set.of("TXT", "TEXT", "MD");

    /// An extension is short, Latin and not a number, so that «د. محمد» and `11.7.2017` have none.
    private static final Pattern EXTENSION = Pattern.compile(
            ".*\\.([A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*)", Pattern.DOTALL);
    private static final int LONGEST_EXTENSION = 8;

    private static final Map<String, List<Integer>> SIGNATURES = Map.ofEntries(
            Map.entry("PDF", bytes("%PDF-")),
            Map.entry("ZIP", List.of(0x50, 0x4b, 0x03, 0x04)),
            Map.entry("ZIP ", List.of(0x50, 0x4b, 0x05, 0x06)),
            Map.entry("RTF", bytes("{\\rtf")),
            Map.entry("DOC", List.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
            Map.entry("JPEG", List.of(0xff, 0xd8, 0xff)),
            Map.entry("PNG", List.of(0x89, 0x50, 0x4e, 0x47)),
            Map.entry("GIF", bytes("GIF8")),
            Map.entry("ELF", List.of(0x7f, 0x45, 0x4c, 0x46)),
            Map.entry("GZIP", List.of(0x1f, 0x8b, 0x08)),
            Map.entry("RAR", bytes("Rar!")),
            Map.entry("7Z", List.of(0x37, 0x7a, 0xbc, 0xaf)),
            Map.entry("SQLite", bytes("SQLite format 3")));

    private static final Map<String, Format> NAMES = Map.ofEntries(
            Map.entry("HTML", Format.HTML), Map.entry("HTM", Format.HTML), Map.entry("XHTML", Format.HTML),
            Map.entry("XHT", Format.HTML),
            Map.entry("SHTML", Format.HTML), Map.entry("MHT", Format.HTML), Map.entry("MHTML", Format.HTML),
            Map.entry("CSV", Format.CSV), Map.entry("TSV", Format.CSV), Map.entry("TAB", Format.CSV),
            Map.entry("JSONL", Format.JSON), Map.entry("NDJSON", Format.JSON),
            Map.entry("JSON", Format.JSON), Map.entry("EML", Format.MAIL));

    /// Names of formats that always begin with a signature: without it the file is something else.
    private static final Map<String, String> SIGNED = Map.of("PDF", "PDF", "ZIP", "ZIP", "DOCX", "ZIP", "ODT", "ZIP",
            "EPUB", "ZIP", "DOC", "DOC", "RTF", "RTF");

    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|(!doctype|\\w+))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private Formats() {
    }

    enum Format {
        TEXT, HTML, PDF, ZIP, CSV, JSON, MAIL, OLD, OTHER
    }

    /// @param name        for the analyst
    /// @param isMislabelled whether the file's name says another
    record Found(Format format, String name, boolean isMislabelled) {}

    /// @param head how the file begins
    static Found of(String fileName, byte[] head) {
        var named = extension(fileName);
        var signed = signature(head);
        if (signed.isPresent()) {
            var format = switch (signed.get()) {
                case "PDF" -> Format.PDF;
                case "ZIP" -> Format.ZIP;
                case "RTF", "DOC" -> Format.OLD;
                default -> Format.OTHER;
            };
            var fits = named.isEmpty() || signed.get().equals(SIGNED.getOrDefault(named.get(), named.get()));
            return new Found(format, signed.get(), !fits);
        }
        return unsigned(named.orElse(""), head);
    }

    /// The format that the name says, for the analyst; that of text where it says none.
    static String named(String fileName) {
        return extension(fileName).orElse("TXT");
    }

    private static Found unsigned(String named, byte[] head) {
        var format = NAMES.get(named);
        // Whatever the encoding, markup is ASCII between its marks and zeros.
        var start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
        var markup = MARKUP.matcher(start);
        if (format == null && markup.matches() && (markup.group(1) == null || SIGNED.containsKey(named))) {
            return new Found(Format.HTML, "HTML", !named.isEmpty());
        }
        if (format == null && Mhtml.isOne(head)) {
            return new Found(Format.HTML, "MHTML", !named.isEmpty());
        }
        if (named.isEmpty() && MailReadings.isOne(head)) {
            return new Found(Format.MAIL, "EML", false);
        }
        if (format == null && isXml(start)) {
            return new Found(Format.OTHER, "XML", false);
        }
        if (format != null) {
            return new Found(format, named, false);
        }
        return named.isEmpty() || TEXT.contains(named) || SIGNED.containsKey(named)
                ? new Found(Format.TEXT, "TXT", SIGNED.containsKey(named))
                : new Found(Format.OTHER, named, false);
    }

    private static boolean isXml(String start) {
        return start.stripLeading().startsWith("<?xml") || start.stripLeading().matches("(?is)<(rss|svg|feed)\\b.*");
    }

    private static Optional<String> extension(String fileName) {
        var extension = EXTENSION.matcher(fileName);
        return extension.matches() && extension.group(1).length() <= LONGEST_EXTENSION
                ? Optional.of(extension.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> signature(byte[] bytes) {
        return SIGNATURES.entrySet().stream()
                .filter(entry -> startsWith(bytes, entry.getValue()))
                .map(entry -> entry.getKey().strip())
                .findFirst();
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
