package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.ui.control.Clamped;
import hashiya.ui.control.ContentCell;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One article: its title, where and when it was printed, what is in it, and how far it is read
/// and worked through.
final class ArticleCell extends ContentCell<ArticleRow> {

    private static final int TITLE_LINES = 2;
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    static final PseudoClass PRINTING = PseudoClass.getPseudoClass("printing");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");

    private final ArticleWords words;
    private final Consumer<ArticleRow> onLook;
    private final WorkedStrip worked = new WorkedStrip();
    private final FontIcon stateIcon = new FontIcon();
    private final Label state = new Label("", stateIcon);
    private final Clamped title = new Clamped(TITLE_LINES, "article-title");
    private final Label outlet = new Label();
    private final Label date = new Label();
    private final Label highlights = sign(Feather.EDIT_3);
    private final Label claims = sign(Feather.FLAG);
    private final Label fresh = new Label();
    private final StorySign story;
    private final Predicate<ArticleRow> isNew;
    private final HBox content;

    /// @param onLook hears which rows come in sight
    /// @param onTurn shows the printings of a story, or folds them away
    /// @param isNew  whether a row came since the kept filter that is asked was last looked at
    ArticleCell(ArticleWords words, Consumer<ArticleRow> onLook, Consumer<ArticleRow> onTurn,
            Predicate<ArticleRow> isNew) {
        this.words = words;
        this.onLook = onLook;
        this.isNew = isNew;
        fresh.setText(words.text("search.new"));
        fresh.getStyleClass().addAll("article-fact", "article-new");
        fresh.setMinWidth(USE_PREF_SIZE);
        story = new StorySign(words, onTurn);
        story.managedProperty().bind(story.visibleProperty());
        state.setTooltip(new Tooltip());
        state.getStyleClass().add("article-state");
        outlet.getStyleClass().addAll("article-fact", "article-outlet");
        date.getStyleClass().addAll("article-fact", "article-date");
        date.setMinWidth(USE_PREF_SIZE);
        var signs = new HBox(highlights, claims);
        signs.getStyleClass().add("article-signs");
        // Where the library is narrow, what does not fit goes on in a second row.
        var facts = new FlowPane(fresh, outlet, date, signs, story);
        facts.getStyleClass().add("article-facts");
        var body = new VBox(title, facts, worked);
        body.getStyleClass().add("article-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        content = new HBox(state, body);
        content.getStyleClass().add("article");
    }

    @Override
    protected Region content() {
        return content;
    }

    @Override
    protected void fill(ArticleRow row) {
        title.setWords(row.title());
        title.pseudoClassStateChanged(UNREAD, row.article().state() == ReadState.UNREAD);
        title.pseudoClassStateChanged(UNTITLED, row.isUntitled());
        show((Node) fresh, isNew.test(row));
        show(outlet, row.outlet());
        show(date, words.date(row.published()));
        show(highlights, "highlights", row.tally().highlights());
        show(claims, "claims", row.tally().claims());
        story.show(row);
        pseudoClassStateChanged(PRINTING, row.printing().place() == Printing.Place.BELOW);
        stateIcon.setIconCode(icon(row.article().state()));
        state.getTooltip().setText(words.state(row.article().state()));
        worked.show(row.worked());
        setAccessibleText(words.spoken(row, isNew.test(row)));
        if (!isOnlyMeasured()) {
            onLook.accept(row);
        }
    }

    /// Three shapes, for those who cannot tell their colours.
    static Feather icon(ReadState state) {
        return switch (state) {
            case UNREAD -> Feather.CIRCLE;
            case READING -> Feather.BOOK_OPEN;
            case DONE -> Feather.CHECK_CIRCLE;
        };
    }

    private void show(Label sign, String what, int number) {
        show(sign, number > 0 ? String.valueOf(number) : "");
        if (number > 0) {
            if (sign.getTooltip() == null) {
                sign.setTooltip(new Tooltip());
            }
            sign.getTooltip().setText(words.sign(what, number));
        }
    }

    private static void show(Label label, String text) {
        label.setText(text);
        show((Node) label, !text.isBlank());
    }

    private static void show(Node node, boolean needed) {
        node.setVisible(needed);
        node.setManaged(needed);
    }

    private static Label sign(Feather icon) {
        var label = new Label("", new FontIcon(icon));
        label.getStyleClass().addAll("article-fact", "article-sign");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
