package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.markdown.Span.Goal;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.ui.control.Covering;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Segments;
import hashiya.ui.control.Sheets;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// All notes of the workspace: listed, filtered by what they hang on and by words, sorted by time or place, and read beside
/// the list.
public final class NotesPage extends BorderPane implements Covering {

    /// Notes that are folded at one go.
    private static final int PIECE = 200;

    private final NotesModel model;
    private final Messages messages;
    private final Consumer<NoteId> onOpen;
    private final Runnable onLeave;
    private final AllNotes notes = new AllNotes();
    private final TextField filter = Directed.field(new TextField());
    private final Label count = new Label();
    private final ListView<Note> list = new ListView<>();
    private final Preview preview;
    private final Subscription listening;
    private Optional<Hanging> kind = Optional.empty();
    private AllNotes.Order order = AllNotes.Order.TIME;
    private long latest;
    private boolean closed;

    /// @param onOpen  goes to a note and to what it hangs on
    /// @param onLeave puts the page away
    public NotesPage(Workspace workspace, Desk desk, Messages messages, Consumer<NoteId> onOpen, Runnable onLeave) {
        this.messages = messages;
        this.onOpen = onOpen;
        this.onLeave = onLeave;
        model = new NotesModel(workspace, desk);
        preview = new Preview(messages, this::go);
        getStyleClass().add("notes-page");
        Sheets.give(this, "markdown.css");
        Sheets.give(this, "notes.css");
        setTop(new VBox(firstLine(), secondLine()));
        setCenter(halves());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        listening = model.listen(this::find);
        foldAhead(model.placed());
    }

    /// The words that the notes are filtered by.
    public StringProperty sought() {
        return filter.textProperty();
    }

    /// Brings the keyboard to the filter.
    @Override
    public void focus() {
        filter.requestFocus();
    }

    @Override
    public void close() {
        closed = true;
        listening.unsubscribe();
    }

    private HBox firstLine() {
        var title = new Label(messages.text("notes.page"));
        title.getStyleClass().add("notes-page-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        filter.setId("notes-page-filter");
        filter.setPromptText(messages.text("notes.page.filter"));
        filter.setAccessibleText(messages.text("notes.page.filter"));
        filter.textProperty().addListener((_, _, _) -> find());
        HBox.setHgrow(filter, Priority.ALWAYS);
        count.setId("notes-page-count");
        count.getStyleClass().add("note-written");
        count.setMinWidth(Label.USE_PREF_SIZE);
        return line(title, filter, count, new IconButton(Feather.X, messages.text("notes.page.close"), onLeave));
    }

    private HBox secondLine() {
        var kinds = new Segments<Optional<Hanging>>(messages.text("notes.page.kinds"),
                Stream.concat(Stream.of(Optional.<Hanging>empty()), Arrays.stream(Hanging.values()).map(Optional::of))
                        .toList(),
                each -> messages.text("notes.page.kind." + each.map(Hanging::name).orElse("ANY").toLowerCase(Locale.ROOT)),
                chosen -> {
                    kind = chosen;
                    find();
                });
        kinds.show(kind);
        kinds.setId("notes-page-kinds");
        var orders = new Segments<>(messages.text("notes.page.order"), List.of(AllNotes.Order.values()),
                each -> messages.text("notes.page.order." + each.name().toLowerCase(Locale.ROOT)), chosen -> {
                    order = chosen;
                    find();
                });
        orders.show(order);
        orders.setId("notes-page-orders");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return line(kinds, spacer, orders);
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notes-page-line");
        return line;
    }

    private SplitPane halves() {
        list.setId("notes-page-list");
        list.setAccessibleText(messages.text("notes.page"));
        list.setPlaceholder(new EmptyHint(Feather.FILE_TEXT, messages.text("notes.page.none")));
        list.setCellFactory(_ -> new PageCell(model, messages));
        // Of thousands of rows nobody measures one, and the scroll bar knows where it is.
        list.fixedCellSizeProperty().bind(count.fontProperty().map(font -> PageCell.height(font.getSize())));
        list.getSelectionModel().selectedItemProperty().subscribe(this::read);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected();
            }
        });
        var open = new Button(messages.text("notes.page.open"));
        open.setId("notes-page-open");
        open.setOnAction(_ -> openSelected());
        open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        var below = line(open);
        VBox.setVgrow(preview, Priority.ALWAYS);
        var halves = new SplitPane(list, new VBox(preview, below));
        halves.setDividerPositions(0.45);
        return halves;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> onLeave.run();
            case ENTER -> openSelected();
            case DOWN -> {
                if (!filter.isFocused()) {
                    return;
                }
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Note> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void openSelected() {
        selected().ifPresent(note -> {
            onLeave.run();
            onOpen.accept(note.id());
        });
    }

    private void go(Goal goal) {
        if (goal instanceof Goal.Thing(var id, _) && id.isPresent()) {
            onLeave.run();
            model.things().go(id.get());
        }
    }

    private void read() {
        preview.show(model.things().render(selected().map(Note::markdown).orElse("")));
        preview.top();
    }

    /// So that the first letter of a filter finds all folded. In small pieces: what is typed elsewhere waits behind one only.
    private void foldAhead(List<AllNotes.Placed> left) {
        if (!left.isEmpty() && !closed) {
            var piece = left.subList(0, Math.min(PIECE, left.size()));
            model.beside(() -> {
                notes.foldAll(piece);
                return true;
            }, _ -> foldAhead(left.subList(piece.size(), left.size())));
        }
    }

    /// What an earlier, slower search finds is not shown any more.
    private void find() {
        var wanted = new AllNotes.Wanted(kind, filter.getText(), order);
        var all = model.placed();
        var number = ++latest;
        model.beside(() -> notes.find(all, wanted), found -> {
            if (number == latest) {
                show(found, all.size());
            }
        });
    }

    private void show(List<Note> found, int all) {
        var kept = selected().map(Note::id);
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
            found.stream().filter(each -> kept.equals(Optional.of(each.id()))).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        if (list.getSelectionModel().isEmpty() && !found.isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        count.setText(messages.text("notes.page.count", found.size(), all));
        read();
    }
}
