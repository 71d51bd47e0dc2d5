package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.TagId;
import hashiya.text.TextRange;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.Sheets;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Reading;
import hashiya.ui.desk.Workspace;
import hashiya.ui.reader.PageTurning.Turn;
import hashiya.ui.reader.ReaderModel.Open;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// An open article with its marks, bound to its reading and the workspace.
public final class ReaderPane extends BorderPane implements AutoCloseable {

    private final ArticleView view;
    private final Bookmarks bookmarks;
    private final Finding finding;
    private final PageTurning page;
    private final ReaderHeader header;
    private final MarkBar bar;
    private final Signs signs;
    private final MarkList marks = new MarkList();
    private final ReaderModel model;
    private final Marking marking;
    private final PassageDeeds deeds;
    private final Reading reading;
    private final VBox strips = new VBox();
    private final Subscription following;
    private boolean stale;
    private boolean awaitsFocus;

    /// The only reader of a desk.
    public ReaderPane(Workspace workspace, Desk desk, Messages messages) {
        this(workspace, desk.active().get(), messages, new TypeCase());
    }

    /// @param typeCase shared by the readers of one window
    public ReaderPane(Workspace workspace, Reading reading, Messages messages, TypeCase typeCase) {
        this.reading = reading;
        view = new ArticleView(typeCase);
        model = new ReaderModel(workspace, reading);
        bookmarks = new Bookmarks(view, model, reading::move);
        signs = new Signs(model, messages);
        finding = new Finding(view, workspace, messages);
        page = new PageTurning(view, model, reading, finding, bookmarks);
        deeds = new PassageDeeds(workspace, reading, model, view, messages);
        header = new ReaderHeader(messages);
        marking = new Marking(workspace, reading, model, view);
        bar = new MarkBar(model, messages, marking::highlight);
        getStyleClass().add("reader-pane");
        Sheets.give(this, "reader.css");
        view.setId("reader");
        view.marks().setAfterwards(workspace.background().screen());
        view.setAccessibleText(messages.text("reader.text"));
        view.describeEdge(messages.text("reader.edge"));
        view.setOnMarkClicked(mark -> reading.highlight().set(Optional.of(mark.id())));
        view.setOnSignClicked(deeds::follow);
        var hint = new EmptyHint(Feather.BOOK_OPEN, messages.text("reader.empty"));
        view.selection().subscribe(reading.selection()::set);
        model.open().subscribe(open -> open.ifPresentOrElse(this::show, () -> {
            page.leave();
            setTop(null);
            setCenter(hint);
        }));
        model.changes().subscribe(_ -> redrawLater());
        following = Subscription.combine(
                reading.highlight().subscribe(_ -> redrawLater()),
                reading.place().subscribe(_ -> page.reveal()));
        reading.lookThrough(article -> page.isOpen(article) ? OptionalInt.of(view.place()) : OptionalInt.empty());
        new Carrying(view, reading, this::passage);
        view.setOnFind(finding::open);
    }

    /// The text size of articles that have none of their own, in px: the one chosen last.
    public DoubleProperty textSize() {
        return bookmarks.usualSize();
    }

    /// Makes the column wider or narrower by so many steps.
    public void widen(int steps) {
        view.widen(steps);
    }

    /// Keeps the place in the open article and stops following. What it shows can still be asked for.
    @Override
    public void close() {
        bookmarks.leave();
        following.unsubscribe();
        model.close();
    }

    /// Makes the text larger or smaller by so many steps.
    public void enlarge(int steps) {
        view.enlarge(steps);
    }

    public void resetTextSize() {
        view.resetTextSize();
    }

    /// Asks what to look for in the article.
    public void find() {
        finding.open();
    }

    /// Goes so many hits on, or back.
    public void findNext(int by) {
        finding.step(by);
    }

    /// Lets what a search found in an article be gone through as what is found here, as soon as that article is open.
    ///
    /// @param version of the text that the hits are counted in
    /// @param hits    in reading order
    /// @param first   the one that is gone to
    public void bring(ArticleId article, int version, List<TextRange> hits, TextRange first) {
        page.bring(article, version, hits, first);
    }

    /// The text itself, for whoever scrolls it along with another.
    public ArticleView view() {
        return view;
    }

    /// The article that stands on the screen, where one does.
    public Optional<ArticleId> article() {
        return page.article();
    }

    /// Shows passages that are only proposed, and goes to the one that is asked about. They go with the text.
    public void setGhosts(Ghosts ghosts) {
        view.setGhosts(ghosts);
        ghosts.at().filter(range -> view.visibleRange().filter(seen -> seen.contains(range)).isEmpty())
                .ifPresent(view::reveal);
    }

    /// @param action is handed the place of one of them when it is clicked
    public void onGhost(IntConsumer action) {
        view.marks().setOnGhost(action);
    }

    /// Lays something between the bars and the text, or takes it away again.
    public void setStrip(Optional<Node> strip) {
        strips.getChildren().setAll(strip.stream().toList());
    }

    /// Whether the article that is wanted stands on the screen, where it is to stand.
    public boolean isThere() {
        return reading.article().get().filter(page::isOpen).isPresent() && !view.isTravelling();
    }

    /// Puts the keyboard into the text, as soon as there is one.
    public void focusText() {
        awaitsFocus = getCenter() != view;
        view.requestFocus();
    }

    /// Whether the keyboard is meant for the text once it is there.
    public boolean awaitsFocus() {
        return awaitsFocus;
    }

    /// Adds a button to the bar over the text.
    ///
    /// @param key of its words
    public void addAction(Feather icon, String key, Runnable action) {
        bar.add(icon, key, action);
    }

    /// Whether letters or a highlight are selected, so that there is a passage to work on.
    public boolean hasPassage() {
        return reading.selection().get().isPresent() || reading.highlight().get().isPresent();
    }

    /// The letters of the passage that is meant, just as they stand in the article, without hidden lines.
    public Optional<String> passage() {
        return marking.passage();
    }

    /// Highlights the selected letters, or else gives the selected highlight another colour.
    public void highlight(Colour colour) {
        marking.highlight(colour);
    }

    /// The colour used last.
    public Colour lastColour() {
        return marking.lastColour();
    }

    /// Sets a tag on the selected letters, highlighting them in the colour used last in the same step, or else on the
    /// selected highlight, from which it takes the tag off where it is set already.
    public void tag(TagId tag) {
        marking.tag(tag);
    }

    /// Hands the passage over that is meant: the selected letters, highlighted first in the colour used last, or else
    /// the selected highlight. Without either, nothing happens.
    public void withPassage(Consumer<Highlight> action) {
        marking.with(action);
    }

    /// Takes the selected highlight away with what hangs on it.
    public void removeHighlight() {
        marking.remove();
    }

    /// Selects the next of the highlights that overlap at the caret.
    public void cycleHighlights() {
        view.cycleMarks();
    }

    /// What can be done to the extent of highlights.
    public PassageDeeds deeds() {
        return deeds;
    }

    /// @param menu makes what is shown when a menu is asked for at a passage
    public void setMenu(Supplier<ContextMenu> menu) {
        view.marks().menu().setOnMenu(at -> menu.get().show(view, at.getX(), at.getY()));
    }

    /// Sets every paragraph of the article in the other direction, and remembers it.
    public void flipDirection() {
        marking.flipDirection();
    }

    /// Shows the lines that cleaning hides, paler than the others, or hides them again.
    public void toggleHidden() {
        page.toggleHidden();
        model.open().get().ifPresent(this::show);
    }

    private void show(Open open) {
        header.show(open.article());
        if (getCenter() != view) {
            setTop(new VBox(header, bar, finding.bar(), strips));
            setCenter(view);
            if (awaitsFocus && reading.desk().active().get() == reading && !isTyping()) {
                view.requestFocus();
            }
            awaitsFocus = false;
        }
        var turn = page.turnTo(open);
        if (turn == Turn.OTHER_TEXT) {
            strips.getChildren().clear();
        }
        if (turn != Turn.STAYS) {
            redraw();
        }
        page.reveal();
        page.take();
    }

    /// Whether somebody has begun to write somewhere: the keyboard is not taken away from there.
    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl field
                && field.getLength() > 0;
    }

    /// A change of a highlight and its selection come one after the other, and are drawn together.
    private void redrawLater() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            redraw();
        }
        super.layoutChildren();
    }

    private void redraw() {
        stale = false;
        bar.redraw();
        if (model.open().get().isPresent()) {
            view.setMarks(marks.turnTo(model.highlights(), model.noted(), reading.highlight().get()));
            view.setSigns(signs.all());
        }
    }
}
