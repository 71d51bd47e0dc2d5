package hashiya.sharing;

import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text with stretches of it put otherwise, and where everything has gone. Its lines stay its lines.
final class Edited {

    /// What stands on the lines below, where a hidden name went over a line's end.
    private static final String MORE = "…";

    /// @param replacement never empty, on one line
    /// @param below       stands on each further line that the stretch reaches into
    record Edit(TextRange range, String replacement, String below) {

        static Edit name(TextRange range, String replacement) {
            return new Edit(range, replacement, MORE);
        }

        /// The marker on every line: whatever begins on a later one says too that something is withheld.
        static Edit withheld(TextRange range, String marker) {
            return new Edit(range, marker, marker);
        }
    }

    private final String text;
    private final List<Edit> edits;

    private Edited(String before, List<Edit> edits) {
        this.edits = edits;
        var out = new StringBuilder();
        var done = 0;
        for (var each : edits) {
            out.append(before, done, each.range.start()).append(each.replacement);
            done = each.range.end();
        }
        text = out.append(before, done, before.length()).toString();
    }

    /// @param wanted none overlapping another
    static Edited of(String before, List<Edit> wanted) {
        var edits = new ArrayList<Edit>();
        wanted.stream().sorted(Comparator.comparing(Edit::range)).forEach(each -> byLine(before, each, edits));
        return new Edited(before, List.copyOf(edits));
    }

    private static void byLine(String before, Edit edit, List<Edit> edits) {
        var replacement = edit.replacement;
        for (var start = edit.range.start(); start < edit.range.end(); ) {
            var end = before.indexOf('\n', start);
            end = end < 0 ? edit.range.end() : Math.min(end, edit.range.end());
            if (end > start) {
                edits.add(new Edit(new TextRange(start, end), replacement, edit.below));
                replacement = edit.below;
            }
            start = end + 1;
        }
    }

    String text() {
        return text;
    }

    boolean isChanged() {
        return !edits.isEmpty();
    }

    int count() {
        return edits.size();
    }

    /// Where a stretch is now. One that begins or ends inside something replaced has all of that.
    TextRange moved(TextRange range) {
        return new TextRange(moved(range.start(), false), moved(range.end(), true));
    }

    private int moved(int offset, boolean toEnd) {
        var shift = 0;
        for (var each : edits) {
            if (each.range.end() <= offset) {
                shift += each.replacement.length() - each.range.length();
            } else if (each.range.start() < offset) {
                return each.range.start() + shift + (toEnd ? each.replacement.length() : 0);
            } else {
                break;
            }
        }
        return offset + shift;
    }
}
