package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence that must not be missed: what went wrong and what to do. It stays until it is read and closed.
final class Banner extends HBox {

    private final Label sentence = new Label();
    private final Button action = new Button();

    Banner(Messages messages) {
        getStyleClass().add("banner");
        sentence.setWrapText(true);
        sentence.setId("banner");
        setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        action.setId("banner-action");
        action.setMinWidth(USE_PREF_SIZE);
        action.getStyleClass().add("small");
        getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence, action,
                new IconButton(Feather.X, messages.text("banner.close"), this::hide));
        hide();
    }

    void show(Offer offer) {
        sentence.setText(offer.sentence());
        action.setText(offer.words());
        action.setVisible(!offer.words().isEmpty());
        action.setManaged(!offer.words().isEmpty());
        action.setOnAction(_ -> {
            hide();
            offer.action().run();
        });
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
