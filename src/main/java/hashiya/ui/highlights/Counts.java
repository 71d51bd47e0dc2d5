package hashiya.ui.highlights;

import hashiya.model.Colour;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many highlights there are behind each condition, so that it is seen before it is set.
///
/// @param colours of each colour, under all other conditions
/// @param noted   with a note, among those shown
/// @param claimed with a claim, among those shown
/// @param all     shown or not
record Counts(Map<Colour, Integer> colours, int noted, int claimed, int shown, int all) {

    static final Counts NONE = new Counts(Map.of(), 0, 0, 0, 0);

    static Counts of(Collection<HighlightRow> rows, HighlightFilter filter, HighlightFilter.Reading reading) {
        var colours = new EnumMap<Colour, Integer>(Colour.class);
        var noted = 0;
        var claimed = 0;
        var shown = 0;
        for (var row : rows) {
            if (filter.letsButColour(row, reading)) {
                colours.merge(row.highlight().colour(), 1, Integer::sum);
                var isShown = filter.letsColour(row);
                shown += isShown ? 1 : 0;
                noted += isShown && row.notes() > 0 ? 1 : 0;
                claimed += isShown && row.claims() > 0 ? 1 : 0;
            }
        }
        return new Counts(colours, noted, claimed, shown, rows.size());
    }

    int of(Colour colour) {
        return colours.getOrDefault(colour, 0);
    }
}
