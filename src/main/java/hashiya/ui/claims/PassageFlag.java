package hashiya.ui.claims;

import hashiya.l10n.Messages;
import hashiya.model.Highlight;
import hashiya.model.PassageState;
import hashiya.ui.control.Directed;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says below an attribution that its passage is no longer as it was read, and what to do about it.
final class PassageFlag extends VBox {

    private PassageFlag(String sentence, Button button) {
        var label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        getStyleClass().add("passage-flag");
        getChildren().setAll(label, button);
    }

    /// Nothing where the passage is as it was.
    static Optional<PassageFlag> of(Highlight passage, ClaimsModel model, Messages messages) {
        var state = model.stateOf(passage);
        return switch (state) {
            case KEPT -> Optional.empty();
            case CHANGED -> {
                var flag = new PassageFlag(messages.text("claims.passage.changed"),
                        button(state, messages, () -> model.lookedAt(passage.id())));
                flag.getChildren().add(1, Directed.words(passage.former().orElseThrow().quote().exact().strip()
                        .replaceAll("\\s+", " "), "passage-former"));
                yield Optional.of(flag);
            }
            case VANISHED -> Optional.of(new PassageFlag(
                    messages.text("claims.passage.vanished", passage.anchor().version()),
                    button(state, messages, () -> model.toOrphan(passage.id()))));
        };
    }

    private static Button button(PassageState state, Messages messages, Runnable action) {
        var button = new Button(messages.text(state == PassageState.CHANGED ? "claims.passage.looked"
                : "claims.passage.place"));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
