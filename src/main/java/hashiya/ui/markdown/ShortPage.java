package hashiya.ui.markdown;

import hashiya.markdown.Rendered;
import hashiya.markdown.Row;
import hashiya.ui.control.Sheets;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// A short text as it reads, all of its rows one below the other.
public final class ShortPage extends VBox {

    /// More than this is a text to scroll through.
    private static final int MOST = 40;

    private final RowView drawing;

    public ShortPage(RowView drawing) {
        this.drawing = drawing;
        getStyleClass().add("short-page");
        setMinHeight(USE_PREF_SIZE);
        Sheets.give(this, "markdown.css");
    }

    public void show(Rendered page) {
        getChildren().setAll(page.rows().stream().limit(MOST).map(drawing::draw).toList());
        setAccessibleText(page.rows().stream().map(Row::words).collect(Collectors.joining("\n")));
    }
}
