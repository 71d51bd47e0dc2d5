package hashiya.ui.board;

import hashiya.claims.Account;
import hashiya.ui.control.Directed;
import hashiya.ui.desk.StanceMark;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One account below the board: stance, chain, day and article, and the passage, which leads to the reader.
final class AccountView extends VBox {

    AccountView(Account account, BoardWords words, Runnable onOpen) {
        var attribution = account.attribution();
        var stance = new Label(words.of(attribution.stance()), new StanceMark(attribution.stance()));
        stance.getStyleClass().addAll("board-stance", "stance-" + attribution.stance());
        stance.setMinWidth(USE_PREF_SIZE);
        var facts = new FlowPane(stance, chain(account, words), muted(words.of(attribution.reported())),
                muted(attribution.passage().toString()), muted(article(account)));
        facts.getStyleClass().add("board-facts");
        attribution.figures().forEach(each ->
                facts.getChildren().add(2, Directed.phrase(words.of(each), "board-number")));
        var quote = new VBox(Directed.words(account.passage().quote().strip().replaceAll("\\s+", " "), "board-quote"));
        quote.setFocusTraversable(true);
        quote.setAccessibleRole(AccessibleRole.BUTTON);
        quote.setAccessibleText(words.messages().text("claims.passage.open", attribution.passage(),
                account.passage().quote().strip()));
        quote.getStyleClass().add("board-quote-link");
        quote.setOnMouseClicked(_ -> onOpen.run());
        quote.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                onOpen.run();
                event.consume();
            }
        });
        getStyleClass().add("board-account");
        getChildren().setAll(facts, quote);
        if (!account.article().places(account.passage())) {
            getChildren().add(muted(words.messages().text("board.passage.gone")));
        }
    }

    /// The speaker first, with arrows to whoever passed it on; in the direction of the interface, whatever the names
    /// are.
    private static HBox chain(Account account, BoardWords words) {
        var chain = new HBox();
        chain.getStyleClass().add("board-chain");
        for (var each : account.chain()) {
            if (!chain.getChildren().isEmpty()) {
                chain.getChildren().add(new Label(words.messages().language().isRightToLeft() ? "←" : "→"));
            }
            var name = Directed.words(each.name().strip());
            name.setWrapText(false);
            var letter = new Label(each.reliability().name());
            letter.getStyleClass().add("board-rating");
            letter.setMinWidth(USE_PREF_SIZE);
            chain.getChildren().addAll(name, letter);
        }
        return chain;
    }

    private static String article(Account account) {
        var facts = account.article().facts();
        return Stream.of(facts.shownTitle().strip(), facts.outlet().strip()).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Label muted(String words) {
        return Directed.words(words, "board-day");
    }
}
