package hashiya.ui.shell;

import hashiya.change.Change;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Highlight;
import hashiya.ui.control.IconButton;
import hashiya.ui.desk.Workspace;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to do first, for whoever has never marked anything yet.
final class Hint extends HBox implements AutoCloseable {

    private final Runnable onGone;
    private final Library.Following following;

    /// @param onGone is told once that it is not needed any more
    Hint(Workspace workspace, Messages messages, Runnable onGone) {
        this.onGone = onGone;
        following = workspace.follow(this::hear);
        getStyleClass().add("hint");
        setId("hint");
        var sentence = new Label(messages.text("hint.first"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(Feather.INFO), sentence,
                new IconButton(Feather.X, messages.text("hint.close"), this::end));
    }

    /// Goes with the views around it, to come again.
    @Override
    public void close() {
        following.close();
    }

    private void hear(Change change) {
        if (change.steps().stream().anyMatch(step -> step instanceof Change.Added(Highlight _))) {
            end();
        }
    }

    /// Takes it away for good.
    private void end() {
        close();
        ((Pane) getParent()).getChildren().remove(this);
        onGone.run();
    }
}
