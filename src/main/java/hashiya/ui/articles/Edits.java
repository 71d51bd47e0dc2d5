package hashiya.ui.articles;

import hashiya.change.Deed;
import hashiya.library.ArticleEditor;
import hashiya.library.BulkEdit;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.ReadState;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What is done to articles: to few at once, to very many in lots beside everything else, with progress. Whoever stops
/// that keeps what is done, and can undo it. FX thread only.
final class Edits {

    /// So many at once nobody waits for.
    static final int LOT = 500;

    private final Workspace workspace;
    private final ArticleWords words;
    private final Consumer<Optional<Done>> onDone;

    /// @param onDone hears what was done, of that which is worth a word
    Edits(Workspace workspace, ArticleWords words, Consumer<Optional<Done>> onDone) {
        this.workspace = workspace;
        this.words = words;
        this.onDone = onDone;
    }

    void mark(List<ArticleRow> meant, ReadState read) {
        if (meant.size() <= LOT) {
            workspace.edit(editor -> editor.mark(present(meant), read));
        } else {
            inLots("articles.changing", meant, (edit, lot) -> edit.amend(Deed.MARKED, lot, each -> each.with(read)),
                    _ -> { });
        }
    }

    /// Changes facts of several articles, as one step.
    void amend(List<ArticleRow> meant, Amendment amendment) {
        if (meant.size() <= LOT) {
            workspace.edit(_ -> new ArticleEditor(workspace.library()).amend(present(meant), amendment::of),
                    this::amended);
        } else {
            inLots("articles.changing", meant, (edit, lot) -> edit.amend(Deed.AMENDED, lot, amendment::of),
                    this::amended);
        }
    }

    /// Removes articles with everything in them, as one step.
    ///
    /// @param what goes when all of it does
    void remove(List<ArticleRow> going, Done.Removed what) {
        if (going.isEmpty()) {
            return;
        }
        if (going.size() <= LOT) {
            workspace.edit(editor -> {
                editor.removeAll(present(going));
                return what;
            }, each -> onDone.accept(Optional.of(each)));
        } else {
            inLots("articles.removing", going, BulkEdit::remove, removed -> onDone.accept(Optional.of(
                    removed == going.size() ? what : new Done.Stopped(removed, going.size()))));
        }
    }

    void undo() {
        workspace.undo(words.text("articles.undoing"), _ -> { });
    }

    private void amended(int changed) {
        onDone.accept(changed == 0 ? Optional.empty() : Optional.of(new Done.Amended(changed)));
    }

    private void inLots(String name, List<ArticleRow> meant, BiConsumer<BulkEdit, List<ArticleId>> deed,
            IntConsumer onChanged) {
        var ids = meant.stream().map(ArticleRow::id).toList();
        workspace.start(words.text(name), progress -> inLots(ids, deed, progress), onChanged::accept);
    }

    private int inLots(List<ArticleId> ids, BiConsumer<BulkEdit, List<ArticleId>> deed, Progress progress) {
        var edit = new BulkEdit(workspace.library());
        try {
            for (var from = 0; from < ids.size(); from += LOT) {
                progress.at(from, ids.size());
                deed.accept(edit, ids.subList(from, Math.min(ids.size(), from + LOT)));
            }
        } catch (CancellationException e) {
            // What is done stays, and is told of as if no more had been meant.
        }
        return edit.changed();
    }

    /// The articles as they are when their turn comes: an edit may still be on its way to the screen.
    private List<Article> present(List<ArticleRow> wanted) {
        return wanted.stream().flatMap(row -> workspace.library().find(row.id()).stream())
                .map(Article.class::cast).toList();
    }
}
