package hashiya.ui.claims;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.text.TextRange;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// Looks in the background for accounts that may have one origin, and asks about them in a sheet over the window.
final class OriginSheets {

    private final Workspace workspace;
    private final ClaimWords words;
    private BiConsumer<ArticleId, Optional<TextRange>> onOpen = (_, _) -> { };
    private Function<Node, Runnable> over = _ -> () -> { };

    OriginSheets(Workspace workspace, ClaimWords words) {
        this.workspace = workspace;
        this.words = words;
    }

    /// @param layer lays something over the window, and gives back what takes it away
    void setOver(Function<Node, Runnable> layer) {
        over = layer;
    }

    /// @param action opens an article, at a passage where that is known
    void setOnOpen(BiConsumer<ArticleId, Optional<TextRange>> action) {
        onOpen = action;
    }

    /// What can be decided is asked at once; printings that nobody has attributed, which may take reading the whole
    /// library the first time, are shown as soon as they are found.
    ///
    /// @param say says in one sentence that there is nothing to ask
    void ask(ClaimId claim, Consumer<String> say) {
        var running = words.messages().text("claims.origins.running");
        workspace.start(running, progress -> OriginsModel.look(workspace.library(), claim, progress), look -> {
            var model = new OriginsModel(workspace, claim, look);
            var asked = Optional.of(model).filter(each -> !each.open().isEmpty()).map(this::lay);
            workspace.printings().ask(words.messages().text("claims.reprints.running"), stories ->
                    workspace.start(running, progress -> OriginsModel.reprints(workspace.library(), claim, stories,
                            progress), found -> {
                        model.take(found);
                        asked.ifPresentOrElse(OriginSheet::follow, () -> askOf(model, say));
                    }));
        });
    }

    private void askOf(OriginsModel model, Consumer<String> say) {
        if (model.reprints().isEmpty()) {
            say.accept(words.messages().text("claims.origins.none"));
        } else {
            lay(model);
        }
    }

    private OriginSheet lay(OriginsModel model) {
        var sheet = new OriginSheet(model, words, onOpen);
        sheet.setOnClose(over.apply(sheet));
        sheet.start();
        return sheet;
    }
}
