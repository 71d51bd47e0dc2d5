package hashiya.ui.board;

import hashiya.claims.Account;
import hashiya.claims.Accounts;
import hashiya.claims.Board;
import hashiya.claims.ClaimAccounts;
import hashiya.l10n.Messages;
import hashiya.model.SourceId;
import hashiya.ui.board.BoardModel.Shown;
import hashiya.ui.board.BoardState.Spot;
import hashiya.ui.board.BoardState.View;
import hashiya.ui.control.Covering;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Segments;
import hashiya.ui.control.Sheets;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The claims board over the whole window: claims against sources or along time, what is asked for above, and what
/// stands behind a place below.
public final class BoardPage extends BorderPane implements Covering {

    /// How much of the page tells what stands behind a place.
    private static final double DETAILS = 0.26;

    private final BoardModel model;
    private final BoardState state;
    private final BoardWords words;
    private final Runnable onLeave;
    private final Label fault = Directed.label("form-complaint");
    private final Grid grid;
    private final TimelineView timeline;
    private final DetailStrip details;
    private final FigureStrip figures;
    private final FilterBar filters;
    private IconButton export;
    private Board board = new Board(List.of(), List.of(), new Board.Share(0, 0), new Board.Share(0, 0));

    /// @param onLeave puts the page away
    public BoardPage(Workspace workspace, Desk desk, Messages messages, BoardState state, Runnable onLeave) {
        this.state = state;
        this.onLeave = onLeave;
        words = new BoardWords(messages);
        model = new BoardModel(workspace, desk, state);
        grid = new Grid(words);
        timeline = new TimelineView(words, this::look, this::open);
        details = new DetailStrip(words, this::open);
        figures = new FigureStrip(words, this::go);
        filters = new FilterBar(model, words, this::complain);
        details.showNothing();
        var below = new HBox(details, figures);
        below.prefHeightProperty().bind(heightProperty().multiply(DETAILS));
        below.getStyleClass().add("board-below");
        HBox.setHgrow(details, Priority.ALWAYS);
        details.prefWidthProperty().bind(widthProperty().multiply(0.6));
        figures.prefWidthProperty().bind(widthProperty().multiply(0.4));
        complain("");
        setTop(new VBox(firstLine(), filters, fault));
        setCenter(grid);
        setBottom(below);
        getStyleClass().add("board-page");
        Sheets.give(this, "board.css");
        grid.at().subscribe((_, _) -> stand());
        grid.onScale(this::draw);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.listen(this::show);
    }

    @Override
    public void focus() {
        getCenter().requestFocus();
    }

    /// What the button that writes the board down does.
    public void onExport(Runnable action) {
        export.setOnAction(_ -> action.run());
    }

    @Override
    public void close() {
        model.close();
    }

    private HBox firstLine() {
        var title = new Label(words.messages().text("board.title"));
        title.getStyleClass().add("board-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var views = new Segments<>(words.messages().text("board.view"), List.of(View.values()),
                each -> words.messages().text("board.view." + each.name().toLowerCase(Locale.ROOT)), chosen -> {
                    tellNothing();
                    model.look(chosen);
                });
        views.show(state.view());
        views.setId("board-views");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        export = new IconButton(Feather.DOWNLOAD, words.messages().text("command.export.board"), () -> { });
        export.setId("board-export");
        var line = new HBox(title, views, spacer, export,
                new IconButton(Feather.X, words.messages().text("notes.page.close"), onLeave));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("board-line");
        return line;
    }

    private void show(Shown shown) {
        board = shown.board();
        filters.offer(shown.accounts());
        var view = board.isEmpty() ? hint(shown.accounts()) : shown.timeline().<Node>map(_ -> timeline).orElse(grid);
        if (getCenter() != view) {
            // The keyboard would be lost with what goes.
            var here = isFocusIn(getCenter());
            setCenter(view);
            if (here) {
                focus();
            }
        }
        if (board.isEmpty()) {
            tellNothing();
        } else if (shown.timeline().isPresent()) {
            timeline.show(shown.timeline().get());
        } else {
            draw();
        }
    }

    private void draw() {
        var spot = state.spot();
        var lines = Lines.of(board, state::isFolded, grid.scale());
        grid.show(board, lines);
        // Without the place one stood at, the nearest to it.
        var line = spot.map(Spot::claim).map(lines::of).filter(each -> each >= 0)
                .or(() -> grid.at().get().map(At::line));
        var column = spot.flatMap(Spot::source).map(this::columnOf).filter(each -> each >= 0).orElse(At.CLAIM);
        line.ifPresent(each -> grid.stand(each, column));
        stand();
    }

    private static boolean isFocusIn(Node view) {
        var owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
        while (owner != null && owner != view) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private int columnOf(SourceId source) {
        return board.columns().stream().map(each -> each.source().id()).toList().indexOf(source);
    }

    private Node hint(Accounts all) {
        var nothing = all.claims().isEmpty();
        var hint = new EmptyHint(nothing ? Feather.MESSAGE_CIRCLE : Feather.FILTER,
                words.messages().text(nothing ? "board.none" : "board.none.pass"));
        hint.setId("board-hint");
        hint.setFocusTraversable(true);
        return hint;
    }

    private void stand() {
        var row = grid.row();
        row.ifPresent(each -> state.stand(Optional.of(
                new Spot(each.claim(), grid.column().map(column -> column.source().id())))));
        row.ifPresentOrElse(each -> tell(each.all(), accounts()), this::tellNothing);
    }

    private void tell(ClaimAccounts all, List<Account> accounts) {
        details.show(all, accounts);
        model.contrasts(all, figures::show);
    }

    private void tellNothing() {
        details.showNothing();
        figures.show(List.of());
    }

    private void go(Spot spot) {
        var line = grid.field().lines().of(spot.claim());
        if (line >= 0 && state.view() == View.SOURCES) {
            grid.requestFocus();
            grid.stand(line, spot.source().map(this::columnOf).orElse(At.CLAIM));
        }
    }

    private List<Account> accounts() {
        return grid.column().isPresent() ? grid.cell().map(Board.Cell::accounts).orElse(List.of())
                : grid.row().map(Board.Row::shown).orElse(List.of());
    }

    private void look(Account account, ClaimAccounts all) {
        tell(all, List.of(account));
    }

    private void open(Account account) {
        onLeave.run();
        model.open(account.attribution().claim(), account.passage());
    }

    /// A cell opens its passage, a claim alone itself, and a question folds or unfolds.
    private void enter() {
        grid.heading().ifPresentOrElse(heading -> {
            var here = grid.at().get();
            state.turn(heading.question());
            state.stand(Optional.empty());
            draw();
            here.ifPresent(each -> grid.stand(each.line(), each.column()));
        }, () -> {
            if (grid.column().isPresent()) {
                grid.cell().ifPresent(cell -> open(cell.accounts().getFirst()));
            } else {
                grid.row().ifPresent(row -> {
                    onLeave.run();
                    model.openClaim(row.claim());
                });
            }
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && grid.at(event.getX(), event.getY()).isPresent()
                && (event.getClickCount() == 2 || grid.heading().isPresent())) {
            enter();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
        } else if (event.getCode() == KeyCode.DOWN && filters.isTyping()) {
            focus();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown() && !event.isShiftDown()) {
            filters.focusWords();
        } else if (grid.isFocused() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            enter();
        } else if (!isOfReader(event)) {
            return;
        }
        event.consume();
    }

    /// Keys that would mark or change passages of a reader that nobody sees now.
    private static boolean isOfReader(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && (event.getCode().isLetterKey()
                || event.getCode().isDigitKey() || event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.F2);
    }

    private void complain(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        fault.setManaged(!sentence.isEmpty());
    }
}
