package hashiya.store;

import hashiya.change.Act;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// The journal entries that can be undone, and those that can be done again, each with the next one last.
///
/// @param firsts the first entry of its stretch for each entry that is in one and is not the first itself
public record Undoable(List<Long> done, List<Long> undone, Map<Long, Long> firsts) {

    /// An entry that cannot follow from those before it is left out; [Store#verify] names it.
    static Undoable of(List<JournalTable.Line> lines, Map<Long, Long> firsts) {
        Deque<Long> done = new ArrayDeque<>();
        Deque<Long> undone = new ArrayDeque<>();
        for (var line : lines) {
            if (line.act() == Act.DONE) {
                done.addLast(line.number());
                undone.clear();
            } else {
                var from = line.act() == Act.UNDONE ? done : undone;
                var to = line.act() == Act.UNDONE ? undone : done;
                // As a rule the last; a stretch is undone without what somebody else did between two parts of it.
                if (from.removeLastOccurrence(line.entry())) {
                    to.addLast(line.entry());
                }
            }
        }
        return new Undoable(List.copyOf(done), List.copyOf(undone), firsts);
    }
}
