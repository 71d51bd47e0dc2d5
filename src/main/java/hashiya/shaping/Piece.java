package hashiya.shaping;

import java.util.ArrayList;
import java.util.List;

/// A piece that a run is shaped in. Nearly always that is the whole run: only marks without end, as in text that was made to break
/// programs, are parted, because the time that shaping takes grows with the square of their number.
///
/// @param start  in UTF-16 units of the text
/// @param length in UTF-16 units
record Piece(int start, int length) {

    /// Far more marks than any letter of any script bears.
    private static final int MARKS = 64;

    static List<Piece> of(char[] letters, int start, int length) {
        var pieces = new ArrayList<Piece>(1);
        var done = start;
        var marks = 0;
        for (var at = start; at < start + length; at++) {
            marks = Character.getType(letters[at]) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MARKS) {
                pieces.add(new Piece(done, at - done));
                done = at;
                marks = 1;
            }
        }
        pieces.add(new Piece(done, start + length - done));
        return pieces;
    }
}
