package hashiya.export;

import hashiya.export.Memory.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The notes of an edited page, found by the marks around them, and the lines that are no note's.
final class PageNotes {

    private final Memory memory;
    private final List<String> lines;
    private final Map<String, Kept> openings = new HashMap<>();
    private final Map<String, Kept> closings = new HashMap<>();
    private final Set<String> known;
    private final Map<String, List<String>> notes = new HashMap<>();
    private final List<Line> fixed = new ArrayList<>();
    private final List<Line> doubled = new ArrayList<>();
    private int part;

    /// A line that is no note's and not empty.
    ///
    /// @param number from 0
    /// @param part   how many notes are above it
    record Line(int number, int part, String text) {}

    /// @param text of the page now, with whatever ends its lines
    PageNotes(Memory memory, String text) {
        this.memory = memory;
        lines = List.of(text.replaceFirst("^\ufeff", "").replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        known = memory.fixed().stream().map(PageLine::key).collect(Collectors.toCollection(HashSet::new));
        memory.notes().forEach(each -> {
            openings.put(Memory.opening(memory.word(), each.note()), each);
            closings.put(Memory.closing(memory.word(), each.note()), each);
        });
        part();
    }

    List<String> lines() {
        return lines;
    }

    /// The lines between the marks of a note; nothing where it has none any more.
    Optional<List<String>> note(Kept note) {
        return Optional.ofNullable(notes.get(note.note()));
    }

    List<Line> fixed() {
        return fixed;
    }

    /// Notes that stand on the page once more, in other words than the first time.
    List<Line> doubled() {
        return doubled;
    }

    private void part() {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (openings.containsKey(line)) {
                var note = openings.get(line);
                var closing = closing(at + 1, note);
                var end = closing < 0 ? end(at + 1) : closing;
                keep(note, at, lines.subList(at + 1, end));
                at = closing < 0 ? end - 1 : end;
            } else if (closings.containsKey(line)) {
                above(closings.get(line), at);
            } else if (!line.isEmpty()) {
                fixed.add(new Line(at, part, lines.get(at).stripTrailing()));
            }
        }
    }

    private void keep(Kept note, int at, List<String> text) {
        part++;
        var said = String.join("\n", OwnText.trimmed(text));
        var first = Optional.ofNullable(notes.get(note.note())).map(each -> String.join("\n", OwnText.trimmed(each)));
        if (first.isEmpty() || first.get().equals(note.written().text())) {
            notes.put(note.note(), List.copyOf(text));
        } else if (!said.equals(first.get()) && !said.equals(note.written().text())) {
            doubled.add(new Line(at, part, said));
        }
    }

    /// A note whose first mark is gone: what is no line of the page itself, up to here.
    private void above(Kept note, int at) {
        if (notes.containsKey(note.note())) {
            return;
        }
        var from = at;
        while (!fixed.isEmpty() && fixed.getLast().part == part
                && !known.contains(PageLine.key(fixed.getLast().text))) {
            from = fixed.removeLast().number;
        }
        keep(note, from, lines.subList(from, at));
    }

    private int closing(int from, Kept note) {
        for (var at = from; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(Memory.closing(memory.word(), note.note()))) {
                return at;
            }
        }
        return -1;
    }

    /// Where a note ends whose last mark is gone: before the next line of the page itself.
    private int end(int from) {
        var at = from;
        while (at < lines.size() && !openings.containsKey(lines.get(at).strip())
                && !known.contains(PageLine.key(lines.get(at)))) {
            at++;
        }
        return at;
    }
}
