package hashiya.report;

import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;

/// A highlight where it stands in the article's text.
///
/// @param number leads to what was made of it, from 1; 0 where nothing was
public record Mark(HighlightId id, TextRange range, Colour colour, int number) {}
