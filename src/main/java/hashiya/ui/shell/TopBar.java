package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the top: the workspace's menu, back and forward, undo and redo, the one search box, language, theme
/// and help.
final class TopBar extends HBox {

    /// What stands together in the menu.
    ///
    /// @param title the key of what a menu of its own is called; empty where the commands stand in the menu itself
    private record Group(String title, List<Command> commands) {

        static Group of(Command... commands) {
            return new Group("", List.of(commands));
        }
    }

    private static final List<Group> MENU = List.of(
            Group.of(Command.NEW_WORKSPACE, Command.OPEN_WORKSPACE),
            // By themselves, so that the whole menu finds room on the screen of a laptop.
            new Group("menu.import", List.of(Command.IMPORT_FILES, Command.IMPORT_FOLDER, Command.PASTE,
                    Command.WATCH_FOLDER, Command.WATCH_TURN, Command.IMPORT_REPORT, Command.IMPORT_NOTES,
                    Command.NOTES_BACK)),
            new Group("menu.export", List.of(Command.EXPORT_ALL, Command.EXPORT_ARTICLE, Command.EXPORT_CLAIM,
                    Command.EXPORT_BOARD, Command.EXPORT_PDF, Command.SHARE)),
            Group.of(Command.PRINT),
            Group.of(Command.LIBRARY, Command.BOARD, Command.BESIDE, Command.CLOSE_READER, Command.SCROLL_LOCK),
            Group.of(Command.SHOW_HIDDEN, Command.FLIP, Command.VERIFY));

    private final Commands commands;
    private final KeyWords words;
    private final IconButton back;
    private final IconButton forward;

    TopBar(Commands commands, Node search, Messages messages) {
        this.commands = commands;
        words = new KeyWords(messages);
        getStyleClass().add("top-bar");
        setHgrow(search, Priority.ALWAYS);
        back = button(Feather.ARROW_RIGHT, Feather.ARROW_LEFT, Command.BACK);
        forward = button(Feather.ARROW_LEFT, Feather.ARROW_RIGHT, Command.FORWARD);
        getChildren().setAll(menu(messages), back, forward,
                button(Feather.CORNER_UP_RIGHT, Feather.CORNER_UP_LEFT, Command.UNDO),
                button(Feather.CORNER_UP_LEFT, Feather.CORNER_UP_RIGHT, Command.REDO), search,
                button(Feather.COMMAND, Command.COMMANDS), button(Feather.GLOBE, Command.LANGUAGE),
                button(Feather.MOON, Command.THEME), button(Feather.HELP_CIRCLE, Command.KEYS));
    }

    /// Offers only what leads somewhere.
    void redraw() {
        back.setDisable(!commands.isPossible(Command.BACK));
        forward.setDisable(!commands.isPossible(Command.FORWARD));
    }

    private MenuButton menu(Messages messages) {
        var menu = new MenuButton(messages.text("menu.workspace"), new FontIcon(Feather.MENU));
        menu.setId("menu");
        menu.getStyleClass().add("flat");
        for (var group : MENU) {
            var items = group.commands.stream().map(this::item).toList();
            if (!group.title.isEmpty()) {
                menu.getItems().add(new Menu(messages.text(group.title), null, items.toArray(MenuItem[]::new)));
                continue;
            }
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        menu.setOnShowing(_ -> allow(menu.getItems()));
        return menu;
    }

    /// Offers only what leads somewhere.
    private void allow(List<MenuItem> items) {
        for (var item : items) {
            if (item instanceof Menu inner) {
                allow(inner.getItems());
            } else if (item.getUserData() instanceof Command command) {
                item.setDisable(!commands.isPossible(command));
            }
        }
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(words.label(command));
        item.setUserData(command);
        command.keys().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> commands.run(command));
        return item;
    }

    private IconButton button(Ikon icon, Command command) {
        var button = new IconButton(icon, words.label(command), () -> commands.run(command));
        button.setId("do-" + command.name().toLowerCase(java.util.Locale.ROOT));
        button.setTooltip(new Tooltip((words.label(command) + "  " + words.keys(command)).strip()));
        return button;
    }

    /// An arrow that points back in the direction of the interface.
    private IconButton button(Ikon rightToLeft, Ikon leftToRight, Command command) {
        var button = button(leftToRight, command);
        button.effectiveNodeOrientationProperty().subscribe(orientation -> button.setGraphic(new FontIcon(
                orientation == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT ? rightToLeft : leftToRight)));
        return button;
    }
}
