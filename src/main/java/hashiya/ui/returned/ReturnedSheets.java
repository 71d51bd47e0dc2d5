package hashiya.ui.returned;

import hashiya.export.EditedVault;
import hashiya.export.Returned;
import hashiya.l10n.Messages;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Things;
import hashiya.ui.desk.Workspace;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// Brings the notes of an exported folder back that were edited in another program, as far as the analyst says so.
public final class ReturnedSheets {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Function<Node, Runnable> over;
    private final Consumer<String> say;

    /// @param over lays something over the window, and gives back what takes it away
    /// @param say  says in one sentence what was done
    public ReturnedSheets(Workspace workspace, Desk desk, Messages messages, Function<Node, Runnable> over,
            Consumer<String> say) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.over = over;
        this.say = say;
    }

    /// Reads a folder and shows what was edited in it.
    public void bring(Path folder) {
        workspace.start(messages.text("returned.reading"), _ ->
                EditedVault.read(folder, workspace.library().snapshot()), returned -> {
                    if (returned.notes().isEmpty() && returned.told().isEmpty()) {
                        say.accept(messages.text("returned.none", folder.getFileName()));
                    } else {
                        show(folder, returned);
                    }
                });
    }

    private void show(Path folder, Returned returned) {
        var model = new ReturnedModel(folder, returned);
        var words = new ReturnedWords(messages, new Things(workspace.mirror(), desk)::name);
        var closing = new Runnable[1];
        var sheet = new ReturnedSheet(model, words, () -> closing[0].run(), () -> workspace.start(
                messages.text("returned.running"), _ -> model.apply(workspace.library()),
                done -> say.accept(words.done(done))));
        closing[0] = over.apply(sheet);
        sheet.start();
    }
}
