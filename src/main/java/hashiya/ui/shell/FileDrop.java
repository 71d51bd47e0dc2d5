package hashiya.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on the window.
///
/// @param isWanted whether there is somewhere to put them now
record FileDrop(BooleanSupplier isWanted, Consumer<List<Path>> onFiles) {

    void listenTo(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && isWanted.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles() && isWanted.getAsBoolean()) {
                onFiles.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
