package hashiya.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files, folders and texts that are dropped on the window from outside.
///
/// @param isWanted whether there is somewhere to put them now
record FileDrop(BooleanSupplier isWanted, Consumer<Pasted> onDrop) {

    void listenTo(Scene scene) {
        scene.setOnDragOver(event -> {
            if (isTaken(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(event -> {
            if (isTaken(event)) {
                onDrop.accept(Pasted.of(event.getDragboard()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// What is dragged within the window is no article.
    private boolean isTaken(DragEvent event) {
        var board = event.getDragboard();
        return event.getGestureSource() == null && (board.hasFiles() || board.hasString()) && isWanted.getAsBoolean();
    }
}
