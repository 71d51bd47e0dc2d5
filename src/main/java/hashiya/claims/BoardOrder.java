package hashiya.claims;

import hashiya.claims.Board.Column;
import hashiya.model.Stance;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.util.Comparator;

/// In which order the rows and the columns of a board stand.
public record BoardOrder(Rows rows, Columns columns) {

    public static final BoardOrder USUAL = new BoardOrder(Rows.ID, Columns.USE);

    /// What is equal stands in the order of ids.
    public enum Rows {
        ID,
        /// When it is said to have happened, and then when it was first reported; unknown days last.
        DATE,
        /// What most sources speak to comes first.
        SOURCES,
        /// What is asserted and denied on most origins comes first, then what is denied, doubted or retracted.
        DISPUTE,
        /// The digit; 6, which is no basis to judge, comes last.
        CREDIBILITY;

        Comparator<ClaimAccounts> comparator() {
            var byId = Comparator.comparing((ClaimAccounts each) -> each.claim().id());
            return switch (this) {
                case ID -> byId;
                case DATE -> Comparator.comparing((ClaimAccounts each) -> each.claim().happened(), unknownLast())
                        .thenComparing(ClaimAccounts::firstReported, unknownLast()).thenComparing(byId);
                case SOURCES -> Comparator.comparing(ClaimAccounts::speakers).reversed().thenComparing(byId);
                case DISPUTE -> Comparator.comparing(Rows::dispute).thenComparing(Rows::unease).reversed()
                        .thenComparing(byId);
                case CREDIBILITY -> Comparator.comparing((ClaimAccounts each) -> each.claim().credibility())
                        .thenComparing(byId);
            };
        }

        private static int dispute(ClaimAccounts each) {
            return Math.min(each.agreement().origins(Stance.ASSERTS), each.agreement().origins(Stance.DENIES));
        }

        private static int unease(ClaimAccounts each) {
            return each.agreement().origins(Stance.DENIES) + each.agreement().origins(Stance.DOUBTS)
                    + each.agreement().origins(Stance.RETRACTS);
        }
    }

    /// What is equal stands in the order of ids.
    public enum Columns {
        /// Who speaks most often on the board comes first.
        USE,
        NAME,
        /// The letter; F, which is no basis to judge, comes last.
        RELIABILITY;

        Comparator<Column> comparator() {
            var byUse = Comparator.comparing(Column::uses).reversed();
            var order = switch (this) {
                case USE -> byUse;
                case NAME -> Comparator.comparing((Column each) -> Folding.fold(each.source().name()).text());
                case RELIABILITY -> Comparator.comparing((Column each) -> each.source().reliability())
                        .thenComparing(byUse);
            };
            return order.thenComparing(each -> each.source().id());
        }
    }

    public BoardOrder with(Rows other) {
        return new BoardOrder(other, columns);
    }

    public BoardOrder with(Columns other) {
        return new BoardOrder(rows, other);
    }

    private static Comparator<PartialDate> unknownLast() {
        return Comparator.comparing((PartialDate each) -> !each.isKnown()).thenComparing(Comparator.naturalOrder());
    }
}
