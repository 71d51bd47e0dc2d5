package hashiya.ui.exports;

import hashiya.l10n.Messages;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sources that a copy does not name, and what each is called there.
final class HideBox extends VBox {

    private record Line(FormField field, TextField name) {}

    private final ShareModel model;
    private final Messages messages;
    private final CheckedList<Source> sources;
    private final VBox names = new VBox();
    private final Map<SourceId, Line> lines = new LinkedHashMap<>();
    private final ScrollPane scroll;
    private boolean busy;

    HideBox(ShareModel model) {
        this.model = model;
        messages = model.order().messages();
        sources = new CheckedList<>("share-sources", messages.text("share.sources"), messages.text("share.filter"),
                new CheckedList.Content<>(model::sources, each -> each.id() + " " + each.name(),
                        each -> model.isHidden(each.id()), (each, hides) -> model.hide(each.id(), hides)));
        names.getStyleClass().add("exports-group");
        scroll = new ScrollPane(names);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(180);
        scroll.setMinHeight(136);
        var title = new Label(messages.text("share.sources"));
        title.getStyleClass().add("exports-heading");
        setVgrow(sources, Priority.ALWAYS);
        getStyleClass().add("exports-group");
        getChildren().setAll(title, sources, scroll);
        show();
    }

    void show() {
        sources.show();
        var hidden = List.copyOf(model.keeping().names().keySet());
        busy = true;
        lines.keySet().retainAll(hidden);
        hidden.forEach(each -> lines.computeIfAbsent(each, this::line));
        var wanted = hidden.stream().map(each -> lines.get(each).field).toList();
        if (!names.getChildren().equals(wanted)) {
            names.getChildren().setAll(wanted);
        }
        var faulty = model.faulty();
        hidden.forEach(each -> {
            var line = lines.get(each);
            if (!line.name.getText().strip().equals(model.pseudonym(each))) {
                line.name.setText(model.pseudonym(each));
            }
            line.field.say(faulty.filter(one -> one.getKey().equals(each)).map(Map.Entry::getValue).orElse(""));
        });
        busy = false;
        scroll.setVisible(!hidden.isEmpty());
        scroll.setManaged(!hidden.isEmpty());
    }

    private Line line(SourceId source) {
        var name = Directed.field(new TextField(model.pseudonym(source)));
        name.setId("share-name-" + source.number());
        name.textProperty().subscribe((_, typed) -> {
            if (!busy) {
                model.rename(source, typed);
            }
        });
        return new Line(new FormField(messages.text("share.name", source), name), name);
    }
}
