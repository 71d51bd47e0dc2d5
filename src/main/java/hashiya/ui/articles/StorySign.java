package hashiya.ui.articles;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many printings a story has, at its earliest; a click shows them or folds them away.
final class StorySign extends Label {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ArticleWords words;
    private final FontIcon icon = new FontIcon();
    private ArticleRow row;

    /// @param onTurn shows the printings of the story, or folds them away
    StorySign(ArticleWords words, Consumer<ArticleRow> onTurn) {
        this.words = words;
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("article-fact", "story-sign");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && row != null) {
                onTurn.accept(row);
                event.consume();
            }
        });
    }

    void show(ArticleRow now) {
        row = now;
        var head = now.printing().isHead();
        setVisible(head);
        if (head) {
            var open = now.printing().place() == Printing.Place.OPEN;
            setText(words.printings(now.printing().printings()));
            icon.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.LAYERS);
            pseudoClassStateChanged(OPEN, open);
            if (getTooltip() == null) {
                setTooltip(new Tooltip());
            }
            getTooltip().setText(words.text(open ? "articles.story.fold" : "articles.story.unfold"));
        }
    }
}
