package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.library.CodebookEditor.Swept;
import hashiya.library.Passage;
import hashiya.model.Colour;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Picker;
import hashiya.ui.control.Segments;
import hashiya.ui.desk.TagChoice;
import hashiya.work.Background.LongWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks which hits of a search are to be tagged, and with what, and shows each of them first.
final class SweepView extends VBox {

    private final SweepModel model;
    private final TagsModel tags;
    private final Messages messages;
    private final Label title = Directed.label("sweep-head");
    private final Picker<TagChoice> picker;
    private final HBox chosen = new HBox();
    private final Segments<Extent> extents;
    private final Swatches colours;
    private final CheckBox all;
    private final ListView<SweepRow> list;
    private final Label none;
    private final Button apply = new Button();
    private Consumer<Optional<Swept>> onDone = _ -> { };
    private Colour colour = Colour.YELLOW;
    private String query = "";

    SweepView(SweepModel model, TagsModel tags, Messages messages) {
        this.model = model;
        this.tags = tags;
        this.messages = messages;
        picker = new Picker<>(messages.text("tags.sweep.tag"),
                Picker.Choices.of(tags::choices, each -> TagPaint.words(each, tags.tree(), messages)),
                this::choose, _ -> { });
        picker.dress(TagPaint.looks(messages));
        picker.number();
        picker.setId("sweep-tag");
        extents = new Segments<>(messages.text("tags.sweep.extent"), List.of(Extent.values()),
                each -> messages.text("tags.sweep.extent." + each), model::extend);
        colours = new Swatches(messages, hex -> colour = colourOf(hex), List.of());
        all = new CheckBox();
        all.setId("sweep-all");
        all.setOnAction(_ -> model.meanAll(all.isSelected()));
        none = Directed.words("", "tag-hint");
        list = list();
        arrange();
        model.listen(this::redraw);
    }

    /// Looks for hits and shows them.
    ///
    /// @param query   what was searched for
    /// @param finding finds the passages
    /// @param ink     what the passages are highlighted in, until the analyst chooses another colour
    /// @param done    hears what was tagged, or nothing where the analyst leaves
    void ask(String query, LongWork<List<Passage>> finding, Colour ink, Consumer<Optional<Swept>> done) {
        begin(query, ink, done);
        model.find(finding);
        picker.requestFocus();
    }

    /// What is shown, for the views of another language.
    Kept keep() {
        return new Kept(query, colour, model.keep());
    }

    /// Goes on with what was shown.
    void resume(Kept kept, Consumer<Optional<Swept>> done) {
        model.resume(kept.sweep);
        begin(kept.query, kept.ink, done);
    }

    /// @param ink what the passages are highlighted in
    record Kept(String query, Colour ink, SweepModel.Kept sweep) {}

    private void begin(String asked, Colour ink, Consumer<Optional<Swept>> done) {
        onDone = done;
        query = asked;
        colour = ink;
        title.setText(messages.text("tags.sweep.title", asked));
        extents.show(model.extent());
        colours.show(ink.hex());
    }

    private void arrange() {
        var close = new IconButton(Feather.X, messages.text("tags.cancel"), () -> onDone.accept(Optional.empty()));
        var head = new HBox(title, close);
        HBox.setHgrow(title, Priority.ALWAYS);
        apply.setId("sweep-apply");
        apply.getStyleClass().add("accent");
        apply.setMaxWidth(Double.MAX_VALUE);
        apply.setWrapText(true);
        apply.setOnAction(_ -> model.tag(colour, swept -> onDone.accept(Optional.of(swept))));
        chosen.getStyleClass().add("sweep-chosen");
        VBox.setVgrow(list, Priority.ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onDone.accept(Optional.empty());
                event.consume();
            }
        });
        setId("tag-sweep");
        getStyleClass().add("tag-sweep");
        getChildren().setAll(head, picker, chosen, new FormField(messages.text("tags.sweep.extent"), extents),
                new FormField(messages.text("tags.sweep.colour"), colours), all, list, apply);
    }

    private ListView<SweepRow> list() {
        var made = new ListView<>(model.rows());
        made.setId("sweep-hits");
        made.setAccessibleText(messages.text("tags.sweep.list"));
        made.setCellFactory(_ -> new SweepCell(model, messages));
        made.setPlaceholder(none);
        made.setOnKeyPressed(event -> {
            var row = made.getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.SPACE) {
                toggle(row);
                event.consume();
            } else if (row instanceof SweepRow.Entry(var hit) && event.getCode() == KeyCode.ENTER) {
                model.open(hit);
                event.consume();
            }
        });
        return made;
    }

    private void toggle(SweepRow row) {
        switch (row) {
            case SweepRow.Head(var article, _, _) -> model.mean(article, !model.isMeant(article).orElse(false));
            case SweepRow.Entry(var hit) -> model.mean(hit, !model.isMeant(hit));
        }
    }

    private void choose(TagChoice choice) {
        model.choose(Optional.of(choice));
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void redraw() {
        var choice = model.chosen();
        picker.setVisible(choice.isEmpty());
        picker.setManaged(choice.isEmpty());
        chosen.setVisible(choice.isPresent());
        chosen.setManaged(choice.isPresent());
        choice.ifPresent(this::showChosen);
        none.setText(messages.text(model.isBusy() ? "tags.sweep.finding"
                : model.isStopped() ? "tags.sweep.stopped" : "tags.sweep.none"));
        var meant = model.meant().size();
        all.setText(messages.text("tags.sweep.summary", meant, messages.count("tags.sweep.hits", model.count()),
                messages.count("tags.sweep.articles", model.articles())));
        all.setSelected(meant > 0);
        all.setDisable(model.count() == 0);
        apply.setText(choice.isEmpty() ? messages.text("tags.sweep.choose") : messages.count("tags.sweep.do", meant));
        apply.setDisable(choice.isEmpty() || meant == 0 || model.isBusy());
        list.refresh();
    }

    private void showChosen(TagChoice choice) {
        var path = switch (choice) {
            case TagChoice.Known(var tag) -> TagPaint.path(tag, tags.tree());
            case TagChoice.New(_, var fresh) -> messages.text("tags.sweep.new", fresh);
        };
        var words = Directed.words(path, "sweep-tag");
        words.setWrapText(false);
        HBox.setHgrow(words, Priority.ALWAYS);
        var other = new IconButton(Feather.EDIT_2, messages.text("tags.sweep.other"), () -> {
            model.choose(Optional.empty());
            picker.requestFocus();
        });
        chosen.getChildren().setAll(TagPaint.sign(choice),
                new VBox(new Label(messages.text("tags.set." + choice.set().name())), words), other);
        HBox.setHgrow(chosen.getChildren().get(1), Priority.ALWAYS);
    }

    private static Colour colourOf(String hex) {
        return List.of(Colour.values()).stream().filter(each -> each.hex().equals(hex)).findFirst().orElseThrow();
    }
}
