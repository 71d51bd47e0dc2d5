package hashiya.ui.versions;

import hashiya.ui.control.Directed;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What becomes of something, and beside it its words, each in its own direction.
final class QuoteRow extends HBox {

    QuoteRow(String fate, String words, String styleClass) {
        var said = new Label(fate);
        said.setMinWidth(Region.USE_PREF_SIZE);
        var quote = Directed.words(words);
        setHgrow(quote, Priority.ALWAYS);
        getStyleClass().addAll("quote-row", styleClass);
        getChildren().setAll(said, quote);
    }
}
