package hashiya.intake.documents;

import hashiya.intake.documents.DocumentException.Trouble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Gathers the paragraphs of an office document while it is walked through: one inside another, as in a text box,
/// comes behind it; what stands in a table becomes one line a row, its cells apart by tabulators.
final class Paragraphed {

    private final List<String> done = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<String> behind = new ArrayList<>();
    private long length;

    /// @param depth how many paragraphs were open around it
    private record Table(List<List<String>> cells, int depth) {}

    void begin(String lead) {
        open.push(new StringBuilder(lead));
    }

    /// Letters outside every paragraph are layout.
    void letters(String letters) throws DocumentException {
        length += letters.length();
        if (length > Document.LONGEST) {
            throw new DocumentException(Trouble.TOO_LONG, "Too long");
        }
        if (!open.isEmpty()) {
            open.peek().append(letters);
        }
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        var paragraph = open.pop().toString().strip();
        if (paragraph.isEmpty()) {
            return;
        }
        var table = tables.peek();
        if (table != null && open.size() <= table.depth && !table.cells.isEmpty()) {
            table.cells.getLast().add(paragraph.replace('\n', ' '));
        } else if (open.isEmpty()) {
            done.add(paragraph);
            done.addAll(behind);
            behind.clear();
        } else {
            behind.add(paragraph);
        }
    }

    void beginRow() {
        tables.push(new Table(new ArrayList<>(), open.size()));
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            tables.peek().cells.add(new ArrayList<>());
        }
    }

    void endRow() {
        if (tables.isEmpty()) {
            return;
        }
        var row = String.join("\t", tables.pop().cells.stream().map(cell -> String.join(" ", cell)).toList());
        if (row.isBlank()) {
            return;
        }
        var outer = tables.peek();
        if (outer != null && !outer.cells.isEmpty()) {
            outer.cells.getLast().add(row.replace('\t', ' '));
        } else {
            done.add(row);
        }
    }

    List<String> paragraphs() {
        var all = new ArrayList<>(done);
        all.addAll(behind);
        return all;
    }
}
