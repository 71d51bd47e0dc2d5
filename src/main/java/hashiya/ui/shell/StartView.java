package hashiya.ui.shell;

import hashiya.l10n.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the window shows while no workspace is open and none is on its way: why that is so, and what can be done.
final class StartView extends VBox {

    /// @param sentence why no workspace is open
    StartView(Messages messages, String sentence, Commands commands) {
        var name = new Label(messages.text("start.name"));
        name.getStyleClass().add("start-title");
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setId("start-sentence");
        words.setMaxWidth(620);
        getStyleClass().add("start");
        getChildren().setAll(name, words, buttons(messages, commands));
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
