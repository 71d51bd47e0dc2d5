package hashiya.ui.board;

import hashiya.claims.Account;
import hashiya.claims.ClaimAccounts;
import hashiya.ui.control.Directed;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What stands behind the place on the board: the claim in full, how its accounts agree, and each account with its
/// passage.
final class DetailStrip extends ScrollPane {

    /// More than these nobody reads below a board; they stand on the claim's card.
    private static final int ACCOUNTS = 25;

    private final BoardWords words;
    private final Consumer<Account> onOpen;
    private final VBox rows = new VBox();

    DetailStrip(BoardWords words, Consumer<Account> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        rows.getStyleClass().add("board-details");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(false);
        setId("board-details");
        getStyleClass().add("board-details-scroll");
    }

    void showNothing() {
        rows.getChildren().setAll(muted(words.messages().text("board.details.none")));
    }

    /// @param accounts those of the place one stands at
    void show(ClaimAccounts all, List<Account> accounts) {
        rows.getChildren().setAll(Directed.words(all.claim().id() + " · " + all.claim().proposition().strip(),
                "board-details-claim"), muted(words.agreement(all)));
        words.remarks(all).forEach(each -> rows.getChildren().add(remark(each)));
        if (accounts.isEmpty()) {
            rows.getChildren().add(muted(words.messages().text("board.cell.empty")));
        }
        accounts.stream().limit(ACCOUNTS).<Node>map(each -> new AccountView(each, words, () -> onOpen.accept(each)))
                .forEach(rows.getChildren()::add);
        if (accounts.size() > ACCOUNTS) {
            rows.getChildren().add(muted(words.messages().count("board.more", accounts.size() - ACCOUNTS)));
        }
        setVvalue(0);
    }

    private static Label muted(String words) {
        return Directed.words(words, "board-day");
    }

    private static Label remark(String words) {
        return Directed.words(words, "board-remark-words");
    }
}
