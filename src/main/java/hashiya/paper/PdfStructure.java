package hashiya.paper;

import hashiya.paper.Block.Origin.OfCell;
import hashiya.text.Direction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a tagged PDF says of its order (ISO 32000-1, 14.7 and 14.8): the document's headings and paragraphs, each with the
/// stretches of the pages that it stands in.
final class PdfStructure {

    /// @param number of its object
    /// @param page   the object of the page on which it begins
    private record Element(int number, int page, StringBuilder stretches) { }

    private final PdfFile pdf;
    private final Document document;
    private final int whole;
    private final int root;
    /// By the numbers of their blocks.
    private final Map<Integer, Element> elements = new TreeMap<>();
    private final StringBuilder parents = new StringBuilder();
    private int pages;

    PdfStructure(PdfFile pdf, Document document) {
        this.pdf = pdf;
        this.document = document;
        root = pdf.reserve();
        whole = pdf.reserve();
    }

    /// Takes down what stands on the next page.
    ///
    /// @param page  its object
    /// @param marks the blocks of its marked stretches
    /// @return what its dictionary says of it
    String page(int page, List<Integer> marks) {
        parents.append(pages).append(" [");
        for (var stretch = 0; stretch < marks.size(); stretch++) {
            var element = elements.computeIfAbsent(marks.get(stretch),
                    _ -> new Element(pdf.reserve(), page, new StringBuilder()));
            element.stretches.append(element.page == page ? stretch + " "
                    : "<< /Type /MCR /Pg " + page + " 0 R /MCID " + stretch + " >> ");
            parents.append(element.number).append(" 0 R ");
        }
        parents.append("] ");
        return " /StructParents " + pages++ + " /Tabs /S";
    }

    /// @return the object of the whole structure
    int write() {
        var tables = new PdfTables(pdf, document.blocks(), whole);
        var all = elements.entrySet().stream().map(each -> write(each.getKey(), each.getValue(), tables))
                .distinct().map(each -> each + " 0 R").collect(Collectors.joining(" "));
        tables.write();
        var tree = pdf.write("<< /Nums [" + parents + "] >>");
        pdf.write(whole, "<< /Type /StructElem /S /Document /P " + root + " 0 R /K [" + all + "] >>");
        pdf.write(root, "<< /Type /StructTreeRoot /K " + whole + " 0 R /ParentTree " + tree + " 0 R /ParentTreeNextKey "
                + pages + " >>");
        return root;
    }

    /// @return what stands for it in the document: itself, or the table it is in
    private int write(int block, Element element, PdfTables tables) {
        var origin = document.blocks().get(block).origin();
        var parent = origin instanceof OfCell cell ? tables.put(cell, element.number) : whole;
        pdf.write(element.number, "<< /S /" + role(block) + " /P " + parent + " 0 R /Pg " + element.page + " 0 R"
                + language(block) + " /K [" + element.stretches + "] >>");
        return origin instanceof OfCell cell ? tables.table(cell) : element.number;
    }

    private String role(int block) {
        return switch (document.blocks().get(block).style()) {
            case TITLE -> "H1";
            case HEADING -> "H2";
            case SUBHEADING -> "H3";
            case MINOR_HEADING -> "H4";
            default -> "P";
        };
    }

    /// Headings of an article are the program's own words, and Arabic letters on a page in another language are Arabic;
    /// of everything else nobody can say more than that it belongs to the whole.
    private String language(int block) {
        var own = document.words().language().tag();
        var each = document.blocks().get(block);
        var tag = each.style() == Style.HEADING ? own : each.direction() == Direction.RIGHT_TO_LEFT
                && !(each.origin() instanceof Block.Origin.OfArticle) && document.language().equals(own) ? "ar"
                : document.language();
        return tag.equals(document.language()) ? "" : " /Lang (" + tag + ")";
    }
}
