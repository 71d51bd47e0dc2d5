package hashiya.paper;

import hashiya.paper.Document.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The outline of a PDF file (ISO 32000-1, 12.3.3): a tree of ways into the document, closed but for its first level.
final class PdfOutline {

    /// @param number   of its object
    /// @param children in their order
    private record Entry(int number, Way way, List<Entry> children) { }

    private final PdfFile pdf;
    private final List<Way> ways;
    /// Where the blocks begin, as destinations.
    private final Map<Integer, String> places = new HashMap<>();

    PdfOutline(PdfFile pdf, List<Way> ways) {
        this.pdf = pdf;
        this.ways = ways;
    }

    /// Takes down where lines of a block stand; its first are told first.
    ///
    /// @param page the object of the page
    /// @param y    in points from the foot of the page
    void place(int block, int page, double y) {
        places.putIfAbsent(block, "[" + page + " 0 R /XYZ null " + PdfFile.number(y) + " null]");
    }

    /// @return the object of the outline
    int write() {
        var root = pdf.reserve();
        var top = tree();
        write(top, root);
        pdf.write(root, "<< /Type /Outlines" + ends(top) + " /Count " + top.size() + " >>");
        return root;
    }

    private List<Entry> tree() {
        var top = new ArrayList<Entry>();
        var open = new ArrayList<Entry>();
        for (var way : ways) {
            open.subList(Math.min(way.depth(), open.size()), open.size()).clear();
            var entry = new Entry(pdf.reserve(), way, new ArrayList<>());
            (open.isEmpty() ? top : open.getLast().children).add(entry);
            open.add(entry);
        }
        return top;
    }

    private void write(List<Entry> siblings, int parent) {
        for (var at = 0; at < siblings.size(); at++) {
            var entry = siblings.get(at);
            var before = at == 0 ? "" : " /Prev " + siblings.get(at - 1).number + " 0 R";
            var after = at + 1 == siblings.size() ? "" : " /Next " + siblings.get(at + 1).number + " 0 R";
            // A negative count: closed, with so many in it.
            var within = entry.children.isEmpty() ? "" : ends(entry.children) + " /Count -" + entry.children.size();
            pdf.write(entry.number, "<< /Title " + PdfFile.text(words(entry.way)) + " /Parent " + parent + " 0 R /Dest "
                    + places.get(entry.way.block()) + before + after + within + " >>");
            write(entry.children, entry.number);
        }
    }

    private static String ends(List<Entry> entries) {
        return " /First " + entries.getFirst().number + " 0 R /Last " + entries.getLast().number + " 0 R";
    }

    /// Programs that show outlines know nothing of isolates (UAX 9).
    private static String words(Way way) {
        return way.words().replaceAll("[\u2066-\u2069]", "").strip();
    }
}
