package hashiya.ui.search;

import hashiya.l10n.Messages;
import hashiya.search.Found;
import hashiya.search.Found.Layer;
import hashiya.ui.control.ContentCell;
import hashiya.ui.control.MarkedText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing found: what it is, what it is called, and the words around the first hit.
final class FoundCell extends ContentCell<Found> {

    private final Label kind = new Label();
    private final Label id = new Label();
    private final Label layer = new Label();
    private final MarkedText title = new MarkedText();
    private final MarkedText snippet = new MarkedText();
    private final VBox box = new VBox(new HBox(kind, id, layer), title, snippet);
    private final Messages messages;

    FoundCell(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("found");
        title.getStyleClass().add("found-title");
        kind.getStyleClass().add("found-kind");
        id.getStyleClass().add("found-id");
        layer.getStyleClass().add("found-layer");
    }

    @Override
    protected Region content() {
        return box;
    }

    @Override
    protected void fill(Found found) {
        kind.setText(messages.text(key(found.kind())));
        id.setText(found.id().toString());
        layer.setText(found.layer() == Layer.EXACT ? messages.text("search.layer.exact") : "");
        show(title, found.title());
        snippet.set(found.snippet(), found.marks());
        setAccessibleText(kind.getText() + " " + found.title() + " " + found.snippet());
    }

    private static void show(MarkedText line, String words) {
        line.set(words, List.of());
        line.setVisible(!words.isBlank());
        line.setManaged(!words.isBlank());
    }

    private static String key(Found.Kind kind) {
        return switch (kind) {
            case ARTICLE -> "search.kind.article";
            case HIGHLIGHT -> "search.kind.highlight";
            case CLAIM -> "search.kind.claim";
            case NOTE -> "search.kind.note";
            case TAG -> "search.kind.tag";
            case SOURCE -> "search.kind.source";
        };
    }
}
