package hashiya.ui.highlights;

import hashiya.model.Colour;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many highlights there are behind each condition, so that it is seen before it is set.
///
/// @param colours of each colour that there is, under all other conditions
/// @param noted   with a note, among those shown
/// @param claimed with a claim, among those shown
/// @param all     shown or not
record Counts(Map<Colour, Integer> colours, int noted, int claimed, int shown, int all) {

    static final Counts NONE = new Counts(Map.of(), 0, 0, 0, 0);

    static Counts of(Collection<HighlightRow> rows, HighlightFilter filter, HighlightFilter.Reading reading) {
        return NONE.with(rows, filter, reading);
    }

    /// What it comes to with some rows more.
    Counts with(Collection<HighlightRow> rows, HighlightFilter filter, HighlightFilter.Reading reading) {
        return changed(1, rows, filter, reading);
    }

    /// What it comes to without some that are counted here.
    Counts without(Collection<HighlightRow> rows, HighlightFilter filter, HighlightFilter.Reading reading) {
        return changed(-1, rows, filter, reading);
    }

    int of(Colour colour) {
        return colours.getOrDefault(colour, 0);
    }

    private Counts changed(int each, Collection<HighlightRow> rows, HighlightFilter filter,
            HighlightFilter.Reading reading) {
        var byColour = new EnumMap<Colour, Integer>(Colour.class);
        byColour.putAll(colours);
        var withNote = noted;
        var withClaim = claimed;
        var inSight = shown;
        for (var row : rows) {
            if (filter.letsButColour(row, reading)) {
                byColour.merge(row.highlight().colour(), each, (sum, more) -> sum + more == 0 ? null
                        : Integer.valueOf(sum + more));
                var isShown = filter.letsColour(row);
                inSight += isShown ? each : 0;
                withNote += isShown && row.notes() > 0 ? each : 0;
                withClaim += isShown && row.claims() > 0 ? each : 0;
            }
        }
        return new Counts(byColour, withNote, withClaim, inSight, all + each * rows.size());
    }
}
