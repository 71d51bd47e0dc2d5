package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The highlights of the article: which are painted and chosen, which edge is on its way, and what stands on them and
/// beside them.
final class MarkLayer {

    private final ArticlePage view;
    private final Selecting selecting;
    private final Runnable onChange;
    private final EdgeEditing edges;
    private final MarkTools tools;
    private final MarkMenu menu;
    private final MarkMap map = new MarkMap();
    private List<Mark> given = List.of();
    /// With the edge that is on its way where it is now.
    private List<Mark> shown = List.of();
    private MarkIndex index = MarkIndex.NONE;
    private Executor afterwards = Runnable::run;
    private Consumer<Mark> onChosen = _ -> { };
    private IntConsumer onGhost = _ -> { };

    /// @param onChange called when the marks are to be painted anew
    MarkLayer(ArticlePage view, Pane page, Selecting selecting, Runnable onChange) {
        this.view = view;
        this.selecting = selecting;
        this.onChange = onChange;
        edges = new EdgeEditing(view::letters);
        tools = new MarkTools(view, page, edges);
        menu = new MarkMenu(view, page, this);
        new EdgeKeys(view, page, edges);
        edges.move().addListener((_, _, _) -> draw());
    }

    MarkIndex index() {
        return index;
    }

    /// The edge of a highlight that is on its way elsewhere.
    EdgeEditing edges() {
        return edges;
    }

    MarkTools tools() {
        return tools;
    }

    MarkMenu menu() {
        return menu;
    }

    /// All of them over the scroll bar.
    Node map() {
        return map;
    }

    /// @param turn does what can wait until the marks themselves have been painted
    void setAfterwards(Executor turn) {
        afterwards = turn;
        tools.setAfterwards(turn);
    }

    void set(List<Mark> wanted) {
        given = wanted;
        // An edge is moved while its highlight is selected.
        edges.move().get().filter(move -> wanted.stream().noneMatch(mark -> mark.selected()
                && mark.id().equals(move.mark().id()))).ifPresent(_ -> edges.keep());
        draw();
    }

    /// Another text is shown.
    void forget() {
        edges.drop();
        set(List.of());
    }

    /// Called when a highlight is clicked, or chosen among those that overlap.
    void setOnChosen(Consumer<Mark> action) {
        onChosen = action;
    }

    /// Called with the place of what is only proposed when it is clicked.
    void setOnGhost(IntConsumer action) {
        onGhost = action;
    }

    /// Takes an edge of the selected highlight up for the keyboard; keeps it where it was taken up already.
    void takeUp(Edge edge) {
        if (edges.move().get().filter(move -> move.edge() == edge).isPresent()) {
            edges.keep();
            return;
        }
        view.requestFocus();
        index.selected().ifPresent(mark -> {
            edges.begin(mark, edge);
            edges.move().get().ifPresent(move -> view.follow(move.caret()));
        });
    }

    /// The mark that was kept is written, or could not be.
    void settle() {
        edges.settle();
        draw();
    }

    /// Chooses the next of the highlights at the caret; each in its turn, the shortest first.
    ///
    /// @return whether there is any
    boolean cycle() {
        var caret = selecting.caret().get().offset();
        var under = index.at(caret);
        if (under.isEmpty() && caret > 0) {
            under = index.at(caret - 1);
        }
        choose(under);
        return !under.isEmpty();
    }

    void clicked(Point2D inPage) {
        var letter = view.letterAt(inPage);
        choose(index.at(letter));
        view.overlaid().ghosts().clicked(letter).ifPresent(onGhost);
    }

    /// Turns to what stands at a point: the selected letters, or else a highlight there, the selected one before others.
    ///
    /// @return whether there is anything
    boolean pointAt(Point2D inPage) {
        var letter = view.letterAt(inPage);
        if (selecting.range().get().filter(range -> range.contains(letter)).isPresent()) {
            return true;
        }
        var under = index.at(letter);
        if (!under.isEmpty()) {
            selecting.place(view.caretAt(inPage));
            if (under.stream().noneMatch(Mark::selected)) {
                onChosen.accept(under.getFirst());
            }
        }
        return !under.isEmpty();
    }

    /// The selected letters, or else the selected highlight.
    Optional<TextRange> chosen() {
        return selecting.range().get().or(() -> index.selected().map(Mark::range));
    }

    void layout(Viewport viewport) {
        tools.layout(viewport, index);
    }

    /// @param bar where the scroll bar stands
    void layoutMap(Bounds bar, LineTable table) {
        if (map.shows(shown)) {
            map.layout(bar, table, shown, view.overlaid(), view.themeColours().palette());
        } else {
            afterwards.execute(() -> map.layout(bar, table, shown, view.overlaid(), view.themeColours().palette()));
        }
    }

    private void choose(List<Mark> under) {
        if (!under.isEmpty()) {
            var selected = under.stream().filter(Mark::selected).findFirst().map(under::indexOf).orElse(-1);
            onChosen.accept(under.get((selected + 1) % under.size()));
        }
    }

    private void draw() {
        var preview = edges.preview();
        shown = preview.isEmpty() ? given : given.stream()
                .map(mark -> mark.id().equals(preview.get().id()) ? preview.get() : mark).toList();
        index = index.turnTo(shown);
        onChange.run();
    }
}
