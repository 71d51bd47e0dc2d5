package hashiya.ui.board;

import hashiya.ui.control.Directed;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The heading of a question, with an arrow that tells whether its claims are folded away.
final class HeadingView extends HBox {

    private final BoardWords words;
    private final FontIcon arrow = new FontIcon();
    private final Label question = Directed.label("board-question");
    private final Label count = new Label();

    HeadingView(BoardWords words) {
        this.words = words;
        question.setWrapText(false);
        question.setMaxWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("board-day");
        count.setMinWidth(USE_PREF_SIZE);
        arrow.getStyleClass().add("board-arrow");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        getStyleClass().add("board-heading");
        setMouseTransparent(true);
        getChildren().setAll(arrow, question, count);
    }

    void show(Lines.Heading heading) {
        var closed = words.messages().language().isRightToLeft() ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT;
        arrow.setIconCode(heading.folded() ? closed : Feather.CHEVRON_DOWN);
        question.setText(words.of(heading.group().question()));
        count.setText(words.messages().count("board.claims", heading.group().rows().size()));
        setAccessibleText(name(heading, words));
    }

    static String name(Lines.Heading heading, BoardWords words) {
        return String.join(". ", words.of(heading.group().question()),
                words.messages().count("board.claims", heading.group().rows().size()),
                words.messages().text(heading.folded() ? "board.folded" : "board.unfolded"));
    }
}
