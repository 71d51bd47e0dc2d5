package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The claims of the open article, or all.
final class ClaimList extends VBox {

    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final ClaimWords words;
    private final Routes routes;
    private final ListView<Claim> list = new ListView<>();
    private final TextField filter = Directed.field(new TextField());
    private final ToggleButton all;
    private Runnable onBoard = () -> { };

    ClaimList(ClaimsModel model, ClaimEdits edits, ClaimWords words, Routes routes) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.routes = routes;
        var messages = words.messages();
        all = new ToggleButton(messages.text("claims.all"));
        all.setMinWidth(ToggleButton.USE_PREF_SIZE);
        all.setOnAction(_ -> redraw());
        filter.setId("claim-filter");
        filter.setPromptText(messages.text("claims.filter"));
        filter.setAccessibleText(messages.text("claims.filter"));
        filter.textProperty().addListener((_, _, _) -> redraw());
        HBox.setHgrow(filter, Priority.ALWAYS);
        list.setId("claims");
        list.setAccessibleText(messages.text("claims.list"));
        list.setPlaceholder(new EmptyHint(Feather.MESSAGE_CIRCLE, messages.text("claims.none")));
        list.setOnMouseClicked(_ -> selected().ifPresent(claim -> routes.toClaim(claim.id())));
        list.setOnKeyPressed(this::press);
        VBox.setVgrow(list, Priority.ALWAYS);
        var board = new IconButton(Feather.GRID, messages.text("command.board"), () -> onBoard.run());
        board.setId("claims-board");
        var sources = new IconButton(Feather.USERS, messages.text("command.sources"), routes::toSources);
        sources.setId("claims-sources");
        var tools = new HBox(filter, all, sources, board);
        tools.getStyleClass().add("panel-tools");
        getChildren().setAll(tools, list);
    }

    void setOnBoard(Runnable action) {
        onBoard = action;
    }

    /// Lets passages be dropped on the claims.
    void take(PassageDrop drop) {
        list.setCellFactory(_ -> {
            var cell = new ClaimCell(model, words);
            drop.listenOn(cell, () -> Optional.ofNullable(cell.getItem()).map(Claim::id));
            return cell;
        });
    }

    void redraw() {
        var claims = model.claims(all.isSelected() ? ClaimsModel.Scope.ALL : ClaimsModel.Scope.ARTICLE,
                filter.getText());
        if (claims.equals(list.getItems())) {
            list.refresh();
        } else {
            var kept = selected().map(Claim::id);
            list.getItems().setAll(claims);
            claims.stream().filter(claim -> kept.equals(Optional.of(claim.id()))).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    void focusList() {
        list.requestFocus();
    }

    private Optional<Claim> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(claim -> routes.toClaim(claim.id()));
        } else if (event.getCode() == KeyCode.DELETE) {
            selected().ifPresent(claim -> edits.remove(claim.id(),
                    () -> routes.removed(words.messages().text("claims.removed", claim.id()))));
        } else {
            return;
        }
        event.consume();
    }
}
