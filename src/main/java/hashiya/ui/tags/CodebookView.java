package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The codebook with all that is done to it: a field that filters it, buttons, a menu on each tag, and keys.
final class CodebookView extends VBox {

    private record Deed(Ikon icon, String words, KeyCode key, Runnable action) {}

    private final TagsModel model;
    private final Messages messages;
    private final CodebookTree tree;
    private final NewTag newTag;
    private final MergeTag mergeTag;
    private final TextField filter = Directed.field(new TextField());
    private final Label complaint = Directed.label("form-complaint", "tag-complaint");
    private final Consumer<Tag> onRemove;
    private final BooleanBinding asking;
    private boolean answered;

    /// @param onRemove takes a tag away
    /// @param onMerged hears which tag was made a part of which
    CodebookView(TagsModel model, Messages messages, Consumer<Tag> onRemove, BiConsumer<Tag, Tag> onMerged) {
        this.model = model;
        this.messages = messages;
        this.onRemove = onRemove;
        tree = new CodebookTree(model, messages, this::complain);
        newTag = new NewTag(model, messages, this::show);
        mergeTag = new MergeTag(model, messages, (from, into) -> {
            show(into);
            onMerged.accept(from, into);
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.setMinHeight(80);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> answered = false);
        // A key may bring the keyboard into a field, where its letter is not meant.
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (answered) {
                event.consume();
            }
        });
        tree.setContextMenu(menu());
        complain("");
        buildFilter();
        asking = newTag.visibleProperty().or(mergeTag.visibleProperty());
        getChildren().setAll(tools(), newTag, mergeTag, complaint, tree);
    }

    CodebookTree tree() {
        return tree;
    }

    /// Whether a form is open that needs the room.
    BooleanBinding asking() {
        return asking;
    }

    Optional<Tag> selected() {
        return tree.selected().flatMap(model::find);
    }

    void redraw() {
        tree.redraw();
    }

    private void show(Tag tag) {
        filter.clear();
        tree.select(tag.id());
        tree.requestFocus();
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
        complaint.setManaged(!sentence.isEmpty());
    }

    private void buildFilter() {
        filter.setId("tag-filter");
        filter.setPromptText(messages.text("tags.filter"));
        filter.setAccessibleText(messages.text("tags.filter"));
        filter.setPrefColumnCount(6);
        filter.textProperty().subscribe(tree::filter);
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                tree.enter();
                event.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
    }

    private List<Deed> deeds() {
        return List.of(
                new Deed(Feather.PLUS, "tags.add.sibling", KeyCode.INSERT, this::addSibling),
                new Deed(messages.language().isRightToLeft() ? Feather.CORNER_DOWN_LEFT : Feather.CORNER_DOWN_RIGHT,
                        "tags.add.child", KeyCode.UNDEFINED, this::addChild),
                new Deed(Feather.EDIT_2, "tags.rename", KeyCode.F2, tree::rename),
                new Deed(Feather.GIT_MERGE, "tags.merge", KeyCode.M, this::merge),
                new Deed(Feather.TRASH_2, "tags.remove", KeyCode.DELETE, () -> selected().ifPresent(onRemove)));
    }

    private HBox tools() {
        var more = new MenuButton("", new FontIcon(Feather.MORE_VERTICAL));
        more.setId("tag-menu");
        more.getStyleClass().addAll("flat", "icon-button", "no-arrow");
        more.setAccessibleText(messages.text("tags.more"));
        more.setTooltip(new Tooltip(messages.text("tags.more")));
        fill(more.getItems());
        more.setOnShowing(_ -> enable(more.getItems()));
        var tools = new HBox(filter);
        deeds().stream().limit(2).forEach(each -> tools.getChildren()
                .add(new IconButton(each.icon, messages.text(each.words), each.action)));
        tools.getChildren().add(more);
        tools.getStyleClass().add("panel-tools");
        return tools;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        fill(menu.getItems());
        menu.setOnShowing(_ -> enable(menu.getItems()));
        return menu;
    }

    private void fill(List<MenuItem> items) {
        deeds().forEach(each -> items.add(item(each)));
        items.add(items.size() - 1, new SeparatorMenuItem());
    }

    /// New tags can be made anywhere; all else is done to the selected one.
    private void enable(List<MenuItem> items) {
        items.stream().skip(2).forEach(item -> item.setDisable(selected().isEmpty()));
    }

    private MenuItem item(Deed deed) {
        var item = new MenuItem(messages.text(deed.words), new FontIcon(deed.icon));
        item.setId(deed.words.replace('.', '-'));
        item.setOnAction(_ -> deed.action.run());
        return item;
    }

    private void merge() {
        newTag.hide();
        selected().ifPresent(mergeTag::ask);
    }

    private void addSibling() {
        mergeTag.hide();
        newTag.ask(tree.selectedSet(), selected().flatMap(Tag::parent).flatMap(model::find));
    }

    private void addChild() {
        mergeTag.hide();
        newTag.ask(tree.selectedSet(), selected());
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown()) {
            if (event.getCode() == KeyCode.INSERT) {
                addChild();
                event.consume();
            }
            return;
        }
        deeds().stream().filter(each -> each.key == event.getCode()).findFirst().ifPresent(each -> {
            complain("");
            each.action.run();
            answered = true;
            event.consume();
        });
    }
}
