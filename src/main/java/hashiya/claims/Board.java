package hashiya.claims;

import hashiya.model.ClaimId;
import hashiya.model.Question;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Claims against sources: a row a claim, a column a speaker, and in a cell what the one says of the other.
///
/// Only sources that say something on this board have a column. It is the same in whatever order things were entered.
///
/// @param groups  the rows by question, each question once; last those that belong to none
/// @param claims  how many claims are shown, and of how many
/// @param told    how many attributions are shown, and of how many
public record Board(List<Group> groups, List<Column> columns, Share claims, Share told) {

    /// The claims of one line of inquiry, or of none. Never empty.
    public record Group(Optional<Question> question, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param all   the claim with everything that is said of it, shown or not: agreement is always that of all
    /// @param cells what is shown of it, by speaker
    public record Row(ClaimAccounts all, Map<SourceId, Cell> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        public ClaimId claim() {
            return all.claim().id();
        }

        public Optional<Cell> cell(SourceId source) {
            return Optional.ofNullable(cells.get(source));
        }

        /// What is shown, by the day of the report.
        public List<Account> shown() {
            return cells.values().stream().flatMap(each -> each.accounts.stream()).sorted(Account.ORDER).toList();
        }
    }

    /// What one source says of one claim. A source that asserts and later denies has said both.
    ///
    /// @param accounts by the day of the report; never empty
    public record Cell(List<Account> accounts) {

        public Cell {
            accounts = accounts.stream().sorted(Account.ORDER).toList();
        }

        public List<Stance> stances() {
            return accounts.stream().map(each -> each.attribution().stance()).distinct().toList();
        }

        /// Whether the source takes more than one stance.
        public boolean isDivided() {
            return stances().size() > 1;
        }
    }

    /// @param uses how many attributions it has on this board
    public record Column(Source source, int uses) {}

    /// So many of so many.
    public record Share(int shown, int all) {}

    public Board {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
    }

    static Board of(List<Row> rows, BoardOrder order, Accounts accounts) {
        var shown = new ArrayList<>(rows);
        shown.sort(Comparator.comparing(Row::all, order.rows().comparator()));
        var groups = groups(shown);
        var columns = columns(rows, order.columns());
        return new Board(groups, columns, new Share(rows.size(), accounts.claims().size()),
                new Share(columns.stream().mapToInt(Column::uses).sum(), accounts.attributions()));
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows.stream()).toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// A question stands where the first of its rows would stand.
    private static List<Group> groups(List<Row> rows) {
        var byQuestion = new LinkedHashMap<Optional<Question>, List<Row>>();
        rows.forEach(row -> byQuestion.computeIfAbsent(row.all.question(), _ -> new ArrayList<>()).add(row));
        return byQuestion.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> each.question.isEmpty())).toList();
    }

    private static List<Column> columns(List<Row> rows, BoardOrder.Columns order) {
        var uses = new HashMap<SourceId, Integer>();
        var sources = new TreeMap<SourceId, Source>();
        for (var row : rows) {
            row.cells.forEach((id, cell) -> {
                uses.merge(id, cell.accounts.size(), Integer::sum);
                sources.put(id, cell.accounts.getFirst().speaker());
            });
        }
        return sources.values().stream().map(each -> new Column(each, uses.get(each.id()))).sorted(order.comparator())
                .toList();
    }
}
