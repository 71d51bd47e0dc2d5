package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.shape.Rectangle;

/// What can be done with the selected letters or the selected highlight, as a menu with its keys.
final class PassageMenu {

    private static final double SWATCH = 14;
    private static final List<Command> NOTES = List.of(Command.TAG, Command.NOTE, Command.CLAIM);
    private static final List<Command> EXTENT =
            List.of(Command.EDGE_START, Command.EDGE_END, Command.MERGE, Command.SPLIT);
    private static final List<Command> REST = List.of(Command.COPY, Command.COPY_CITED, Command.CYCLE, Command.REMOVE);

    private final Commands commands;
    private final Messages messages;

    PassageMenu(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    ContextMenu menu() {
        var menu = new ContextMenu(colours());
        Stream.of(NOTES, EXTENT, REST).forEach(group -> {
            if (!group.equals(NOTES)) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(item(command)));
        });
        return menu;
    }

    private Menu colours() {
        var colours = new Menu(messages.text("highlights.recolour"));
        for (var colour : Colour.values()) {
            var item = item(Command.valueOf("HIGHLIGHT_" + colour.digit()));
            var swatch = new Rectangle(SWATCH, SWATCH);
            swatch.setStyle("-fx-fill: " + colour.hex());
            item.setGraphic(swatch);
            colours.getItems().add(item);
        }
        return colours;
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(messages.text(command.message()));
        item.setId(command.message().replace('.', '-'));
        command.keys().ifPresent(item::setAccelerator);
        item.setDisable(!commands.isPossible(command));
        item.setOnAction(_ -> commands.run(command));
        return item;
    }
}
