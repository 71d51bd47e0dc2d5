package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.text.Direction;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import hashiya.ui.control.WrappingCell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The difference of two texts line by line: what went is struck through behind a minus, what came is underlined behind
/// a plus, each in a colour of its own.
final class DifferenceView extends ListView<List<Piece>> {

    private final Messages messages;

    DifferenceView(Messages messages) {
        this.messages = messages;
        setId("comparison");
        setCellFactory(_ -> new Line());
    }

    void show(List<Piece> pieces) {
        getItems().setAll(DifferenceLines.of(pieces));
        scrollTo(0);
    }

    /// How what went or came is shown.
    TextFlow sample(Fate fate) {
        return new TextFlow(text(new Piece(fate, messages.text("versions.compare." + fate))));
    }

    /// The spaces behind a word are neither struck through nor underlined; what went stands apart from what came.
    private static List<Text> texts(Piece piece) {
        var words = piece.text().stripTrailing();
        var spaces = piece.text().substring(words.length());
        var apart = piece.fate() == Fate.REMOVED && spaces.isEmpty() ? " " : spaces;
        return List.of(text(new Piece(piece.fate(), words)), text(new Piece(Fate.KEPT, apart)));
    }

    private static Text text(Piece piece) {
        var sign = switch (piece.fate()) {
            case KEPT -> "";
            case REMOVED -> "\u2212";
            case ADDED -> "+";
        };
        var text = new Text(sign + piece.text());
        text.getStyleClass().addAll("difference", "difference-" + piece.fate().name().toLowerCase(Locale.ROOT));
        return text;
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
            var flow = new TextFlow();
            pieces.forEach(each -> flow.getChildren().addAll(texts(each)));
            var letters = pieces.stream().map(Piece::text).collect(Collectors.joining());
            flow.setNodeOrientation(Direction.ofMajority(letters) == Direction.RIGHT_TO_LEFT
                    ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            setAccessibleText(pieces.stream().filter(each -> each.fate() != Fate.KEPT)
                    .map(each -> messages.text("versions.compare." + each.fate()) + ": " + each.text().strip())
                    .collect(Collectors.joining(". ")));
            return flow;
        }
    }
}
