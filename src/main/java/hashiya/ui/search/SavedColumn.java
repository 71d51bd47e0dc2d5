package hashiya.ui.search;

import hashiya.model.SavedSearch;
import hashiya.model.SavedSearchId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.UndoBar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The saved searches, each with how much it finds that is new, and a line that saves the query as it stands.
final class SavedColumn extends VBox {

    private final Map<SavedSearchId, SavedRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final TextField name = Directed.field(new TextField());
    private final Button save;
    private final UndoBar undo;
    private final Label none;
    private final SearchModel model;
    private final SavedModel saved;
    private final SearchWords words;
    private final Subscription subscription;

    SavedColumn(SearchModel model, SavedModel saved, SearchWords words) {
        this.model = model;
        this.saved = saved;
        this.words = words;
        var title = new Label(words.text("search.saved"));
        title.getStyleClass().add("facet-title");
        save = new Button(words.text("search.save"));
        undo = new UndoBar(words.text("command.undo"), saved::undo);
        none = Directed.phrase(words.text("search.saved.none"), "facet-rest");
        name.setId("search-save-name");
        name.setPromptText(words.text("search.save.name"));
        name.setAccessibleText(words.text("search.save.name"));
        name.setOnAction(_ -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("search-save");
        save.getStyleClass().add("small");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        var line = new HBox(name, save);
        line.getStyleClass().add("search-save");
        getStyleClass().add("facet");
        getChildren().setAll(title, none, list, undo, line);
        subscription = Subscription.combine(saved.rows().subscribe(_ -> redraw()), model.outcome().subscribe(_ ->
                save.setDisable(!isAsked())));
    }

    /// Keeps what is being typed.
    void close() {
        rows.values().forEach(SavedRow::keep);
        subscription.unsubscribe();
    }

    private boolean isAsked() {
        return model.outcome().get().request().isPresent() && model.problem().get().isEmpty();
    }

    /// Without a name the query is one.
    private void save() {
        if (isAsked()) {
            var query = model.state().typed().get().strip();
            saved.save(name.getText().isBlank() ? query : name.getText(), query, _ -> saved.refresh());
            name.clear();
        }
    }

    private void redraw() {
        var now = saved.rows().get();
        rows.keySet().retainAll(now.stream().map(each -> each.search().id()).collect(Collectors.toSet()));
        undo.vanish();
        for (var row : now) {
            rows.computeIfAbsent(row.search().id(), id -> new SavedRow(words,
                    typed -> saved.rename(id, typed), () -> open(id), () -> remove(id))).show(row);
        }
        none.setVisible(now.isEmpty());
        none.setManaged(now.isEmpty());
        var wanted = now.stream().map(each -> rows.get(each.search().id())).toList();
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
    }

    private void open(SavedSearchId id) {
        saved.rows().get().stream().filter(each -> each.search().id().equals(id)).findFirst().ifPresent(row -> {
            model.search(row.search(), row.news().orElse(Set.of()));
            saved.looked(id);
        });
    }

    /// Says what is gone once it is, for any change takes the bar away.
    private void remove(SavedSearchId id) {
        saved.rows().get().stream().map(SavedModel.Row::search).filter(each -> each.id().equals(id))
                .map(SavedSearch::name).findFirst().ifPresent(gone ->
                        saved.remove(id, () -> undo.say(words.text("search.saved.removed", gone))));
    }
}
