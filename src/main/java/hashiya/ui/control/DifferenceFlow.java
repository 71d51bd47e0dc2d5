package hashiya.ui.control;

import hashiya.l10n.Messages;
import hashiya.text.Direction;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A line of two texts that are compared: what went is struck through behind a minus, what came is underlined behind a
/// plus, each in a colour of its own.
public final class DifferenceFlow {

    private DifferenceFlow() {
    }

    public static TextFlow of(List<Piece> pieces) {
        var flow = new TextFlow();
        pieces.forEach(each -> flow.getChildren().addAll(texts(each)));
        var letters = pieces.stream().map(Piece::text).collect(Collectors.joining());
        flow.setNodeOrientation(Direction.ofMajority(letters) == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return flow;
    }

    /// What went and what came, to be read aloud.
    public static String spoken(List<Piece> pieces, Messages messages) {
        return pieces.stream().filter(each -> each.fate() != Fate.KEPT)
                .map(each -> messages.text("versions.compare." + each.fate()) + ": " + each.text().strip())
                .collect(Collectors.joining(". "));
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
}
