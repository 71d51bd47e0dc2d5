package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.control.WhenShown;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The side panel of the codebook.
public final class TagsPanel extends BorderPane {

    /// The part of the height that the codebook has above the card of a tag.
    private static final double SELECTED = 0.4;

    private final TagsModel model;
    private final Messages messages;
    private final TagTarget target;
    private final CodebookTree tree;
    private final TagCard card;
    private final NewTag newTag;
    private final UndoBar undoBar;
    private final Label unselected;
    private final SplitPane halves = new SplitPane();
    private final ScrollPane below = new ScrollPane();

    public TagsPanel(Workspace workspace, Desk desk, Messages messages) {
        this.messages = messages;
        model = new TagsModel(workspace, desk);
        tree = new CodebookTree(model, messages);
        target = new TagTarget(model, messages, tag -> tree.select(tag.id()));
        card = new TagCard(model, messages);
        newTag = new NewTag(model, messages, this::created);
        unselected = Directed.words(messages.text("tags.unselected"), "tag-hint", "tag-unselected");
        undoBar = new UndoBar(messages.text("tags.undo"), model::undo);
        getStyleClass().add("tags-panel");
        Sheets.give(this, "tags.css");
        setTop(target);
        setCenter(arrange());
        setBottom(undoBar);
        tree.getSelectionModel().selectedItemProperty().subscribe(this::showSelected);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.listenToAll(undoBar::vanish);
        model.listen(new WhenShown(this, () -> {
            redraw();
            if (tree.getSelectionModel().isEmpty()) {
                desk.tag().get().ifPresent(tree::select);
            }
        })::draw);
        desk.tag().subscribe(tag -> tag.ifPresent(tree::select));
        tree.getSelectionModel().selectedItemProperty().subscribe(
                _ -> tree.selected().ifPresent(tag -> desk.tag().set(Optional.of(tag))));
        model.listenToSelection(target::follow);
    }

    /// Brings the keyboard to the field that tags the selected highlight.
    public void tagSelection() {
        target.follow();
        target.focusField();
    }

    /// Brings the keyboard to the field that tags, for these highlights.
    public void tagHighlights(Collection<HighlightId> highlights) {
        target.tag(highlights);
    }

    /// Commits what is typed into the card of a tag.
    public void flush() {
        card.flush();
    }

    private SplitPane arrange() {
        var codebook = new VBox(tools(), newTag, tree, unselected);
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.setMinHeight(80);
        below.setContent(card);
        below.setFitToWidth(true);
        below.getStyleClass().add("tag-card-scroll");
        halves.getItems().setAll(codebook);
        halves.setOrientation(Orientation.VERTICAL);
        return halves;
    }

    private HBox tools() {
        var tools = new HBox(
                new IconButton(Feather.PLUS, messages.text("tags.add.sibling"), this::addSibling),
                new IconButton(messages.language().isRightToLeft() ? Feather.CORNER_DOWN_LEFT
                        : Feather.CORNER_DOWN_RIGHT, messages.text("tags.add.child"), this::addChild),
                new IconButton(Feather.EDIT_2, messages.text("tags.rename"), card::editName),
                new IconButton(Feather.TRASH_2, messages.text("tags.remove"), this::remove));
        tools.getStyleClass().add("panel-tools");
        return tools;
    }

    private Optional<Tag> selected() {
        return tree.selected().flatMap(model::find);
    }

    private void addSibling() {
        newTag.ask(tree.selectedSet(), selected().flatMap(Tag::parent).flatMap(model::find));
    }

    private void addChild() {
        newTag.ask(tree.selectedSet(), selected());
    }

    private void created(Tag tag) {
        tree.select(tag.id());
        tree.requestFocus();
    }

    private void remove() {
        selected().ifPresent(tag -> model.remove(tag, losing ->
                undoBar.say(messages.text("tags.removed", tag.name(), messages.count("tags.losing", losing)))));
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE -> remove();
            case F2 -> card.editName();
            case INSERT -> newTagAt(event);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void newTagAt(KeyEvent event) {
        if (event.isShiftDown()) {
            addChild();
        } else {
            addSibling();
        }
    }

    private void redraw() {
        tree.redraw();
        target.redraw();
        showSelected();
    }

    private void showSelected() {
        if (selected().isEmpty()) {
            halves.getItems().remove(below);
        } else if (!halves.getItems().contains(below)) {
            halves.getItems().add(below);
            halves.setDividerPositions(SELECTED);
        }
        card.show(selected());
        unselected.setManaged(selected().isEmpty());
        unselected.setVisible(selected().isEmpty());
    }
}
