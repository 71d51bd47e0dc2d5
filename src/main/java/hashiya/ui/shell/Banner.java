package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence that must not be missed: what went wrong and what to do. It stays until it is read and closed.
final class Banner extends HBox {

    private final Label sentence = new Label();

    Banner(Messages messages) {
        getStyleClass().add("banner");
        sentence.setWrapText(true);
        sentence.setId("banner");
        setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence,
                new IconButton(Feather.X, messages.text("banner.close"), this::hide));
        hide();
    }

    void show(String words) {
        sentence.setText(words);
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
