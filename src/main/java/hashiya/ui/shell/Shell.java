package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.work.Background;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The window's inside: library, reader and panels side by side, the bar above, the status line below.
///
/// The library stands at the start side, which is the right in Arabic and the left in English.
final class Shell extends StackPane implements AutoCloseable {

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
    private final BorderPane frame = new BorderPane();
    private final Panes panes;
    private final TopBar top;
    private Runnable onUncover = () -> { };
    private final Desk desk;
    private final VBox below;
    private final Subscription asking;

    Shell(Views views, Desk desk, Commands commands, Background background, Messages messages) {
        this.views = views;
        this.desk = desk;
        this.commands = commands;
        this.messages = messages;
        banner = new Banner(messages);
        status = new StatusLine(background, messages);
        rail = new Rail(views.panels(), desk, messages);
        getStyleClass().add("shell");
        panes = new Panes(views, rail, messages);
        below = new VBox(banner, status);
        top = new TopBar(commands, views.search(), messages);
        frame.setCenter(panes);
        frame.setTop(top);
        frame.setBottom(below);
        getChildren().add(frame);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && panes.isAlone()) {
                toggleFocus();
                event.consume();
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::goByMouse);
        bind();
        asking = desk.panel().whenAsked(this::reveal);
    }

    /// Offers the ways back and forward that there are.
    void redrawWays() {
        top.redraw();
    }

    /// Says in one sentence what was done.
    void say(String sentence) {
        status.say(sentence);
    }

    /// Shows a sign in the status line.
    void sign(Node sign) {
        status.add(sign);
    }

    /// Shows a sentence that must not be missed.
    void warn(String sentence) {
        warn(Offer.none(sentence));
    }

    /// The same, with something that can be done about it.
    void warn(Offer offer) {
        banner.show(offer);
    }

    /// Lays a sheet over the window, unless there is one already.
    ///
    /// @return takes it away again
    Runnable lay(Node sheet) {
        if (Overlay.isOver(this)) {
            return () -> { };
        }
        var overlay = new Overlay(this);
        overlay.show(sheet);
        return overlay::close;
    }

    void show(PanelName panel) {
        desk.panel().set(panel);
    }

    /// Lets a view fill the window above the status line, until it is uncovered again.
    ///
    /// @param onLeave called when somebody goes elsewhere
    void cover(Node view, Runnable onLeave) {
        uncover();
        onUncover = onLeave;
        frame.setTop(null);
        frame.setCenter(view);
    }

    /// Puts everything back in its place.
    void uncover() {
        var leaving = onUncover;
        onUncover = () -> { };
        frame.setTop(top);
        frame.setCenter(panes);
        leaving.run();
    }

    /// Shows what to do first.
    void show(Hint hint) {
        below.getChildren().addFirst(hint);
    }

    @Override
    public void close() {
        // A sheet that lies over the window ends what it has begun.
        getChildren().removeIf(Overlay.class::isInstance);
        asking.unsubscribe();
        rail.close();
        status.close();
    }

    /// A panel that somebody asks for is seen, also where the reader stood alone or something covered the window.
    private void reveal() {
        uncover();
        if (panes.isAlone()) {
            panes.toggleAlone();
        }
    }

    private void bind() {
        PANELS.forEach((command, panel) -> commands.bind(command, () -> {
            show(panel);
            rail.focusPanel();
        }));
        commands.bind(Command.NEXT_PANE, () -> cycle(1));
        commands.bind(Command.PREVIOUS_PANE, () -> cycle(-1));
        commands.bind(Command.SEARCH, () -> {
            uncover();
            Focus.first(views.search());
        });
        commands.bind(Command.COMMANDS, this::showPalette);
        commands.bind(Command.KEYS, this::showKeys);
        commands.bind(Command.FOCUS_MODE, this::toggleFocus);
    }

    /// The two buttons at the side of a mouse go where they go in a browser, in the reader under the pointer.
    private void goByMouse(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK || event.getButton() == MouseButton.FORWARD) {
            views.readers().activate((Node) event.getTarget());
            commands.run(event.getButton() == MouseButton.BACK ? Command.BACK : Command.FORWARD);
            event.consume();
        }
    }

    private void cycle(int step) {
        uncover();
        var round = Stream.of(Stream.of(views.library()), views.readers().frames().stream(),
                Stream.of(rail, views.search())).flatMap(each -> each).filter(each -> each.getScene() != null).toList();
        var at = 0;
        while (at < round.size() && !Focus.isIn(round.get(at))) {
            at++;
        }
        Focus.first(round.get(Math.floorMod(at == round.size() ? 0 : at + step, round.size())));
    }

    /// Brings the keyboard to what is to be read.
    void focusReader() {
        // A split pane puts its parts into the scene with its skin, which one that was covered from the start has not.
        panes.applyCss();
        panes.layout();
        views.readers().active().focusText();
    }

    private void toggleFocus() {
        uncover();
        panes.toggleAlone();
        views.readers().active().focusText();
    }

    private void showPalette() {
        if (!Overlay.isOver(this)) {
            var overlay = new Overlay(this);
            var palette = new Palette(commands, messages, overlay::close);
            overlay.show(palette);
            palette.start();
        }
    }

    private void showKeys() {
        if (!Overlay.isOver(this)) {
            var overlay = new Overlay(this);
            var sheet = new KeySheet(messages, overlay::close);
            overlay.show(sheet);
            sheet.start();
        }
    }
}
