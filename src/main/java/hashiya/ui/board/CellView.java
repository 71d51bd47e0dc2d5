package hashiya.ui.board;

import hashiya.claims.Account;
import hashiya.claims.Board.Cell;
import hashiya.text.PartialDate;
import hashiya.ui.desk.StanceMark;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What one source says of one claim: for each account a mark of its stance with the length of the chain, and the days
/// below.
final class CellView extends VBox {

    /// More marks than these do not fit in the width of a column.
    private static final int MARKS = 3;
    private static final PseudoClass DIVIDED = PseudoClass.getPseudoClass("divided");

    private final BoardWords words;
    private final HBox marks = new HBox();
    private final Label day = new Label();

    CellView(BoardWords words) {
        this.words = words;
        marks.setAlignment(Pos.CENTER);
        marks.getStyleClass().add("board-marks");
        day.getStyleClass().add("board-day");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        getStyleClass().add("board-cell");
        setMouseTransparent(true);
        getChildren().setAll(marks, day);
    }

    /// @param name of the cell, for whoever does not see it
    void show(Cell cell, String name) {
        var accounts = cell.accounts();
        var shown = accounts.size() > MARKS ? accounts.subList(0, MARKS - 1) : accounts;
        marks.getChildren().setAll(shown.stream().<Node>map(CellView::mark).toList());
        if (shown.size() < accounts.size()) {
            var more = new Label("+" + (accounts.size() - shown.size()));
            more.getStyleClass().add("board-more");
            marks.getChildren().add(more);
        }
        day.setText(days(accounts));
        pseudoClassStateChanged(DIVIDED, cell.isDivided());
        setAccessibleText(name);
    }

    /// The speaker alone is no chain, and has no number.
    private static Label mark(Account account) {
        var sign = new HBox(new StanceMark(account.attribution().stance()));
        sign.setAlignment(Pos.CENTER);
        sign.getStyleClass().add("board-sign");
        var mark = new Label("", sign);
        mark.getStyleClass().add("board-mark");
        if (account.chain().size() > 1) {
            var link = new FontIcon(Feather.LINK_2);
            link.getStyleClass().add("board-link");
            sign.getChildren().add(link);
            mark.setText(String.valueOf(account.chain().size()));
        }
        return mark;
    }

    private String days(List<Account> accounts) {
        var days = accounts.stream().map(each -> each.attribution().reported()).filter(PartialDate::isKnown)
                .distinct().toList();
        return switch (days.size()) {
            case 0 -> words.messages().text("board.undated");
            case 1 -> words.of(days.getFirst());
            default -> words.messages().text("board.days", year(days.getFirst()), year(days.getLast()));
        };
    }

    private static String year(PartialDate date) {
        return date.iso().substring(0, 4);
    }
}
