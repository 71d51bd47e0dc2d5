package hashiya.ui.claims;

import hashiya.model.ClaimId;
import hashiya.ui.desk.Passage;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Where a passage that is dragged out of a reader may be let go on a claim. The place lights up while the passage
/// is over it.
final class PassageDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("passage-over");

    private final Supplier<Optional<Passage>> carried;
    private final BiConsumer<ClaimId, Passage> onDrop;

    /// @param carried what is being dragged, if it is a passage
    PassageDrop(Supplier<Optional<Passage>> carried, BiConsumer<ClaimId, Passage> onDrop) {
        this.carried = carried;
        this.onDrop = onDrop;
    }

    /// @param claim the claim that the node shows just then
    void listenOn(Node node, Supplier<Optional<ClaimId>> claim) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isWanted(claim)) {
                node.pseudoClassStateChanged(OVER, true);
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(OVER, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isWanted(claim)) {
                node.pseudoClassStateChanged(OVER, false);
                onDrop.accept(claim.get().orElseThrow(), carried.get().orElseThrow());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private boolean isWanted(Supplier<Optional<ClaimId>> claim) {
        return carried.get().isPresent() && claim.get().isPresent();
    }
}
