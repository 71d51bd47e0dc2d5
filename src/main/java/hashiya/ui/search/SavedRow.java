package hashiya.ui.search;

import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.KeptField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One saved search: its name to be changed in place, how much it finds that is new, and buttons that ask it again and
/// take it away.
final class SavedRow extends HBox {

    private final Label fresh = new Label();
    private final TextField name = Directed.field(new TextField());
    private final KeptField kept;
    private final SearchWords words;

    /// @param onName is handed another name
    SavedRow(SearchWords words, Consumer<String> onName, Runnable onOpen, Runnable onRemove) {
        this.words = words;
        name.setAccessibleText(words.text("search.saved.name"));
        kept = new KeptField(name, String::strip, typed -> {
            if (typed.isBlank()) {
                return Optional.of(words.text("search.saved.name"));
            }
            onName.accept(typed);
            return Optional.empty();
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setPrefColumnCount(8);
        fresh.getStyleClass().add("found-new");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("saved-row");
        var open = new IconButton(Feather.SEARCH, words.text("search.saved.open"), onOpen);
        open.getStyleClass().add("saved-open");
        var remove = new IconButton(Feather.TRASH_2, words.text("search.saved.remove"), onRemove);
        remove.getStyleClass().add("saved-remove");
        getChildren().setAll(open, name, fresh, remove);
    }

    /// What is being typed stays.
    void show(SavedModel.Row row) {
        kept.show(row.search().name());
        var count = row.news().map(Set::size).orElse(0);
        fresh.setText(count == 0 ? "" : words.count("search.saved.new", count));
        fresh.setVisible(count > 0);
        fresh.setManaged(count > 0);
    }

    void keep() {
        kept.keep();
    }
}
