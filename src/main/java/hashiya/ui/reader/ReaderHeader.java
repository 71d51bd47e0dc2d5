package hashiya.ui.reader;

import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.ui.control.Directed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands over the text: the title, who printed it and when.
final class ReaderHeader extends VBox {

    private final Label title = Directed.label("reader-title");
    private final Label printed = Directed.label("reader-printed");
    private final Label facts = Directed.label("reader-facts");
    private final Messages messages;

    ReaderHeader(Messages messages) {
        this.messages = messages;
        getStyleClass().add("reader-header");
        title.setId("reader-title");
        printed.setId("reader-printed");
        facts.setId("reader-facts");
        getChildren().setAll(title, printed, facts);
    }

    void show(Article article) {
        var known = article.facts();
        var shown = known.shownTitle();
        title.setText(shown.isBlank() ? messages.text("reader.untitled", article.id()) : shown);
        var differs = !known.title().isBlank() && !known.title().strip().equals(shown.strip());
        say(printed, differs ? messages.text("reader.printed", known.title()) : "");
        var day = Directed.within(DateWords.of(messages, known.published().iso()));
        say(facts, Stream.of(known.outlet(), known.byline(), day)
                .filter(each -> !each.isBlank()).collect(Collectors.joining(" · ")));
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
