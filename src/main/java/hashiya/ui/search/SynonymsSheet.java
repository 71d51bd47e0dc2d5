package hashiya.ui.search;

import hashiya.l10n.Messages;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.desk.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The words and phrases that are one in search: a line for each group, and one to begin another. It follows the workspace
/// while it is on the screen.
public final class SynonymsSheet extends VBox {

    private final SynonymsModel model;
    private final Messages messages;
    private final Map<SynonymGroupId, SynonymRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final TextField fresh = Directed.field(new TextField());
    private final Label complaint = Directed.phrase("", "form-complaint");
    private final Label none;
    private final UndoBar undo;
    private Subscription listening = Subscription.EMPTY;
    private Runnable onClose = () -> { };

    public SynonymsSheet(Workspace workspace, Messages messages) {
        this.messages = messages;
        model = new SynonymsModel(workspace);
        undo = new UndoBar(messages.text("command.undo"), model::undo);
        none = Directed.phrase(messages.text("synonyms.none"), "synonyms-hint");
        list.getStyleClass().add("synonym-rows");
        Sheets.give(this, "search.css");
        getStyleClass().addAll("sheet", "synonyms-sheet");
        getChildren().setAll(head(), Directed.phrase(messages.text("synonyms.hint"), "synonyms-hint"), beginning(),
                complaint, scroll(), undo);
        complain("");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            listening.unsubscribe();
            listening = scene == null ? Subscription.EMPTY : model.listen(this::redraw);
        });
    }

    /// @param action takes the sheet away
    public void setOnClose(Runnable action) {
        onClose = action;
    }

    /// Brings the keyboard to the line that begins a group.
    public void start() {
        fresh.requestFocus();
    }

    private HBox head() {
        var title = new Label(messages.text("command.synonyms"));
        title.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(title, space, new IconButton(Feather.X, messages.text("synonyms.close"), this::leave));
    }

    private HBox beginning() {
        fresh.setId("synonyms-new");
        fresh.setPromptText(messages.text("synonyms.prompt"));
        fresh.setAccessibleText(messages.text("synonyms.new"));
        fresh.setOnAction(_ -> begin());
        fresh.textProperty().subscribe(() -> complain(""));
        HBox.setHgrow(fresh, Priority.ALWAYS);
        var add = new Button(messages.text("synonyms.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> begin());
        var line = new HBox(fresh, add);
        line.getStyleClass().add("synonyms-line");
        return line;
    }

    private ScrollPane scroll() {
        var scroll = new ScrollPane(new VBox(none, list));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void begin() {
        if (SynonymsModel.isGroup(fresh.getText())) {
            model.add(fresh.getText());
            fresh.clear();
        } else {
            complain(messages.text("synonyms.few"));
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
        complaint.setManaged(!sentence.isEmpty());
    }

    private void leave() {
        rows.values().forEach(SynonymRow::keep);
        onClose.run();
    }

    private void redraw() {
        var groups = model.groups();
        rows.keySet().retainAll(groups.stream().map(SynonymGroup::id).collect(Collectors.toSet()));
        for (var group : groups) {
            rows.computeIfAbsent(group.id(), _ -> row(group)).show(group);
        }
        undo.vanish();
        none.setVisible(groups.isEmpty());
        none.setManaged(groups.isEmpty());
        var wanted = groups.stream().map(SynonymGroup::id).map(rows::get).toList();
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
    }

    private SynonymRow row(SynonymGroup group) {
        return new SynonymRow(group, model, messages, () -> remove(group.id()));
    }

    /// Says what is gone once it is, for any change takes the bar away.
    private void remove(SynonymGroupId id) {
        model.groups().stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(group -> {
            model.remove(id, () -> undo.say(messages.text("synonyms.removed", SynonymsModel.line(group))));
            start();
        });
    }
}
