package hashiya.export;

import hashiya.export.Memory.Kept;
import hashiya.export.Memory.Slot;
import hashiya.export.Returned.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A page of an export after somebody was at it: its notes as they are now, and what else is not as it was written.
final class EditedPage {

    private final Memory memory;
    private final List<String> lines;
    private final Map<String, List<String>> notes = new HashMap<>();
    private final List<Line> fixed = new ArrayList<>();
    private final List<Typed> typed = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /// A line that is no note's and not empty.
    ///
    /// @param number from 0
    /// @param part   how many notes are above it
    private record Line(int number, int part, String text) {}

    /// What was written where a note can stand.
    record Typed(Slot slot, List<String> lines) {}

    /// @param text of the page now, with whatever ends its lines
    EditedPage(Memory memory, String text) {
        this.memory = memory;
        lines = List.of(text.replaceFirst("^\ufeff", "").replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        part();
        compare();
    }

    /// The lines between the marks of a note; nothing where it has none any more.
    Optional<List<String>> note(Kept note) {
        return Optional.ofNullable(notes.get(note.note()));
    }

    List<Typed> typed() {
        return typed;
    }

    /// What was edited and is no note.
    List<Told> told() {
        return told;
    }

    private void part() {
        var openings = memory.notes().stream()
                .collect(Collectors.toMap(each -> Memory.opening(memory.word(), each.note()), Kept::note));
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            var note = openings.get(line);
            var end = note == null || notes.containsKey(note) ? -1 : closing(at + 1, note);
            if (end >= 0) {
                notes.put(note, lines.subList(at + 1, end));
                at = end;
            } else if (!line.isEmpty()) {
                fixed.add(new Line(at, notes.size(), lines.get(at).stripTrailing()));
            }
        }
    }

    private int closing(int from, String note) {
        for (var at = from; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(Memory.closing(memory.word(), note))) {
                return at;
            }
        }
        return -1;
    }

    private void compare() {
        var partners = LineMatch.of(memory.fixed(), fixed.stream().map(Line::text).toList());
        var before = 0;
        for (var at = 0; at <= fixed.size(); ) {
            var to = at;
            while (to < fixed.size() && partners[to] < 0) {
                to++;
            }
            var next = to < fixed.size() ? partners[to] : memory.fixed().size();
            changed(memory.fixed().subList(before, next), before, fixed.subList(at, to));
            before = next + 1;
            at = to + 1;
        }
    }

    private void changed(List<String> gone, int place, List<Line> come) {
        if (gone.isEmpty() && !come.isEmpty()) {
            var run = new ArrayList<Line>();
            for (var each : come) {
                if (!run.isEmpty() && (run.getLast().part != each.part || each.text.equals(memory.head()))) {
                    added(place, run);
                    run.clear();
                }
                run.add(each);
            }
            added(place, run);
        } else if (!gone.isEmpty()) {
            told.add(new Told(memory.path(), come.isEmpty() ? 0 : come.getFirst().number + 1,
                    String.join("\n", gone), come.stream().map(Line::text).collect(Collectors.joining("\n"))));
        }
    }

    private void added(int place, List<Line> run) {
        var isHeaded = run.getFirst().text.equals(memory.head());
        var own = memory.slots().stream().filter(each -> each.target().equals(memory.id())).findFirst();
        var slot = isHeaded ? own : memory.slots().stream().filter(each -> each.at() == place)
                .reduce((_, last) -> last);
        var from = run.getFirst().number + (isHeaded ? 1 : 0);
        var text = lines.subList(from, Math.max(from, run.getLast().number + 1));
        if (slot.isEmpty()) {
            told.add(new Told(memory.path(), from + 1, "", String.join("\n", text)));
        } else if (!text.stream().allMatch(String::isBlank)) {
            typed.add(new Typed(isHeaded ? new Slot(place, 2, slot.get().target()) : slot.get(), List.copyOf(text)));
        }
    }
}
