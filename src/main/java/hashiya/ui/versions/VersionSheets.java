package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.library.Revision;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.text.TextDifference;
import hashiya.text.TextDifference.Piece;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// Lays the sheets for texts that change over the window.
public final class VersionSheets {

    private record Opened(Article article, String text) {}

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Function<Node, Runnable> over;
    private final Consumer<String> say;

    /// @param over lays something over the window, and gives back what takes it away
    /// @param say  says in one sentence what was done
    public VersionSheets(Workspace workspace, Desk desk, Messages messages, Function<Node, Runnable> over,
            Consumer<String> say) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.over = over;
        this.say = say;
    }

    /// Lets the analyst correct the paragraphs of a passage, or all of a text that is not long.
    public void correct(ArticleId id, Optional<TextRange> passage) {
        workspace.read(library -> {
            var article = library.article(id);
            return new Opened(article, library.text(article));
        }, opened -> {
            if (!CorrectionModel.canBe(opened.text, passage)) {
                say.accept(messages.text("versions.correct.select"));
            } else {
                correct(new CorrectionModel(workspace, opened.article, opened.text, passage), id);
            }
        });
    }

    /// Shows what changed since an earlier text of the article.
    public void compare(ArticleId id, int version) {
        workspace.start(messages.text("versions.compare.running"), _ -> {
            var library = workspace.library();
            var article = library.article(id);
            return TextDifference.between(library.text(id, version), library.text(article));
        }, pieces -> compare(pieces, messages.text("versions.compare.title", version)));
    }

    private void correct(CorrectionModel model, ArticleId id) {
        var closing = new Runnable[1];
        var sheet = new CorrectionSheet(model, messages, () -> closing[0].run(), revision -> {
            say.accept(done(revision));
            model.corrected().ifPresentOrElse(range -> desk.open(id, range), () -> desk.open(id));
        });
        closing[0] = over.apply(sheet);
        sheet.start();
    }

    private void compare(List<Piece> pieces, String heading) {
        var closing = new Runnable[1];
        var sheet = new ComparisonSheet(heading, pieces, messages, () -> closing[0].run());
        closing[0] = over.apply(sheet);
        sheet.start();
    }

    private String done(Revision revision) {
        return messages.text("versions.correct.done", revision.kept(), revision.changed(), revision.losing().size());
    }
}
