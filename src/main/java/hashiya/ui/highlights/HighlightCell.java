package hashiya.ui.highlights;

import hashiya.model.Tag;
import hashiya.text.Graphemes;
import hashiya.ui.control.Clamped;
import hashiya.ui.control.ContentCell;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One highlight: its colour in a strip and in words, its id, what hangs on it, the quote, the tags.
final class HighlightCell extends ContentCell<HighlightRow> {

    private static final int QUOTE_LINES = 3;
    /// In UTF-16 units.
    private static final int QUOTE_LETTERS = 600;
    private static final double STRIP_RADIUS = 3;

    private final HighlightsModel model;
    private final HighlightWords words;
    private final Region strip = new Region();
    private final Swatch swatch = new Swatch();
    private final Label meaning = new Label();
    private final Label id = new Label();
    private final Label notes = sign(Feather.MESSAGE_SQUARE, "note-sign");
    private final Label claims = sign(Feather.FLAG, "claim-sign");
    private final Clamped title = new Clamped(1, "highlight-article");
    private final Clamped quote = new Clamped(QUOTE_LINES, "highlight-quote");
    private final FlowPane tags = new FlowPane();
    private final HBox content;
    private List<Tag> tagged = List.of();

    HighlightCell(HighlightsModel model, HighlightWords words) {
        this.model = model;
        this.words = words;
        strip.getStyleClass().add("strip");
        id.getStyleClass().add("highlight-id");
        id.setMinWidth(USE_PREF_SIZE);
        meaning.getStyleClass().add("highlight-colour");
        tags.getStyleClass().add("highlight-tags");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(swatch, meaning, space, notes, claims, id);
        head.getStyleClass().add("highlight-head");
        var body = new VBox(head, title, quote, tags);
        body.getStyleClass().add("highlight-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        content = new HBox(strip, body);
        content.getStyleClass().add("highlight");
        setOnMouseClicked(this::open);
    }

    @Override
    protected Region content() {
        return content;
    }

    @Override
    protected void fill(HighlightRow row) {
        var highlight = row.highlight();
        var colour = highlight.colour();
        strip.setBackground(Swatch.fill(colour, STRIP_RADIUS));
        swatch.show(colour);
        meaning.setText(words.meaning(colour));
        id.setText(row.id().toString());
        show(notes, "notes", row.notes());
        show(claims, "claims", row.claims());
        show(title, model.scope().get() == HighlightsModel.Scope.WORKSPACE);
        title.setWords(model.title(highlight.article()));
        quote.setWords(opening(highlight.quote()));
        show(highlight.tags().stream().flatMap(each -> model.tag(each).stream()).toList());
        setAccessibleText(words.spoken(row));
    }

    /// More letters than the lines of a row hold are not measured: a highlight may be a whole book.
    private static String opening(String quote) {
        return quote.length() <= QUOTE_LETTERS ? quote
                : quote.substring(0, Graphemes.start(quote, QUOTE_LETTERS)) + "…";
    }

    private void open(MouseEvent click) {
        var plain = click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()
                && !click.isShiftDown() && !click.isShortcutDown();
        if (plain && getItem() != null) {
            model.open(getItem());
        }
    }

    private void show(List<Tag> given) {
        if (!given.equals(tagged)) {
            tagged = given;
            tags.getChildren().setAll(given.stream().map(HighlightCell::chip).toList());
        }
        show(tags, !given.isEmpty());
    }

    private void show(Label sign, String what, int number) {
        show(sign, number > 0);
        sign.setText(String.valueOf(number));
        sign.getTooltip().setText(words.sign(what, number));
    }

    private static void show(Node node, boolean needed) {
        node.setVisible(needed);
        node.setManaged(needed);
    }

    private static Label sign(Feather icon, String styleClass) {
        var label = new Label("", new FontIcon(icon));
        label.getStyleClass().addAll("highlight-sign", styleClass);
        label.setTooltip(new Tooltip());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label chip(Tag tag) {
        var chip = new Label(tag.name(), new Circle(4, Color.web(tag.colour())));
        chip.getStyleClass().add("highlight-tag");
        return chip;
    }
}
