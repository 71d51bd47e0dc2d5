package hashiya.intake.documents;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns what stands in a line from left to right into what is read: letters of Arabic from the right, Latin words and
/// figures in between from the left, as the bidirectional algorithm of Unicode (UAX 9) laid them out.
final class Order {

    private static final String PAIRS = "()[]{}<>«»‹›";

    /// What joins two figures to one number between Arabic words.
    private static final String SEPARATORS = ".,:/٫٬،";

    private Order() {
    }

    /// @param atoms       from left to right, letters of one in reading order
    /// @param rightToLeft the direction of the line
    /// @param mirror      whether brackets are given as they look instead of as they are read
    static String read(List<String> atoms, boolean rightToLeft, boolean mirror) {
        var read = new ArrayList<>(atoms);
        if (rightToLeft) {
            Collections.reverse(read);
            fromTheLeft(read, mirror);
        } else {
            fromTheRight(read, mirror);
        }
        return String.join("", read);
    }

    /// Turns round the Latin words and the figures of a line that is read from the right.
    private static void fromTheLeft(List<String> read, boolean mirror) {
        for (var at = 0; at < read.size(); at++) {
            var end = at;
            if (isLeftToRight(read.get(at))) {
                end = endOfRun(read, at);
                Collections.reverse(read.subList(at, end + 1));
            } else if (mirror) {
                read.set(at, mirrored(read.get(at)));
            }
            at = end;
        }
    }

    /// The last atom of the run that begins here.
    private static int endOfRun(List<String> read, int start) {
        var last = start;
        for (var at = start + 1; at < read.size() && !isRightToLeft(read.get(at)); at++) {
            if (isLeftToRight(read.get(at)) && joins(read, last, at)) {
                last = at;
            } else if (isLeftToRight(read.get(at))) {
                return last;
            }
        }
        return last;
    }

    private static boolean joins(List<String> read, int one, int other) {
        var between = String.join("", read.subList(one + 1, other));
        return isFigure(read.get(one)) && isFigure(read.get(other))
                ? between.isEmpty() || between.length() == 1 && SEPARATORS.contains(between)
                : between.length() <= 2 || !isFigure(read.get(one)) && !isFigure(read.get(other));
    }

    /// Turns round the Arabic words of a line that is read from the left.
    private static void fromTheRight(List<String> read, boolean mirror) {
        for (var at = 0; at < read.size(); at++) {
            if (isRightToLeft(read.get(at))) {
                var last = at;
                for (var next = at + 1; next < read.size() && !isLatin(read.get(next)); next++) {
                    last = isRightToLeft(read.get(next)) ? next : last;
                }
                var run = read.subList(at, last + 1);
                Collections.reverse(run);
                fromTheLeft(run, mirror);
                at = last;
            }
        }
    }

    /// How ill the brackets of a text fit each other.
    static int misfits(String text) {
        var open = 0;
        var misfits = 0;
        for (var at = 0; at < text.length(); at++) {
            var place = PAIRS.indexOf(text.charAt(at));
            if (place >= 0) {
                open += place % 2 == 0 ? 1 : -1;
                misfits += open < 0 ? 1 : 0;
                open = Math.max(open, 0);
            }
        }
        return misfits + open;
    }

    static boolean isLatin(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(String atom) {
        return atom.codePoints().anyMatch(Direction::isRightToLeft);
    }

    private static boolean isLatin(String atom) {
        return atom.codePoints().anyMatch(Order::isLatin);
    }

    private static boolean isFigure(String atom) {
        return !atom.isEmpty() && atom.codePoints().allMatch(Character::isDigit);
    }

    private static boolean isLeftToRight(String atom) {
        return isLatin(atom) || isFigure(atom);
    }

    private static String mirrored(String atom) {
        var place = atom.length() == 1 ? PAIRS.indexOf(atom) : -1;
        return place < 0 ? atom : String.valueOf(PAIRS.charAt(place ^ 1));
    }
}
