package hashiya.ui.control;

import hashiya.l10n.Messages;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.text.TextFlow;

/// The difference of two texts line by line: what went is struck through behind a minus, what came is underlined behind
/// a plus, each in a colour of its own.
public final class DifferenceView extends ListView<List<Piece>> {

    private final Messages messages;

    public DifferenceView(Messages messages) {
        this.messages = messages;
        setId("comparison");
        setCellFactory(_ -> new Line());
    }

    public void show(List<Piece> pieces) {
        getItems().setAll(DifferenceLines.of(pieces));
        scrollTo(0);
    }

    /// How what went or came is shown.
    public TextFlow sample(Fate fate) {
        return DifferenceFlow.of(List.of(new Piece(fate, messages.text("versions.compare." + fate))));
    }

    private final class Line extends WrappingCell<List<Piece>> {

        @Override
        protected Node row(List<Piece> pieces) {
            if (pieces.isEmpty()) {
                var same = new Label(messages.text("versions.compare.same"));
                same.getStyleClass().add("difference-same");
                setAccessibleText(same.getText());
                return same;
            }
            setAccessibleText(DifferenceFlow.spoken(pieces, messages));
            return DifferenceFlow.of(pieces);
        }
    }
}
