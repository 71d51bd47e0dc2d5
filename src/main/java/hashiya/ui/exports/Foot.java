package hashiya.ui.exports;

import hashiya.l10n.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of a sheet: what can be done, and while something is under way how far it is and how to stop it.
final class Foot extends HBox {

    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final List<Button> buttons;
    private boolean isWorking;

    Foot(Messages messages, Runnable onStop, List<Button> buttons) {
        this.buttons = List.copyOf(buttons);
        stop = button("exports-stop", messages.text("exports.stop"), onStop);
        bar.setId("exports-progress");
        bar.setAccessibleText(messages.text("export.running"));
        bar.setPrefWidth(180);
        bar.setFocusTraversable(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("exports-foot");
        getChildren().addAll(buttons);
        getChildren().addAll(space, bar, stop);
    }

    static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Shows how far the work is, and keeps the keyboard in the sheet meanwhile: what is disabled lets go of it.
    ///
    /// @return whether work has come to its end since the last time
    boolean show(Errand errand) {
        var isOver = isWorking && !errand.isRunning();
        for (Node each : List.of(bar, stop)) {
            each.setVisible(errand.isRunning() || isOver);
        }
        bar.setProgress(errand.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : errand.share());
        if (errand.isRunning() && !isWorking) {
            bar.requestFocus();
        }
        isWorking = errand.isRunning();
        if (isWorking) {
            buttons.forEach(each -> each.setDisable(true));
        }
        return isOver;
    }

    /// Work is over, and the keyboard is needed elsewhere.
    void leave(Node next) {
        next.requestFocus();
        for (Node each : List.of(bar, stop)) {
            each.setVisible(false);
        }
    }
}
