package hashiya.ui.highlights;

import hashiya.library.Touching;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.TagId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What would come of doing something to all selected highlights at once, counted before it is done.
///
/// @param rows   the selected highlights
/// @param tagged how many of them carry each tag
/// @param merge  how many would merge with others, and how many would be left of these
record Bulk(List<HighlightRow> rows, Map<TagId, Integer> tagged, Done.Merged merge) {

    static final Bulk NONE = of(List.of());

    static Bulk of(List<HighlightRow> rows) {
        var tagged = new LinkedHashMap<TagId, Integer>();
        rows.forEach(row -> row.highlight().tags().forEach(tag -> tagged.merge(tag, 1, Integer::sum)));
        return new Bulk(List.copyOf(rows), tagged, merge(rows.stream().map(HighlightRow::highlight).toList()));
    }

    int size() {
        return rows.size();
    }

    /// How many would get the tag.
    int untagged(TagId tag) {
        return rows.size() - tagged.getOrDefault(tag, 0);
    }

    /// How many would change their colour.
    int inOtherColour(Colour colour) {
        return (int) rows.stream().filter(row -> row.highlight().colour() != colour).count();
    }

    static Done.Merged merge(List<Highlight> highlights) {
        var groups = Touching.groups(highlights).stream().filter(group -> group.size() > 1).toList();
        return new Done.Merged(groups.stream().mapToInt(List::size).sum(), groups.size());
    }
}
