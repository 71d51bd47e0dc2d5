package hashiya.ui.highlights;

import hashiya.model.Colour;
import hashiya.ui.control.Directed;
import hashiya.ui.control.KeptField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What each colour stands for, one line a colour. A name is kept on Enter or when the line is left; Escape takes back
/// what was typed.
final class Legend extends GridPane {

    private final Map<Colour, KeptField> fields = new EnumMap<>(Colour.class);
    private final HighlightsModel model;

    Legend(HighlightsModel model, HighlightWords words) {
        this.model = model;
        getStyleClass().add("legend");
        for (var colour : Colour.values()) {
            var input = Directed.field(new TextField());
            input.setId("meaning-" + colour);
            input.setPromptText(words.text("highlights.legend.prompt"));
            input.setAccessibleText(words.name(colour));
            setHgrow(input, Priority.ALWAYS);
            fields.put(colour, new KeptField(input, String::strip, meaning -> {
                model.edits().name(colour, meaning);
                return Optional.empty();
            }));
            addRow(colour.ordinal(), new Swatch(colour), new Label(words.name(colour)), input);
        }
    }

    /// Shows the names as they are now, except in a line that somebody types in.
    void refresh() {
        fields.forEach((colour, field) -> field.show(model.meaning(colour)));
    }

    /// Keeps what was typed and not left yet.
    void keepAll() {
        fields.values().forEach(KeptField::keep);
    }
}
