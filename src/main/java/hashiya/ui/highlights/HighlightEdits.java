package hashiya.ui.highlights;

import hashiya.library.Editor;
import hashiya.library.Tagging;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.ui.desk.TagChoice;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the panel does to highlights, each as one step, and what was done last.
final class HighlightEdits {

    /// From here on the status line shows the work.
    private static final int MANY = 300;

    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workspace workspace;

    HighlightEdits(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What was done last, until something else happens.
    ReadOnlyObjectProperty<Optional<Done>> done() {
        return done.getReadOnlyProperty();
    }

    /// Something else has happened.
    void forget() {
        done.set(Optional.empty());
    }

    /// Removes highlights with what hangs on them.
    ///
    /// @param name of the work, should it take a while
    void remove(List<HighlightRow> rows, Done.Removed what, String name) {
        edit(rows, name, (editor, present) -> {
            editor.removeAll(present);
            return what;
        });
    }

    void recolour(List<HighlightRow> rows, Colour colour, String name) {
        edit(rows, name, (editor, present) -> {
            editor.recolour(present, colour);
            return new Done.Recoloured((int) present.stream().filter(each -> each.colour() != colour).count(), colour);
        });
    }

    void tag(List<HighlightRow> rows, Tag tag, String path, String name) {
        edit(rows, name, (editor, present) -> {
            editor.tag(present, tag.id(), Tagging.SET);
            return new Done.Tagged(
                    (int) present.stream().filter(each -> !each.tags().contains(tag.id())).count(), path);
        });
    }

    /// Makes a tag and sets it, as one step.
    void tag(List<HighlightRow> rows, TagChoice.New fresh, String name) {
        edit(rows, name, (editor, present) -> {
            editor.addTag(fresh.draft(), present);
            return new Done.Tagged(present.size(), fresh.path());
        });
    }

    void untag(List<HighlightRow> rows, Tag tag, String path, String name) {
        edit(rows, name, (editor, present) -> {
            editor.tag(present, tag.id(), Tagging.TAKEN);
            return new Done.Untagged(
                    (int) present.stream().filter(each -> each.tags().contains(tag.id())).count(), path);
        });
    }

    /// Makes one of each group that hangs together.
    void merge(List<HighlightRow> rows, String name) {
        edit(rows, name, (editor, present) -> {
            editor.passages().merge(present.stream().map(Highlight::id).toList());
            return Bulk.merge(present);
        });
    }

    void name(Colour colour, String meaning) {
        workspace.edit(editor -> editor.name(colour, meaning));
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    private void edit(List<HighlightRow> rows, String name, BiFunction<Editor, List<Highlight>, Done> deed) {
        if (rows.size() < MANY) {
            workspace.edit(editor -> deed.apply(editor, present(rows)), this::tell);
        } else {
            workspace.start(name, _ -> deed.apply(new Editor(workspace.library()), present(rows)), this::tell);
        }
    }

    private void tell(Done what) {
        done.set(Optional.of(what));
    }

    /// The highlights as they are when their turn comes: an edit may still be on its way to the screen.
    private List<Highlight> present(List<HighlightRow> rows) {
        return rows.stream().flatMap(row -> workspace.library().find(row.id()).stream())
                .map(Highlight.class::cast).toList();
    }
}
