package hashiya.ui.board;

import hashiya.claims.Board;
import hashiya.claims.Board.Group;
import hashiya.claims.Board.Row;
import hashiya.model.ClaimId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The lines of a board one under the other: headings of questions, and under those that are not folded their claims.
final class Lines {

    /// The height of a heading and of a claim, in px at the usual size of words.
    static final double HEADING = 32;
    static final double CLAIM = 82;

    sealed interface Line {}

    /// @param folded whether its claims are put away
    record Heading(Group group, boolean folded) implements Line {

        Optional<QuestionId> question() {
            return group.question().map(Question::id);
        }
    }

    record OfClaim(Row row) implements Line {}

    static final Lines NONE = new Lines(List.of(), 1);

    private final List<Line> lines;
    private final double[] tops;

    private Lines(List<Line> lines, double scale) {
        this.lines = lines;
        tops = new double[lines.size() + 1];
        for (var each = 0; each < lines.size(); each++) {
            tops[each + 1] = tops[each] + Math.round(scale * (lines.get(each) instanceof Heading ? HEADING : CLAIM));
        }
    }

    /// @param scale how much larger words are than usual
    static Lines of(Board board, Predicate<Optional<QuestionId>> isFolded, double scale) {
        var lines = new ArrayList<Line>();
        for (var group : board.groups()) {
            var folded = isFolded.test(group.question().map(Question::id));
            lines.add(new Heading(group, folded));
            if (!folded) {
                group.rows().forEach(row -> lines.add(new OfClaim(row)));
            }
        }
        return new Lines(List.copyOf(lines), scale);
    }

    int size() {
        return lines.size();
    }

    Line get(int line) {
        return lines.get(line);
    }

    /// The claim of a line, if it is one.
    Optional<Row> row(int line) {
        return line >= 0 && line < size() && lines.get(line) instanceof OfClaim(var row) ? Optional.of(row)
                : Optional.empty();
    }

    /// Where a line begins, in px from the first; that behind the last line is the height of all.
    double top(int line) {
        return tops[line];
    }

    double height() {
        return tops[lines.size()];
    }

    /// The line at a height, or else the nearest; -1 where there is none.
    int at(double y) {
        var found = Arrays.binarySearch(tops, 0, lines.size(), y);
        return Math.clamp(found >= 0 ? found : -found - 2, Math.min(0, size() - 1), size() - 1);
    }

    /// The line of a claim, or -1.
    int of(ClaimId claim) {
        for (var line = 0; line < size(); line++) {
            if (row(line).filter(each -> each.claim().equals(claim)).isPresent()) {
                return line;
            }
        }
        return -1;
    }
}
