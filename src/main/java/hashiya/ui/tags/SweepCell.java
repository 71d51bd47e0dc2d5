package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.text.TextRange;
import hashiya.ui.control.ContentCell;
import hashiya.ui.control.Directed;
import hashiya.ui.control.MarkedText;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One hit with a box to leave it out by, or the head of an article with a box for all of its hits.
final class SweepCell extends ContentCell<SweepRow> {

    private final SweepModel model;
    private final Messages messages;
    private final CheckBox box = new CheckBox();
    private final Label title = Directed.label("sweep-title");
    private final Label news = Directed.label("sweep-news");
    private final MarkedText snippet = new MarkedText();
    private final HBox content = new HBox(box, new VBox(title, snippet, news));

    SweepCell(SweepModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        content.getStyleClass().add("sweep-row");
        HBox.setHgrow(content.getChildren().getLast(), Priority.ALWAYS);
        snippet.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> tick());
        setOnMouseClicked(event -> {
            if (event.isStillSincePress() && getItem() instanceof SweepRow.Entry(var hit)) {
                model.open(hit);
            }
        });
    }

    @Override
    protected Region content() {
        return content;
    }

    @Override
    protected void fill(SweepRow row) {
        switch (row) {
            case SweepRow.Head(var article, var words, var count) -> {
                var meant = model.isMeant(article);
                box.setIndeterminate(meant.isEmpty());
                box.setSelected(meant.orElse(false));
                show(title, words);
                show(news, messages.count("tags.sweep.hits", count));
                show("", List.of());
                setAccessibleText(words + " · " + news.getText());
            }
            case SweepRow.Entry(var hit) -> {
                box.setIndeterminate(false);
                box.setSelected(model.isMeant(hit));
                show(title, "");
                show(news, model.carries(hit) ? messages.text("tags.sweep.carries")
                        : hit.highlight().isPresent() ? messages.text("tags.sweep.highlighted") : "");
                show(hit.snippet(), List.of(hit.mark()));
                setAccessibleText(hit.snippet() + " · " + messages.text(model.isMeant(hit)
                        ? "tags.sweep.meant" : "tags.sweep.left"));
            }
        }
        box.setAccessibleText(getAccessibleText());
    }

    private void show(String words, List<TextRange> marks) {
        snippet.set(words, marks);
        snippet.setVisible(!words.isEmpty());
        snippet.setManaged(!words.isEmpty());
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private void tick() {
        switch (getItem()) {
            case SweepRow.Head(var article, _, _) -> model.mean(article, box.isSelected());
            case SweepRow.Entry(var hit) -> model.mean(hit, box.isSelected());
            case null -> { }
        }
    }
}
