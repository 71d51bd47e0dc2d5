package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.ui.control.Directed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of highlights to choose one from, by mouse or by keyboard: those that find no stripe in the margin, or all that
/// have letters in a line.
final class MarkChoice implements Stripes.More {

    /// More than anybody looks through here, and as many as are made in no time.
    private static final int MOST = 40;
    private static final int QUOTE = 56;
    /// In px.
    private static final double WORDS = 360;

    private final MarkWords marks;
    private final Messages messages;
    private final Consumer<Mark> onChoose;
    private final Runnable onAll;

    /// @param onAll leads to where all highlights are listed
    MarkChoice(MarkWords marks, Messages messages, Consumer<Mark> onChoose, Runnable onAll) {
        this.marks = marks;
        this.messages = messages;
        this.onChoose = onChoose;
        this.onAll = onAll;
    }

    @Override
    public String words(int count) {
        return messages.count("reader.more.count", count);
    }

    @Override
    public void choose(List<Mark> chosen, Node beside) {
        menu(chosen).show(beside, Side.BOTTOM, 0, 0);
    }

    /// @param at on the screen
    void choose(List<Mark> chosen, Node owner, Point2D at) {
        menu(chosen).show(owner, at.getX(), at.getY());
    }

    private ContextMenu menu(List<Mark> chosen) {
        var menu = new ContextMenu();
        menu.getStyleClass().add("mark-choice");
        // The keyboard begins at the first one.
        menu.setOnShown(_ -> Optional.ofNullable(menu.getSkin().getNode().lookup(".menu-item"))
                .ifPresent(Node::requestFocus));
        chosen.stream().limit(MOST).forEach(mark -> menu.getItems().add(item(mark)));
        if (chosen.size() > MOST) {
            var all = new MenuItem(messages.count("reader.more.rest", chosen.size() - MOST));
            all.setOnAction(_ -> onAll.run());
            menu.getItems().addAll(new SeparatorMenuItem(), all);
        }
        return menu;
    }

    private MenuItem item(Mark mark) {
        var swatch = new Region();
        swatch.getStyleClass().add("mark-swatch");
        swatch.setStyle("-fx-background-color: " + mark.colour().hex());
        var quote = Directed.words(marks.quote(mark, QUOTE));
        quote.setPrefWidth(WORDS);
        var about = Directed.words(marks.about(mark), "mark-about");
        about.setPrefWidth(WORDS);
        var row = new HBox(swatch, new VBox(quote, about));
        row.getStyleClass().add("mark-row");
        var item = new CustomMenuItem(row);
        item.setText(marks.look(mark).words());
        item.setOnAction(_ -> onChoose.accept(mark));
        return item;
    }
}
