package hashiya.ui.highlights;

import hashiya.model.Colour;
import hashiya.model.Tag;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Picker;
import hashiya.ui.desk.TagChoice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to several highlights at once, with how many each would change. Below the list, so that no row moves
/// away under the mouse when the second one is selected.
final class BulkBar extends VBox {

    private static final int SEVERAL = 2;

    private final Label count = new Label();
    private final Picker<TagChoice> picker;
    private final MenuButton untag;
    private final MenuButton recolour;
    private final Button merge = new Button();
    private final Button remove;
    private final HighlightsModel model;
    private final HighlightWords words;
    private Bulk bulk = Bulk.NONE;

    /// @param onClear selects nothing
    BulkBar(HighlightsModel model, HighlightWords words, Runnable onClear) {
        this.model = model;
        this.words = words;
        picker = new Picker<>(words.text("highlights.tag"), Picker.Choices.of(this::choices, this::counted),
                choice -> tag(bulk.rows(), choice), _ -> { });
        picker.dress(words.choices());
        untag = menu("highlights.untag");
        recolour = menu("highlights.recolour");
        remove = new IconButton(Feather.TRASH_2, words.text("highlights.remove"), () -> remove(bulk.rows()));
        name();
        merge.setOnAction(_ -> merge(bulk.rows()));
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var head = new HBox(count, remove, new IconButton(Feather.X, words.text("highlights.select.none"), onClear));
        head.getStyleClass().add("highlights-row");
        var deeds = new FlowPane(untag, recolour, merge);
        deeds.getStyleClass().add("bulk-deeds");
        getStyleClass().add("bulk-bar");
        getChildren().setAll(head, picker, deeds);
        show(List.of());
    }

    /// Turns to these highlights; hidden unless there are several.
    void show(List<HighlightRow> rows) {
        setVisible(rows.size() >= SEVERAL);
        setManaged(isVisible());
        if (!isVisible()) {
            bulk = Bulk.NONE;
            return;
        }
        bulk = Bulk.of(rows);
        count.setText(words.selected(bulk.size()));
        untag.getItems().setAll(untagging(bulk));
        untag.setDisable(untag.getItems().isEmpty());
        recolour.getItems().setAll(recolouring(bulk));
        merge.setText(words.merge(bulk.merge()));
        merge.setDisable(bulk.merge().left() == 0);
        var removing = words.removing(model.taken(bulk.rows()));
        remove.setAccessibleText(removing);
        remove.getTooltip().setText(removing);
    }

    /// Puts the keyboard where tags are typed.
    void focusPicker() {
        picker.requestFocus();
    }

    void remove(List<HighlightRow> rows) {
        if (!rows.isEmpty()) {
            model.edits().remove(rows, model.taken(rows), words.work(rows.size()));
        }
    }

    void recolour(List<HighlightRow> rows, Colour colour) {
        model.edits().recolour(rows, colour, words.work(rows.size()));
    }

    void merge(List<HighlightRow> rows) {
        if (Bulk.of(rows).merge().left() > 0) {
            model.edits().merge(rows, words.work(rows.size()));
        }
    }

    List<MenuItem> recolouring(Bulk chosen) {
        return Stream.of(Colour.values()).map(colour -> {
            var item = new MenuItem(words.counted(words.meaning(colour), chosen.inOtherColour(colour)),
                    new Swatch(colour));
            item.setOnAction(_ -> recolour(chosen.rows(), colour));
            return item;
        }).toList();
    }

    List<MenuItem> untagging(Bulk chosen) {
        return chosen.tagged().keySet().stream().flatMap(id -> model.tag(id).stream())
                .sorted(Comparator.comparing(model.codebook()::path))
                .map(tag -> item(words.counted(model.codebook().path(tag), chosen.tagged().get(tag.id())),
                        () -> untag(chosen.rows(), tag)))
                .toList();
    }

    private void tag(List<HighlightRow> rows, TagChoice choice) {
        switch (choice) {
            case TagChoice.Known(var tag) ->
                    model.edits().tag(rows, tag, model.codebook().path(tag), words.work(rows.size()));
            case TagChoice.New fresh -> model.edits().tag(rows, fresh, words.work(rows.size()));
        }
    }

    private String counted(TagChoice choice) {
        return switch (choice) {
            case TagChoice.Known(var tag) ->
                    words.counted(model.codebook().path(tag), bulk.untagged(tag.id()), bulk.size());
            case TagChoice.New(_, var path) -> words.created(path);
        };
    }

    private void untag(List<HighlightRow> rows, Tag tag) {
        model.edits().untag(rows, tag, model.codebook().path(tag), words.work(rows.size()));
    }

    private List<TagChoice> choices(String typed) {
        return model.codebook().choices(typed).stream()
                .filter(each -> !(each instanceof TagChoice.Known(var tag)) || bulk.untagged(tag.id()) > 0).toList();
    }

    private void name() {
        picker.setId("bulk-tag");
        untag.setId("bulk-untag");
        recolour.setId("bulk-recolour");
        merge.setId("bulk-merge");
        remove.setId("bulk-remove");
        count.setId("bulk-count");
        merge.getStyleClass().add("small");
        merge.setTooltip(new Tooltip(words.text("highlights.merge.help")));
    }

    private MenuButton menu(String key) {
        var button = new MenuButton(words.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
