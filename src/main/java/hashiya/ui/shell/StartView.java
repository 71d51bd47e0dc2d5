package hashiya.ui.shell;

import hashiya.l10n.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the window shows while no workspace is open: that one is being opened, or why it could not be, and what else
/// can be done.
final class StartView extends VBox {

    /// A workspace is on its way.
    StartView(Messages messages) {
        this(messages, messages.text("start.opening"), new ProgressIndicator());
    }

    /// @param sentence why no workspace is open
    StartView(Messages messages, String sentence, Commands commands) {
        this(messages, sentence, buttons(messages, commands));
    }

    private StartView(Messages messages, String sentence, Node below) {
        var name = new Label(messages.text("start.name"));
        name.getStyleClass().add("start-title");
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setId("start-sentence");
        words.setMaxWidth(620);
        getStyleClass().add("start");
        getChildren().setAll(name, words, below);
    }

    private static HBox buttons(Messages messages, Commands commands) {
        var open = new Button(messages.text("command.workspace.open"));
        open.setOnAction(_ -> commands.run(Command.OPEN_WORKSPACE));
        open.setDefaultButton(true);
        var create = new Button(messages.text("command.workspace.new"));
        create.setOnAction(_ -> commands.run(Command.NEW_WORKSPACE));
        var box = new HBox(open, create);
        box.getStyleClass().add("start-buttons");
        return box;
    }
}
