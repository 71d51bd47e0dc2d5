package hashiya.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Pane;

/// What stands on the highlights in sight and beside them: stripes in the margin, badges for notes, two handles on the
/// selected one.
final class MarkTools {

    private final ArticlePage view;
    private final Map<Edge, Handle> handles = new EnumMap<>(Edge.class);
    private final Stripes stripes;
    private final Badges badges;
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

    void layout(Viewport viewport, MarkIndex marks) {
        if (view.isEmpty()) {
            handles.values().forEach(handle -> handle.setVisible(false));
            return;
        }
        var seen = SeenMark.of(viewport, marks);
        stripes.layout(viewport, seen, view.themeColours().palette());
        badges.layout(viewport, seen, view.walk());
        handles.forEach((edge, handle) -> place(viewport, handle, edge, marks.selected()));
        handles.values().stream().filter(Handle::isVisible).forEach(Handle::toFront);
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
