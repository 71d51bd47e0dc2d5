package hashiya.claims;

import hashiya.model.ClaimId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The same accounts as on a board, along the time of which they tell or in which they were told.
///
/// @param lanes   by their first day
/// @param undated what has no date, in the order of claims
/// @param whole   the days from the first to the last; nothing where nothing has a date
public record Timeline(List<Lane> lanes, List<Lane> undated, Optional<DaySpan> whole) {

    /// Which time runs along.
    public enum Axis {
        /// When what a claim says is said to have happened.
        EVENT,
        /// When it was reported.
        REPORT
    }

    /// One claim.
    ///
    /// @param marks what is said of it, in the order of the days
    public record Lane(ClaimAccounts all, List<Mark> marks) {

        public Lane {
            marks = List.copyOf(marks);
        }

        public ClaimId claim() {
            return all.claim().id();
        }
    }

    /// @param days that its date may mean; nothing where there is none
    public record Mark(Account account, Optional<DaySpan> days) {}

    public Timeline {
        lanes = List.copyOf(lanes);
        undated = List.copyOf(undated);
    }

    public static Timeline of(Board board, Axis axis) {
        var dated = new ArrayList<Lane>();
        var undated = new ArrayList<Lane>();
        for (var row : board.rows()) {
            var marks = row.shown().stream().map(each -> new Mark(each, days(row.all(), each, axis))).toList();
            add(dated, row.all(), marks.stream().filter(each -> each.days.isPresent()).toList());
            add(undated, row.all(), marks.stream().filter(each -> each.days.isEmpty()).toList());
        }
        dated.sort(Comparator.comparing((Lane lane) -> span(lane).orElseThrow().first()).thenComparing(Lane::claim));
        undated.sort(Comparator.comparing(Lane::claim));
        return new Timeline(dated, undated,
                dated.stream().flatMap(lane -> span(lane).stream()).reduce(DaySpan::with));
    }

    private static void add(List<Lane> lanes, ClaimAccounts claim, List<Mark> marks) {
        if (!marks.isEmpty()) {
            lanes.add(new Lane(claim, marks));
        }
    }

    private static Optional<DaySpan> days(ClaimAccounts claim, Account account, Axis axis) {
        return DaySpan.of(axis == Axis.EVENT ? claim.claim().happened() : account.attribution().reported());
    }

    private static Optional<DaySpan> span(Lane lane) {
        return lane.marks.stream().flatMap(each -> each.days.stream()).reduce(DaySpan::with);
    }
}
