package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to do first, for whoever has never marked anything yet.
final class Hint extends HBox {

    private final Runnable onGone;

    /// @param onGone is told once that it is not needed any more
    Hint(Messages messages, Runnable onGone) {
        this.onGone = onGone;
        getStyleClass().add("hint");
        setId("hint");
        var sentence = new Label(messages.text("hint.first"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(Feather.INFO), sentence,
                new IconButton(Feather.X, messages.text("hint.close"), this::end));
    }

    /// Takes it away for good.
    void end() {
        if (getParent() instanceof Pane pane) {
            pane.getChildren().remove(this);
            onGone.run();
        }
    }
}
