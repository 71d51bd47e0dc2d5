package hashiya.ui.board;

import hashiya.claims.Board.Column;
import hashiya.ui.control.Clamped;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of a column: the source's name, its letter, and how often it speaks.
final class HeadView extends VBox {

    private static final int LINES = 2;

    private final BoardWords words;
    private final Clamped name = new Clamped(LINES, "board-source");
    private final Label letter = new Label();
    private final Label uses = new Label();
    private final Tooltip tip = new Tooltip();

    HeadView(BoardWords words) {
        this.words = words;
        letter.getStyleClass().add("board-rating");
        uses.getStyleClass().add("board-day");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var below = new HBox(letter, spacer, uses);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(name, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        getStyleClass().add("board-head");
        Tooltip.install(this, tip);
        getChildren().setAll(name, below);
    }

    void show(Column column) {
        var source = column.source();
        name.setWords(source.name());
        letter.setText(source.reliability().name());
        uses.setText(String.valueOf(column.uses()));
        tip.setText(String.join("\n", source.name().strip(), words.of(source.kind()), words.of(source.reliability()),
                words.messages().count("board.accounts", column.uses())));
        setAccessibleText(tip.getText().replace('\n', '.'));
    }
}
