package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.text.Direction;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One article as a row of the table.
final class WideCell extends ListCell<ArticleRow> {

    /// In px.
    static final double HEIGHT = 34;

    private static final double INDENT = 22;
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Map<Column, Label> labels = new EnumMap<>(Column.class);
    private final Pane content = new Pane();
    private final FontIcon stateIcon = new FontIcon();
    private final FontIcon newIcon = new FontIcon(Feather.STAR);
    private final Predicate<ArticleRow> isNew;
    private final ArticleWords words;
    private final TableLook look;
    private final Consumer<ArticleRow> onLook;
    private final Consumer<ArticleRow> onTurn;
    private Optional<StorySign> story = Optional.empty();

    /// @param onLook hears which rows come in sight
    /// @param onTurn shows the printings of a story, or folds them away
    /// @param isNew  whether a row came since the kept filter that is asked was last looked at
    WideCell(ArticleWords words, TableLook look, Consumer<ArticleRow> onLook, Consumer<ArticleRow> onTurn,
            Predicate<ArticleRow> isNew) {
        this.words = words;
        this.look = look;
        this.onLook = onLook;
        this.onTurn = onTurn;
        this.isNew = isNew;
        newIcon.getStyleClass().add("article-new-icon");
        getStyleClass().add("wide-cell");
        widthProperty().subscribe(width -> look.make(width.doubleValue()));
        look.places().subscribe(_ -> requestLayout());
    }

    @Override
    protected void updateItem(ArticleRow row, boolean empty) {
        super.updateItem(row, empty);
        content.setVisible(!empty && row != null);
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        fill(row);
        if (getGraphic() != content) {
            setGraphic(content);
        }
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == null || getItem() == null) {
            super.layoutChildren();
            return;
        }
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        labels.values().forEach(each -> each.setVisible(false));
        for (var place : look.places().get()) {
            if (labels.containsKey(place.column())) {
                place(labels.get(place.column()), place);
            }
        }
        story.ifPresent(sign ->
                sign.setVisible(getItem().printing().isHead() && look.look().shows(Column.TITLE)));
    }

    private void place(Label label, ColumnPlace place) {
        var from = place.at() + TableLook.GAP;
        var to = place.at() + place.width() - TableLook.GAP;
        if (place.column() == Column.TITLE && getItem().printing().isHead()) {
            var sign = story.orElseThrow();
            var width = Math.min(sign.prefWidth(-1), (to - from) / 2);
            sign.resizeRelocate(to - width, 0, width, getHeight());
            to -= width + TableLook.GAP;
        }
        if (place.column() == Column.TITLE && getItem().printing().place() == Printing.Place.BELOW) {
            from += INDENT;
        }
        label.setVisible(to > from);
        label.resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
    }

    private void fill(ArticleRow row) {
        title(row);
        set(Column.OUTLET, row.outlet());
        set(Column.PUBLISHED, row.published().iso());
        set(Column.IMPORTED, words.day(row.article().evidence().captured()));
        set(Column.LANGUAGE, row.language().isBlank() ? "" : words.language(row.language()));
        set(Column.STATE, words.state(row.article().state()));
        stateIcon.setIconCode(ArticleCell.icon(row.article().state()));
        set(Column.HIGHLIGHTS, number(row.tally().highlights()));
        set(Column.CLAIMS, number(row.tally().claims()));
        set(Column.CHARACTERS, words.number(row.article().text().length()));
        sign(row);
        var fresh = isNew.test(row);
        label(Column.TITLE).setGraphic(fresh ? newIcon : null);
        setAccessibleText(words.spoken(row, fresh));
        onLook.accept(row);
    }

    /// In its own direction, and yet at the start of its column.
    private void title(ArticleRow row) {
        var title = label(Column.TITLE);
        var own = Direction.ofMajority(row.title()) == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        title.setText(row.title().replace('\n', ' ').strip());
        title.setNodeOrientation(own);
        title.setAlignment(own == getEffectiveNodeOrientation() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        title.pseudoClassStateChanged(UNREAD, row.article().state() == ReadState.UNREAD);
        title.pseudoClassStateChanged(UNTITLED, row.isUntitled());
    }

    /// A row has many columns, and most have nothing to say in some: what is never needed is never made.
    private void set(Column column, String text) {
        if (!text.isEmpty() || labels.containsKey(column)) {
            label(column).setText(text);
        }
    }

    private Label label(Column column) {
        return labels.computeIfAbsent(column, _ -> {
            var label = new Label();
            label.getStyleClass().addAll("article-fact", "table-" + column.word());
            label.setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            if (column == Column.STATE) {
                label.setGraphic(stateIcon);
                label.getStyleClass().add("article-state");
            }
            // The pane would give what it manages the size it wants.
            label.setManaged(false);
            content.getChildren().add(label);
            return label;
        });
    }

    private void sign(ArticleRow row) {
        if (row.printing().isHead() && story.isEmpty()) {
            var fresh = new StorySign(words, onTurn);
            fresh.setManaged(false);
            content.getChildren().add(fresh);
            story = Optional.of(fresh);
        }
        story.ifPresent(each -> each.show(row));
    }

    private String number(int number) {
        return number == 0 ? "" : words.number(number);
    }
}
