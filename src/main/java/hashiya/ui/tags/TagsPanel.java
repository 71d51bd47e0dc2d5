package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.library.CodebookEditor.Swept;
import hashiya.library.Passage;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.control.WhenShown;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background.LongWork;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The side panel of the codebook.
public final class TagsPanel extends BorderPane {

    /// The part of the height that the codebook has above the card of a tag.
    private static final double SELECTED = 0.4;

    /// Whoever has as many tags knows what a codebook is.
    private static final int FAMILIAR = 8;

    private final TagsModel model;
    private final Messages messages;
    private final TagTarget target;
    private final CodebookView codebook;
    private final TagCard card;
    private final UndoBar undoBar;
    private final Label unselected;
    private final SweepView sweep;
    private final SplitPane halves = new SplitPane();
    private final ScrollPane below = new ScrollPane();

    public TagsPanel(Workspace workspace, Desk desk, Messages messages) {
        this.messages = messages;
        model = new TagsModel(workspace, desk);
        codebook = new CodebookView(model, messages, this::remove, this::merged);
        target = new TagTarget(model, messages, tag -> codebook.tree().select(tag.id()));
        card = new TagCard(model, messages);
        unselected = Directed.words(messages.text("tags.unselected"), "tag-hint", "tag-unselected");
        sweep = new SweepView(new SweepModel(workspace, desk, messages), model, messages);
        undoBar = new UndoBar(messages.text("tags.undo"), model::undo);
        getStyleClass().add("tags-panel");
        Sheets.give(this, "tags.css");
        setTop(target);
        setCenter(arrange());
        setBottom(undoBar);
        codebook.tree().getSelectionModel().selectedItemProperty().subscribe(this::showSelected);
        codebook.asking().subscribe(this::showSelected);
        model.listenToAll(undoBar::vanish);
        model.listen(new WhenShown(this, () -> {
            redraw();
            if (codebook.tree().getSelectionModel().isEmpty()) {
                desk.tag().get().ifPresent(codebook.tree()::select);
            }
        })::draw);
        desk.tag().subscribe(tag -> tag.ifPresent(codebook.tree()::select));
        codebook.tree().getSelectionModel().selectedItemProperty().subscribe(
                _ -> codebook.tree().selected().ifPresent(tag -> desk.tag().set(Optional.of(tag))));
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

    /// The tag that a key sets, where it was pressed as the key of a tag is.
    public Optional<Tag> tagOfKey(KeyEvent event) {
        return TagKey.pressed(event).flatMap(model::ofKey);
    }

    /// Shows all hits of a search, to tag those that the analyst means in one step.
    ///
    /// @param query   what was searched for, as it was typed
    /// @param finding finds the hits, in reading order within each article
    /// @param ink     what hits are highlighted in that are not yet, until the analyst chooses another
    public void tagHits(String query, LongWork<List<Passage>> finding, Colour ink) {
        setTop(null);
        setCenter(sweep);
        sweep.ask(query, finding, ink, this::swept);
    }

    /// The preview of hits, where one is shown: for the panel of another language.
    public Optional<Preview> preview() {
        return getCenter() == sweep ? Optional.of(new Preview(sweep.keep())) : Optional.empty();
    }

    /// Goes on with a preview.
    public void resume(Preview preview) {
        setTop(null);
        setCenter(sweep);
        sweep.resume(preview.kept, this::swept);
    }

    /// A preview of hits that are not tagged yet, with the choices made in it.
    public static final class Preview {

        private final SweepView.Kept kept;

        private Preview(SweepView.Kept kept) {
            this.kept = kept;
        }
    }

    /// Commits what is typed into the card of a tag.
    public void flush() {
        card.flush();
    }

    private SplitPane arrange() {
        codebook.getChildren().add(unselected);
        below.setContent(card);
        below.setFitToWidth(true);
        below.getStyleClass().add("tag-card-scroll");
        halves.getItems().setAll(codebook);
        halves.setOrientation(Orientation.VERTICAL);
        return halves;
    }

    private void swept(Optional<Swept> swept) {
        setTop(target);
        setCenter(halves);
        swept.ifPresent(each -> {
            var sentence = messages.text("tags.swept", messages.count("tags.swept.passages",
                    each.highlighted() + each.tagged()));
            undoBar.say(each.stale() == 0 ? sentence
                    : sentence + " " + messages.count("tags.swept.stale", each.stale()));
        });
        codebook.tree().requestFocus();
    }

    private void remove(Tag tag) {
        model.remove(tag, losing ->
                undoBar.say(messages.text("tags.removed", tag.name(), messages.count("tags.losing", losing))));
    }

    private void merged(Tag from, Tag into) {
        undoBar.say(messages.text("tags.merged", from.name(), into.name()));
    }

    private void redraw() {
        codebook.redraw();
        target.redraw();
        showSelected();
    }

    private void showSelected() {
        if (codebook.selected().isEmpty() || codebook.asking().get()) {
            halves.getItems().remove(below);
        } else if (!halves.getItems().contains(below)) {
            halves.getItems().add(below);
            halves.setDividerPositions(SELECTED);
        }
        card.show(codebook.selected());
        var isNew = codebook.selected().isEmpty() && model.size() < FAMILIAR;
        unselected.setManaged(isNew);
        unselected.setVisible(isNew);
    }
}
