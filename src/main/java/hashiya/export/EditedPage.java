package hashiya.export;

import hashiya.export.Memory.Kept;
import hashiya.export.Memory.Slot;
import hashiya.export.PageNotes.Line;
import hashiya.export.Returned.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A page of an export after somebody was at it: its notes as they are now, and what else is not as it was written.
final class EditedPage {

    private final Memory memory;
    private final String path;
    private final PageNotes notes;
    private final List<Line> fixed;
    private final List<Typed> typed = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final boolean[] gone;

    /// What was written where a note can stand.
    record Typed(Slot slot, List<String> lines) {}

    /// @param path where the page is now
    /// @param text of the page now, with whatever ends its lines
    EditedPage(Memory memory, String path, String text) {
        this.memory = memory;
        this.path = path;
        notes = new PageNotes(memory, text);
        fixed = notes.fixed();
        notes.doubled().forEach(each -> told.add(Told.edit(path, each.number() + 1, "", each.text())));
        gone = new boolean[memory.fixed().size()];
        compare();
    }

    /// The lines between the marks of a note; nothing where it has none any more.
    Optional<List<String>> note(Kept note) {
        return notes.note(note);
    }

    List<Typed> typed() {
        return typed;
    }

    /// What was edited and is no note.
    List<Told> told() {
        return told;
    }

    private void compare() {
        var before = memory.fixed().stream().map(PageLine::key).toList();
        var now = fixed.stream().map(each -> PageLine.key(each.text())).toList();
        var partners = LineMatch.of(before, now);
        BlockMatch.moved(before, now, partners);
        Arrays.fill(gone, true);
        Arrays.stream(partners).filter(each -> each >= 0).forEach(each -> gone[each] = false);
        for (var at = 0; at <= fixed.size(); ) {
            var to = at;
            while (to < fixed.size() && partners[to] < 0) {
                to++;
            }
            changed(at == 0 ? 0 : partners[at - 1] + 1, fixed.subList(at, to));
            at = to + 1;
        }
        for (var at = 0; at < gone.length; at++) {
            changed(at, List.of());
        }
    }

    /// @param place the number of the written line in whose place something else stands now
    private void changed(int place, List<Line> come) {
        var end = place;
        while (end < gone.length && gone[end]) {
            gone[end++] = false;
        }
        var went = memory.fixed().subList(place, end);
        if (letters(went).equals(letters(come.stream().map(Line::text).toList()))) {
            return;
        }
        // A heading in other words, below which something was typed, is two edits.
        if (went.size() == 1 && come.size() > 1 && PageLine.level(went.getFirst()) > 0
                && PageLine.level(went.getFirst()) == PageLine.level(come.getFirst().text())) {
            tell(went, come.subList(0, 1));
            typed(end, come.subList(1, come.size()));
        } else if (went.isEmpty()) {
            typed(place, come);
        } else {
            tell(went, come);
        }
    }

    private void tell(List<String> went, List<Line> come) {
        told.add(Told.edit(path, come.isEmpty() ? 0 : come.getFirst().number() + 1, String.join("\n", went),
                come.stream().map(Line::text).collect(Collectors.joining("\n"))));
    }

    /// Lines are wrapped elsewhere, or a table is lined up.
    private static String letters(List<String> lines) {
        return lines.stream().map(PageLine::key).collect(Collectors.joining()).replaceAll("[\\s|]+", "");
    }

    private void typed(int place, List<Line> come) {
        var run = new ArrayList<Line>();
        for (var each : come) {
            if (!run.isEmpty() && (run.getLast().part() != each.part() || each.text().equals(memory.head()))) {
                added(place, run);
                run.clear();
            }
            run.add(each);
        }
        if (!run.isEmpty()) {
            added(place, run);
        }
    }

    private void added(int place, List<Line> run) {
        var isHeaded = run.getFirst().text().equals(memory.head());
        var own = memory.slots().stream().filter(each -> each.target().equals(memory.id())).findFirst();
        var slot = isHeaded ? own : memory.slots().stream().filter(each -> each.at() == place)
                .reduce((_, last) -> last);
        var from = run.getFirst().number() + (isHeaded ? 1 : 0);
        var text = notes.lines().subList(from, Math.max(from, run.getLast().number() + 1));
        if (slot.isEmpty()) {
            told.add(Told.edit(path, from + 1, "", String.join("\n", text)));
        } else if (!text.stream().allMatch(String::isBlank)) {
            typed.add(new Typed(isHeaded ? new Slot(place, 2, slot.get().target()) : slot.get(), List.copyOf(text)));
        }
    }
}
