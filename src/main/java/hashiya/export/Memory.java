package hashiya.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a page said when it was written: the third of the three that an edited page is compared with.
///
/// Kept beside the pages in a folder whose name begins with a dot, one file a page, one line a fact, the parts of a
/// line with tabs between them.
///
/// @param workspace the lasting name of the workspace it is of
/// @param path      of the page
/// @param id        of what the page is about; empty for the index
/// @param word      what the marks around notes begin with
/// @param head      the heading that notes stand under
/// @param fixed     the lines that are no note's and not empty
/// @param links     the links of its notes as they stand on the page, and as they stand in the notes
record Memory(String workspace, String path, String id, String word, String head, List<String> fixed,
        List<Slot> slots, List<Kept> notes, Map<String, String> links) {

    static final String FOLDER = ".hashiya-notes/";

    private static final String FORM = "hashiya-notes 1";

    /// Where notes stand, or would.
    ///
    /// @param at      how many of the fixed lines are above it
    /// @param section the level of the heading above it
    /// @param target  the id of what a note here is on; empty for the workspace
    record Slot(int at, int section, String target) {}

    record Kept(String note, String target, WrittenNote written) {}

    /// Where the memory of a page is kept.
    static String place(String path) {
        return FOLDER + path + ".txt";
    }

    static String opening(String word, String note) {
        return "<!-- " + word + " " + note + " -->";
    }

    static String closing(String word, String note) {
        return "<!-- /" + word + " " + note + " -->";
    }

    String text() {
        var out = new StringBuilder(FORM).append('\n');
        line(out, "page", workspace, path, id, word, head);
        fixed.forEach(each -> line(out, "fixed", each));
        slots.forEach(each -> line(out, "slot", Integer.toString(each.at), Integer.toString(each.section),
                each.target));
        for (var each : notes) {
            line(out, "note", each.note, each.target, each.written.before(), each.written.after(),
                    Integer.toString(each.written.step()));
            each.written.lines().forEach(line -> line(out, "line", line.own(), line.written()));
        }
        new TreeMap<>(links).forEach((written, own) -> line(out, "link", written, own));
        return out.toString();
    }

    /// Nothing where the text is no memory.
    static Optional<Memory> parse(String text) {
        // Programs that keep versions of files may end lines otherwise.
        var lines = text.split("\r?\n", -1);
        if (!lines[0].equals(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Reading().read(List.of(lines).subList(1, lines.length)));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            // Somebody has been at it.
            return Optional.empty();
        }
    }

    private static void line(StringBuilder out, String... parts) {
        for (var at = 0; at < parts.length; at++) {
            out.append(at == 0 ? "" : "\t").append(parts[at].replace("\\", "\\\\").replace("\t", "\\t")
                    .replace("\n", "\\n").replace("\r", "\\r"));
        }
        out.append('\n');
    }

    private static final class Reading {

        private List<String> page = List.of();
        private final List<String> fixed = new ArrayList<>();
        private final List<Slot> slots = new ArrayList<>();
        private final List<Kept> notes = new ArrayList<>();
        private final Map<String, String> links = new HashMap<>();

        private Memory read(List<String> lines) {
            for (var each : lines) {
                var parts = List.of(each.split("\t", -1)).stream().map(Reading::plain).toList();
                switch (parts.getFirst()) {
                    case "page" -> page = parts;
                    case "fixed" -> fixed.add(parts.get(1));
                    case "slot" -> slots.add(new Slot(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)),
                            parts.get(3)));
                    case "note" -> notes.add(new Kept(parts.get(1), parts.get(2),
                            new WrittenNote(parts.get(3), List.of(), parts.get(4), Integer.parseInt(parts.get(5)))));
                    case "line" -> add(new NoteLine(parts.get(1), parts.get(2)));
                    case "link" -> links.put(parts.get(1), parts.get(2));
                    default -> { }
                }
            }
            return new Memory(page.get(1), page.get(2), page.get(3), page.get(4), page.get(5), fixed, slots, notes,
                    links);
        }

        private void add(NoteLine line) {
            var last = notes.removeLast();
            var lines = new ArrayList<>(last.written.lines());
            lines.add(line);
            notes.add(new Kept(last.note, last.target, new WrittenNote(last.written.before(), lines,
                    last.written.after(), last.written.step())));
        }

        private static String plain(String part) {
            var out = new StringBuilder();
            for (var at = 0; at < part.length(); at++) {
                var letter = part.charAt(at);
                if (letter == '\\' && at + 1 < part.length()) {
                    at++;
                    letter = switch (part.charAt(at)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> part.charAt(at);
                    };
                }
                out.append(letter);
            }
            return out.toString();
        }
    }
}
