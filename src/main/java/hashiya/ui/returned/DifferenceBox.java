package hashiya.ui.returned;

import hashiya.l10n.Messages;
import hashiya.text.TextDifference;
import hashiya.ui.control.DifferenceFlow;
import hashiya.ui.control.DifferenceLines;
import hashiya.ui.control.Directed;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What became of a note, line by line, as far as there is room for it.
final class DifferenceBox extends VBox {

    /// More lines make a row that no screen holds.
    private static final int LINES = 40;

    private final String spoken;

    /// @param title over it; empty where there is nothing to tell it from
    DifferenceBox(String title, String before, String after, Messages messages) {
        var lines = DifferenceLines.of(TextDifference.between(before, after));
        getStyleClass().add("returned-difference");
        if (!title.isEmpty()) {
            getChildren().add(Directed.phrase(title, "returned-side"));
        }
        for (var line : lines.subList(0, Math.min(LINES, lines.size()))) {
            getChildren().add(line.isEmpty() ? same(messages) : DifferenceFlow.of(line));
        }
        if (lines.size() > LINES) {
            getChildren().add(Directed.phrase(messages.text("returned.more", lines.size() - LINES), "returned-side"));
        }
        spoken = (title.isEmpty() ? "" : title + ": ") + lines.stream().limit(LINES).filter(each -> !each.isEmpty())
                .map(each -> DifferenceFlow.spoken(each, messages)).collect(Collectors.joining(". "));
    }

    String spoken() {
        return spoken;
    }

    private static Label same(Messages messages) {
        return Directed.phrase(messages.text("versions.compare.same"), "difference-same");
    }
}
