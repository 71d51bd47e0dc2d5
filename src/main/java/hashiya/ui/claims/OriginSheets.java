package hashiya.ui.claims;

import hashiya.model.ClaimId;
import hashiya.ui.desk.Workspace;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// Looks in the background for accounts that may have one origin, and asks about them in a sheet over the window.
final class OriginSheets {

    private final Workspace workspace;
    private final ClaimWords words;
    private Function<Node, Runnable> over = _ -> () -> { };

    OriginSheets(Workspace workspace, ClaimWords words) {
        this.workspace = workspace;
        this.words = words;
    }

    /// @param layer lays something over the window, and gives back what takes it away
    void setOver(Function<Node, Runnable> layer) {
        over = layer;
    }

    /// @param say says in one sentence that there is nothing to ask
    void ask(ClaimId claim, Consumer<String> say) {
        workspace.start(words.messages().text("claims.origins.running"),
                progress -> OriginsModel.look(workspace.library(), claim, progress), look -> {
                    var model = new OriginsModel(workspace, claim, look);
                    if (model.open().isEmpty()) {
                        say.accept(words.messages().text("claims.origins.none"));
                    } else {
                        lay(new OriginSheet(model, words));
                    }
                });
    }

    private void lay(OriginSheet sheet) {
        sheet.setOnClose(over.apply(sheet));
        sheet.start();
    }
}
