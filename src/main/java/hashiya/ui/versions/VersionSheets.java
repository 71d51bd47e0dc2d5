package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.library.Revision;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.text.TextDifference;
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

    /// Lets the analyst correct the paragraphs of a passage, or all of a text that is not long; of a long one the
    /// paragraph in view, and from there those before and behind it.
    public void correct(ArticleId id, Optional<TextRange> passage) {
        workspace.read(library -> {
            var article = library.article(id);
            return new Opened(article, library.text(article));
        }, opened -> {
            var meant = passage.isPresent() || CorrectionModel.canBeWhole(opened.text) ? passage
                    : desk.active().get().here().map(spot -> letter(opened.text, spot.offset()));
            if (CorrectionModel.canBe(opened.text, meant)) {
                correct(new CorrectionModel(workspace, opened.article, opened.text, meant), id);
            } else {
                say.accept(messages.text("versions.correct.select"));
            }
        });
    }

    /// Shows what changed since an earlier text of the article, and between any two of its texts.
    public void compare(ArticleId id, int version) {
        workspace.read(library -> library.article(id), article -> {
            var model = new ComparisonModel(workspace, messages, article, version, article.text().number());
            model.find(pieces -> lay(onClose -> new ComparisonSheet(model, pieces, messages, onClose),
                    ComparisonSheet::start));
        });
    }

    /// Shows what a newer text would change, and asks whether it is to come in.
    ///
    /// @param instead the article that it has come in as and that would go
    /// @param onAccept brings it in
    public void preview(Revision revision, Optional<ArticleId> instead, Runnable onAccept) {
        workspace.start(messages.text("versions.compare.running"), _ -> TextDifference.between(
                workspace.library().text(revision.article()), revision.source().content().text()), pieces -> {
            var preview = new RenewalSheet.Preview(revision, pieces, flagged(revision),
                    instead.map(this::going).orElse(""));
            lay(onClose -> new RenewalSheet(preview, messages, onClose, onAccept), RenewalSheet::start);
        });
    }

    private List<Claim> flagged(Revision revision) {
        var mirror = workspace.mirror();
        return revision.unsettled().stream().flatMap(each -> mirror.attributions(each.id()).stream())
                .map(Attribution::claim).distinct().sorted().flatMap(id -> mirror.find(Claim.class, id).stream()).toList();
    }

    private String going(ArticleId article) {
        return messages.text("versions.renew.going", article, workspace.mirror().highlights(article).size());
    }

    private void correct(CorrectionModel model, ArticleId id) {
        lay(onClose -> new CorrectionSheet(model, messages, onClose, revision -> {
            say.accept(done(revision));
            model.corrected().ifPresentOrElse(range -> desk.open(id, range), () -> desk.open(id));
        }), CorrectionSheet::start);
    }

    private static TextRange letter(String text, int offset) {
        var at = Math.clamp(offset, 0, text.length() - 1);
        return new TextRange(at, at + 1);
    }

    /// Lays a sheet over the window that can take itself away.
    private <S extends Node> void lay(Function<Runnable, S> making, Consumer<S> start) {
        var closing = new Runnable[1];
        var sheet = making.apply(() -> closing[0].run());
        closing[0] = over.apply(sheet);
        start.accept(sheet);
    }

    private String done(Revision revision) {
        return messages.text("versions.correct.done", revision.kept(), revision.changed(), revision.losing().size());
    }
}
