package hashiya.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Pane;

/// What stands on the highlights in sight and beside them: stripes in the margin, badges for notes, two handles on the
/// selected one.
final class MarkTools {

    /// What stripes and badges depend on besides the marks.
    private record Sight(LineTable table, double top, double left, double height, Palette palette) { }

    private final ArticlePage view;
    private final Map<Edge, Handle> handles = new EnumMap<>(Edge.class);
    private final Stripes stripes;
    private final Badges badges;
    private Executor afterwards = Runnable::run;
    private Optional<Sight> laidOut = Optional.empty();
    private MarkIndex index = MarkIndex.NONE;
    private Consumer<Mark> onSelect = _ -> { };
    private Consumer<Mark> onNote = _ -> { };

    MarkTools(ArticlePage view, Pane pane, EdgeEditing editing) {
        this.view = view;
        stripes = new Stripes(pane, mark -> onSelect.accept(mark));
        badges = new Badges(pane, mark -> onNote.accept(mark));
        for (var edge : Edge.values()) {
            var handle = new Handle(edge, view, pane, editing);
            handle.setVisible(false);
            handles.put(edge, handle);
            pane.getChildren().add(handle);
        }
    }

    void name(String start, String end) {
        handles.get(Edge.START).name(start);
        handles.get(Edge.END).name(end);
    }

    /// @param look asked for the highlights in sight alone
    void setLooks(Function<Mark, Stripes.Look> look) {
        stripes.setLooks(look);
    }

    /// @param ways what becomes of the highlights that find no stripe
    void setMore(Stripes.More ways) {
        stripes.setMore(ways);
    }

    /// @param words of the note on a highlight
    void setNotes(Function<Mark, String> words) {
        badges.setWords(words);
    }

    /// Called when a stripe is clicked.
    void setOnSelect(Consumer<Mark> action) {
        onSelect = action;
    }

    /// Called when the badge of a highlight is clicked.
    void setOnNote(Consumer<Mark> action) {
        onNote = action;
    }

    /// @param turn does what can wait until the lines have been painted
    void setAfterwards(Executor turn) {
        afterwards = turn;
    }

    void layout(Viewport viewport, MarkIndex marks) {
        var otherMarks = marks != index;
        index = marks;
        if (view.isEmpty()) {
            handles.values().forEach(handle -> handle.setVisible(false));
            return;
        }
        var sight = Optional.of(new Sight(viewport.table(), viewport.offsetOfTop(), viewport.left(), view.getHeight(),
                view.themeColours().palette()));
        // While one scrolls, what is beside the lines goes with them.
        if (otherMarks && laidOut.equals(sight)) {
            afterwards.execute(() -> layoutBeside(viewport));
        } else {
            layoutBeside(viewport);
        }
        laidOut = sight;
        handles.forEach((edge, handle) -> place(viewport, handle, edge, marks.selected()));
        handles.values().stream().filter(Handle::isVisible).forEach(Handle::toFront);
    }

    private void layoutBeside(Viewport viewport) {
        if (!view.isEmpty()) {
            var seen = SeenMark.of(viewport, index);
            stripes.layout(viewport, seen, view.themeColours().palette());
            badges.layout(viewport, seen, view.walk());
        }
    }

    /// An edge off the screen has no handle.
    private void place(Viewport viewport, Handle handle, Edge edge, Optional<Mark> selected) {
        var caret = selected.map(mark -> edge.caret(mark.range()));
        var y = caret.flatMap(each -> viewport.yOf(view.walk().line(each)));
        handle.setVisible(y.isPresent());
        y.ifPresent(top -> handle.place(selected.orElseThrow(), viewport.left() + view.walk().x(caret.orElseThrow()),
                top, view.lineHeight()));
    }
}
