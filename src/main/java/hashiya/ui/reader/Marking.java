package hashiya.ui.reader;

import hashiya.library.CodebookEditor;
import hashiya.library.Editor;
import hashiya.library.Passage;
import hashiya.library.Tagging;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Highlight;
import hashiya.model.TagId;
import hashiya.text.Direction;
import hashiya.ui.desk.Reading;
import hashiya.ui.desk.Workspace;
import hashiya.ui.reader.ReaderModel.Open;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the reader does with the passage that is meant: the selected letters, or else the selected highlight.
final class Marking {

    private final Workspace workspace;
    private final Reading reading;
    private final ReaderModel model;
    private final ArticleView view;
    private Colour lastColour = Colour.YELLOW;

    Marking(Workspace workspace, Reading reading, ReaderModel model, ArticleView view) {
        this.workspace = workspace;
        this.reading = reading;
        this.model = model;
        this.view = view;
    }

    Colour lastColour() {
        return lastColour;
    }

    Optional<String> passage() {
        return areLettersSelected() ? Optional.of(view.selectedText()) : selected().map(Highlight::quote);
    }

    void highlight(Colour colour) {
        lastColour = colour;
        if (areLettersSelected()) {
            mark(_ -> { });
        } else {
            selected().ifPresent(highlight ->
                    workspace.edit(editor -> editor.replace(highlight, highlight.with(colour)), _ -> { }));
        }
    }

    void tag(TagId tag) {
        if (areLettersSelected()) {
            var range = reading.selection().get().orElseThrow();
            model.open().get().map(Open::article).ifPresent(article -> select(_ ->
                    new CodebookEditor(workspace.library()).highlight(
                            new Passage(article.id(), article.text().number(), range), lastColour, tag), _ -> { }));
        } else {
            selected().ifPresent(highlight -> workspace.edit(editor -> editor.tag(List.of(highlight), tag,
                    highlight.tags().contains(tag) ? Tagging.TAKEN : Tagging.SET)));
        }
    }

    void with(Consumer<Highlight> action) {
        if (areLettersSelected()) {
            mark(action);
        } else {
            selected().ifPresent(action);
        }
    }

    void remove() {
        selected().ifPresent(highlight -> workspace.edit(editor -> editor.remove(highlight)));
    }

    void flipDirection() {
        model.open().get().ifPresent(open -> {
            var majority = Direction.ofMajority(open.text());
            var now = open.article().direction().of(open.text());
            var wanted = now.opposite() == majority ? DirectionChoice.BY_MAJORITY
                    : now == Direction.RIGHT_TO_LEFT ? DirectionChoice.LEFT_TO_RIGHT : DirectionChoice.RIGHT_TO_LEFT;
            workspace.edit(editor -> editor.replace(open.article(), open.article().with(wanted)), _ -> { });
        });
    }

    private boolean areLettersSelected() {
        return reading.selection().get().isPresent();
    }

    private Optional<Highlight> selected() {
        return reading.highlight().get().flatMap(model::highlight);
    }

    /// Highlights the selected letters in the colour used last.
    private void mark(Consumer<Highlight> then) {
        var range = reading.selection().get().orElseThrow();
        var colour = lastColour;
        reading.article().get().ifPresent(article ->
                select(editor -> editor.highlight(article, range, colour), then));
    }

    /// Makes a highlight of the selected letters, and selects it in their place.
    private void select(Function<Editor, Highlight> making, Consumer<Highlight> then) {
        workspace.edit(making, highlight -> {
            view.clearSelection();
            reading.highlight().set(Optional.of(highlight.id()));
            then.accept(highlight);
        });
    }
}
