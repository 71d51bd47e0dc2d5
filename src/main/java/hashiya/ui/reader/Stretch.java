package hashiya.ui.reader;

import hashiya.text.Direction;

/// What lines are made of: a paragraph, or a part of one that is too long to be measured at one go.
///
/// @param start     in UTF-16 units of the text
/// @param end       exclusive
/// @param paragraph where the paragraph begins
/// @param paragraphEnd where it ends, exclusive
/// @param context   of the whole paragraph, shared by its stretches
record Stretch(int start, int end, int paragraph, int paragraphEnd, Direction direction, BidiContext context) {

    /// A paragraph that is one stretch.
    static Stretch whole(String text, int start, int end, Direction direction) {
        return new Stretch(start, end, start, end, direction, new BidiContext(text, start, end, direction));
    }
}
