package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.work.Background;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's inside: library, reader and panels side by side, the bar above, the status line below.
///
/// The library stands at the start side, which is the right in Arabic and the left in English.
final class Shell extends StackPane implements AutoCloseable {

    private static final double LIBRARY_WIDTH = 290;
    private static final double LIBRARY_LEAST = 200;
    private static final double RAIL_WIDTH = 430;
    /// The rail's buttons, and beside them the narrowest panel that shows all of its own.
    private static final double RAIL_LEAST = 366;

    private static final Map<Command, PanelName> PANELS = Map.of(
            Command.SHOW_HIGHLIGHTS, PanelName.HIGHLIGHTS, Command.SHOW_TAGS, PanelName.TAGS,
            Command.SHOW_CLAIMS, PanelName.CLAIMS, Command.SHOW_NOTES, PanelName.NOTES,
            Command.SHOW_DETAILS, PanelName.DETAILS);

    private final Views views;
    private final Commands commands;
    private final Messages messages;
    private final Banner banner;
    private final StatusLine status;
    private final Rail rail;

    Shell(Views views, Desk desk, Commands commands, Background background, Messages messages) {
        this.views = views;
        this.commands = commands;
        this.messages = messages;
        banner = new Banner(messages);
        status = new StatusLine(background, messages);
        rail = new Rail(views.panels(), desk, messages);
        getStyleClass().add("shell");
        var frame = new BorderPane(panes());
        frame.setTop(new TopBar(commands, views.search(), messages));
        frame.setBottom(new VBox(banner, status));
        getChildren().add(frame);
        bind(desk);
    }

    /// Says in one sentence what was done.
    void say(String sentence) {
        status.say(sentence);
    }

    /// Shows a sentence that must not be missed.
    void warn(String sentence) {
        banner.show(sentence);
    }

    @Override
    public void close() {
        rail.close();
        status.close();
    }

    private SplitPane panes() {
        name(views.library(), "panel.library");
        name(views.reader(), "panel.reader");
        var panes = new SplitPane(views.library(), views.reader(), rail);
        panes.getStyleClass().add("panes");
        ((Region) views.library()).setMinWidth(LIBRARY_LEAST);
        rail.setMinWidth(RAIL_LEAST);
        // Only the reader takes the room that a larger window brings.
        SplitPane.setResizableWithParent(views.library(), false);
        SplitPane.setResizableWithParent(rail, false);
        panes.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0 && !panes.getProperties().containsKey("placed")) {
                panes.getProperties().put("placed", true);
                var whole = width.doubleValue();
                var narrow = Math.min(1, whole / 1400);
                panes.setDividerPositions(Math.max(LIBRARY_LEAST, LIBRARY_WIDTH * narrow) / whole,
                        1 - Math.max(RAIL_LEAST, RAIL_WIDTH * narrow) / whole);
            }
        });
        return panes;
    }

    private void name(Node view, String key) {
        view.setAccessibleText(messages.text(key));
    }

    private void bind(Desk desk) {
        PANELS.forEach((command, panel) -> commands.bind(command, () -> {
            desk.panel().set(panel);
            rail.focusPanel();
        }));
        commands.bind(Command.NEXT_PANE, () -> cycle(1));
        commands.bind(Command.PREVIOUS_PANE, () -> cycle(-1));
        commands.bind(Command.SEARCH, () -> Focus.first(views.search()));
        commands.bind(Command.COMMANDS, this::showPalette);
        commands.bind(Command.KEYS, this::showPalette);
    }

    private void cycle(int step) {
        var panes = List.of(views.library(), views.reader(), rail, views.search());
        var at = 0;
        while (at < panes.size() && !Focus.isIn(panes.get(at))) {
            at++;
        }
        Focus.first(panes.get(Math.floorMod(at == panes.size() ? 0 : at + step, panes.size())));
    }

    private void showPalette() {
        if (getChildren().size() > 1) {
            return;
        }
        var before = getScene().getFocusOwner();
        var shade = new StackPane();
        shade.getStyleClass().add("palette-shade");
        var palette = new Palette(commands, messages, () -> {
            getChildren().remove(shade);
            if (before != null) {
                before.requestFocus();
            }
        });
        shade.getChildren().add(palette);
        shade.setOnMousePressed(event -> {
            if (event.getTarget() == shade) {
                getChildren().remove(shade);
            }
        });
        getChildren().add(shade);
        palette.start();
    }
}
