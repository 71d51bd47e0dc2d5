package hashiya.intake.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what stands at the head and the foot of pages and is no part of the text: what many pages repeat, figures
/// aside, and the numbers of pages.
final class PdfEdges {

    private static final int LINES = 2;
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:page|p\\.|صفحة|الصفحة|ص)[\\s.:]*)?\\p{Nd}{1,4}"
                    + "(?:\\s*(?:of|/|من|\\|)\\s*\\p{Nd}{1,4})?[^\\p{L}\\p{N}]*",
            Pattern.CASE_INSENSITIVE);

    private PdfEdges() {
    }

    /// @param pages the lines of each page from its head to its foot, with their texts
    static Set<PdfLine> find(List<Map<PdfLine, String>> pages) {
        var edges = new ArrayList<Map<PdfLine, String>>();
        var counts = new HashMap<String, Integer>();
        for (var page : pages) {
            var keys = edges(page);
            edges.add(keys);
            new HashSet<>(keys.values()).forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        var found = new HashSet<PdfLine>();
        for (var at = 0; at < pages.size(); at++) {
            var page = pages.get(at);
            edges.get(at).forEach((line, key) -> {
                var repeats = pages.size() > 1 && !key.isBlank()
                        && counts.get(key) >= Math.max(2, pages.size() * 3 / 10);
                if (repeats || NUMBER.matcher(page.get(line)).matches()) {
                    found.add(line);
                }
            });
        }
        return found;
    }

    /// The outermost lines, with what of them is the same on other pages. Of a page of one line, none.
    private static Map<PdfLine, String> edges(Map<PdfLine, String> page) {
        var lines = page.keySet().stream().sorted((one, other) -> Float.compare(one.y(), other.y())).toList();
        var keys = new HashMap<PdfLine, String>();
        var depth = Math.min(LINES, (lines.size() - 1) / 2);
        for (var at = 0; at < depth; at++) {
            for (var place : List.of(at, lines.size() - 1 - at)) {
                keys.put(lines.get(place), (at == place) + page.get(lines.get(place)).replaceAll("[\\p{Nd}\\s]+", " "));
            }
        }
        return keys;
    }
}
