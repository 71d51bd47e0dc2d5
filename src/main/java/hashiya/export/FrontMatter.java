package hashiya.export;

import java.util.List;
import java.util.Set;

/// The head of a page in YAML 1.2. Every value is a JSON string, so that no text can be taken for anything else.
final class FrontMatter {

    private final StringBuilder lines = new StringBuilder();
    private final Set<String> omitted;

    FrontMatter() {
        this(Set.of());
    }

    /// @param omitted the keys that stay away
    FrontMatter(Set<String> omitted) {
        this.omitted = omitted;
    }

    /// A line; nothing where the value is empty.
    FrontMatter add(String key, String value) {
        if (!value.isEmpty() && !omitted.contains(key)) {
            lines.append(key).append(": ").append(json(value)).append('\n');
        }
        return this;
    }

    /// A block sequence; nothing where it is empty.
    FrontMatter add(String key, List<String> values) {
        if (!values.isEmpty() && !omitted.contains(key)) {
            lines.append(key).append(":\n");
            values.forEach(each -> lines.append("  - ").append(json(each)).append('\n'));
        }
        return this;
    }

    @Override
    public String toString() {
        return "---\n" + lines + "---\n";
    }

    /// The path of a tag as Obsidian takes it: letters of any language, digits, `_`, `-`, and `/` between its steps,
    /// not digits alone.
    static String obsidianTag(String path) {
        var fit = path.replaceAll("\\s*/\\s*", "/")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_/-]+", "-")
                .replaceAll("-*/-*", "/").replaceAll("/{2,}", "/").replaceAll("^[-/]+|[-/]+$", "");
        return fit.isEmpty() ? "_" : fit.matches("[\\p{N}/_-]*") ? "_" + fit : fit;
    }

    /// RFC 8259, with all that YAML does not print bare written as `\\u`: controls, signs of direction, line
    /// separators.
    private static String json(String value) {
        var out = new StringBuilder("\"");
        for (var at = 0; at < value.length(); at++) {
            var unit = value.charAt(at);
            switch (unit) {
                case '"', '\\' -> out.append('\\').append(unit);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(isPlain(unit) ? String.valueOf(unit) : "\\u%04x".formatted((int) unit));
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x7f || unit > 0x9f && unit < 0xfffe && unit != 0xfeff
                && Character.getType(unit) != Character.FORMAT
                && Character.getType(unit) != Character.LINE_SEPARATOR
                && Character.getType(unit) != Character.PARAGRAPH_SEPARATOR;
    }
}
