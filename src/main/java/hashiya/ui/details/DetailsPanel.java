package hashiya.ui.details;

import hashiya.l10n.Messages;
import hashiya.model.DirectionChoice;
import hashiya.model.ReadState;
import hashiya.ui.control.BackLinks;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.Segments;
import hashiya.ui.control.Sheets;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The side panel that shows what is known of the open article, where it came from, and what is hidden of it.
public final class DetailsPanel extends StackPane implements AutoCloseable {

    private final DetailsModel model;
    private final DetailWords words;
    private final Segments<ReadState> state;
    private final FactsForm facts;
    private final Segments<DirectionChoice> direction;
    private final HiddenBox hidden;
    private final EvidenceBox evidence;
    private final ReadingBox reading;
    private final VersionsBox versions;
    private final BackLinks links;
    private final CoverageBox coverage;
    private final ScrollPane scroll;
    private final EmptyHint hint;
    private final Subscription subscription;
    private boolean stale;

    public DetailsPanel(Workspace workspace, Desk desk, Messages messages) {
        model = new DetailsModel(workspace, desk);
        words = new DetailWords(messages);
        state = new Segments<>(words.text("details.state"), List.of(ReadState.values()), words::choice, model::mark);
        direction = new Segments<>(words.text("details.direction"), List.of(DirectionChoice.values()),
                words::choice, model::direct);
        facts = new FactsForm(model, words);
        hidden = new HiddenBox(model, words);
        evidence = new EvidenceBox(words);
        reading = new ReadingBox(heading("details.reading"), words);
        versions = new VersionsBox(words);
        links = new BackLinks(messages);
        coverage = new CoverageBox(words);
        hint = new EmptyHint(Feather.INFO, words.text("details.empty"));
        scroll = scroll();
        getStyleClass().add("details-panel");
        Sheets.give(this, "details.css");
        getChildren().setAll(scroll, hint);
        subscription = Subscription.combine(
                model.open().subscribe(open -> open.ifPresentOrElse(this::show, this::empty)),
                model.listen(this::redrawLater),
                model.selection().subscribe(hidden::refresh));
    }

    /// @param action is handed the number of an earlier text of the open article, to be compared with the present one
    public void onCompare(IntConsumer action) {
        versions.onCompare(action);
    }

    /// Keeps what is still being typed, and stops following.
    @Override
    public void close() {
        facts.keepAll();
        subscription.unsubscribe();
        model.close();
    }

    private ScrollPane scroll() {
        var content = new VBox(
                heading("details.state"), state,
                heading("details.coverage"), coverage,
                heading("details.facts"), facts,
                links,
                heading("details.direction"), direction,
                heading("details.hidden.heading"), hidden,
                heading("details.versions"), versions,
                heading("details.evidence"), evidence,
                reading);
        content.getStyleClass().add("details");
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private Node heading(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("details-heading");
        return label;
    }

    private void show(DetailsModel.Open open) {
        facts.show(open.article());
        redrawLater();
        state.show(open.article().state());
        direction.show(open.article().direction());
        hidden.show(open);
        versions.show(open.article());
        evidence.show(open.article().evidence());
        reading.show(open.article().evidence().remarks());
        scroll.setVisible(true);
        hint.setVisible(false);
    }

    /// Nobody looks for mentions, or counts paragraphs, while the panel is not shown.
    private void redrawLater() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            stale = false;
            links.show(model.mentions(), Mentions::opening, model::open);
            model.coverage().ifPresent(coverage::show);
        }
        super.layoutChildren();
    }

    private void empty() {
        facts.keepAll();
        scroll.setVisible(false);
        hint.setVisible(true);
    }
}
