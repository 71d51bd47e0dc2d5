package hashiya.intake.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Tells tables of figures, whose rows are lines, from tables that only lay a page out.
final class Tables {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_CELL = 160;

    private final Map<Element, Boolean> known = new HashMap<>();

    boolean isCellOfData(Element element) {
        var name = element.normalName();
        if (!name.equals("td") && !name.equals("th")) {
            return false;
        }
        var table = tableOf(element);
        return table != null && known.computeIfAbsent(table, Tables::isData);
    }

    private static Element tableOf(Element cell) {
        var row = cell.parent();
        var above = row == null ? null : row.parent();
        return above == null || above.normalName().equals("table") ? above : above.parent();
    }

    private static boolean isData(Element table) {
        if (table.selectFirst("table table, ul, h1, h2, h3") != null) {
            return false;
        }
        var rows = table.select("tr");
        if (rows.size() < 2 || rows.size() > MOST_ROWS) {
            return false;
        }
        return rows.stream().anyMatch(row -> row.childrenSize() > 1)
                && rows.stream().flatMap(row -> row.children().stream())
                        .allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }
}
