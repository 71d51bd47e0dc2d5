package hashiya.paper;

import hashiya.paper.Block.Origin.OfCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a tagged PDF says of its tables (ISO 32000-1, 14.8.4.3.4): rows, and in them cells, each with what it is the
/// head of. A cell that says nothing is there too, so that those behind it keep their column.
final class PdfTables {

    private static final String COLUMN = " /A << /O /Table /Scope /Column >>";
    private static final String ROW = " /A << /O /Table /Scope /Row >>";

    /// @param number   of its object
    /// @param role     with its attributes
    /// @param children objects, in their order
    private record Node(int number, int parent, String role, List<Integer> children) { }

    private final PdfFile pdf;
    private final Map<Integer, Node> byNumber = new TreeMap<>();
    /// By strip, row and column, those of a whole with -1 in the place of the rest.
    private final Map<List<Integer>, Node> places = new HashMap<>();

    /// @param whole the object that tables are part of
    PdfTables(PdfFile pdf, List<Block> blocks, int whole) {
        this.pdf = pdf;
        for (var block : blocks) {
            if (block.origin() instanceof OfCell cell) {
                var table = node(List.of(cell.strip(), -1, -1), whole, "Table");
                var row = node(List.of(cell.strip(), cell.row(), -1), table.number, "TR");
                node(place(cell), row.number, cell.row() == 0 ? "TH" + COLUMN
                        : cell.column() == 0 ? "TH" + ROW : "TD");
            }
        }
    }

    /// Puts a paragraph into its cell.
    ///
    /// @param content its object
    /// @return the object of the cell
    int put(OfCell cell, int content) {
        var node = places.get(place(cell));
        node.children.add(content);
        return node.number;
    }

    /// The object of the table that a cell is in.
    int table(OfCell cell) {
        return places.get(List.of(cell.strip(), -1, -1)).number;
    }

    void write() {
        byNumber.values().forEach(each -> pdf.write(each.number, "<< /S /" + each.role + " /P " + each.parent + " 0 R /K ["
                + each.children.stream().map(child -> child + " 0 R").collect(Collectors.joining(" ")) + "] >>"));
    }

    private static List<Integer> place(OfCell cell) {
        return List.of(cell.strip(), cell.row(), cell.column());
    }

    private Node node(List<Integer> place, int parent, String role) {
        return places.computeIfAbsent(place, _ -> {
            var node = new Node(pdf.reserve(), parent, role, new ArrayList<>());
            if (byNumber.containsKey(parent)) {
                byNumber.get(parent).children.add(node.number);
            }
            byNumber.put(node.number, node);
            return node;
        });
    }
}
