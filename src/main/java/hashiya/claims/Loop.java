package hashiya.claims;

import hashiya.model.SourceId;
import java.util.List;

/// Sources that cite one another in a circle.
///
/// @param citations each cites whom the next is by, the last whom the first is by; never empty. One alone is a source
///                  that cites itself under another name
/// @param root      who stands outside the circle and is cited in it, or speaks in it for himself; empty where nobody does,
///                  so that the whole circle has nothing to stand on
public record Loop(List<Citation> citations, List<SourceId> root) {

    /// @throws IllegalArgumentException if there is no circle
    public Loop {
        citations = List.copyOf(citations);
        root = List.copyOf(root);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A circle has at least one step");
        }
    }

    public boolean hasRoot() {
        return !root.isEmpty();
    }
}
