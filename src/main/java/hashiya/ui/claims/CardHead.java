package hashiya.ui.claims;

import hashiya.l10n.Messages;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands above a card: what it is, and the way back.
final class CardHead extends HBox {

    private final Label title = Directed.label("form-title");

    CardHead(Messages messages, Runnable onBack) {
        var arrow = messages.language().isRightToLeft() ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
        var back = new IconButton(arrow, messages.text("claims.back"), onBack);
        back.setId("claims-back");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("claim-where");
        getChildren().setAll(back, title);
    }

    void say(String words) {
        title.setText(words);
    }
}
