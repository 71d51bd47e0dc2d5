package hashiya.ui.highlights;

import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.TagId;
import hashiya.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which highlights are listed: those that meet every condition that is set.
///
/// @param colours in one of these; none means any
/// @param tags    with each of these, or one below it
/// @param noted   only with a note
/// @param claimed only with a claim
/// @param words   folded; each stands somewhere in the quote
record HighlightFilter(Set<Colour> colours, List<TagId> tags, boolean noted, boolean claimed, List<String> words) {

    /// What a filter must know besides the rows.
    interface Reading {

        /// A tag with all below it.
        Set<TagId> branch(TagId tag);

        /// The quote, folded.
        String folded(Highlight highlight);
    }

    static final HighlightFilter NONE = new HighlightFilter(Set.of(), List.of(), false, false, List.of());

    HighlightFilter withColours(Set<Colour> changed) {
        return new HighlightFilter(Set.copyOf(changed), tags, noted, claimed, words);
    }

    HighlightFilter withTags(List<TagId> changed) {
        return new HighlightFilter(colours, List.copyOf(changed), noted, claimed, words);
    }

    HighlightFilter withNotes(boolean wanted) {
        return new HighlightFilter(colours, tags, wanted, claimed, words);
    }

    HighlightFilter withClaims(boolean wanted) {
        return new HighlightFilter(colours, tags, noted, wanted, words);
    }

    HighlightFilter withText(String text) {
        var folded = Arrays.stream(Folding.fold(text).text().split("\\s+")).filter(each -> !each.isBlank()).toList();
        return new HighlightFilter(colours, tags, noted, claimed, folded);
    }

    boolean isOn() {
        return !equals(NONE);
    }

    boolean lets(HighlightRow row, Reading reading) {
        return letsColour(row) && letsButColour(row, reading);
    }

    boolean letsColour(HighlightRow row) {
        return colours.isEmpty() || colours.contains(row.highlight().colour());
    }

    /// Whether every condition but the colour is met.
    boolean letsButColour(HighlightRow row, Reading reading) {
        return (!noted || row.notes() > 0)
                && (!claimed || row.claims() > 0)
                && tags.stream().allMatch(tag -> isTagged(row, reading.branch(tag)))
                && (words.isEmpty() || words.stream().allMatch(reading.folded(row.highlight())::contains));
    }

    private static boolean isTagged(HighlightRow row, Set<TagId> branch) {
        return row.highlight().tags().stream().anyMatch(branch::contains);
    }
}
