package hashiya.ui.highlights;

import hashiya.model.Colour;

/// What was just done to highlights from the panel, and can be taken back.
sealed interface Done {

    /// @param notes        how many went along
    /// @param attributions how many went along
    record Removed(int highlights, int notes, int attributions) implements Done {}

    record Tagged(int highlights, String tag) implements Done {}

    record Untagged(int highlights, String tag) implements Done {}

    record Recoloured(int highlights, Colour colour) implements Done {}

    /// @param highlights that there were before
    /// @param left       what they became
    record Merged(int highlights, int left) implements Done {}
}
