package hashiya.ui.search;

import hashiya.l10n.Messages;
import hashiya.model.SynonymGroup;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.KeptField;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One group of synonyms: its words to be changed in place, and a button that takes them away.
final class SynonymRow extends VBox {

    private final KeptField kept;
    private final Label complaint = Directed.phrase("", "form-complaint");

    SynonymRow(SynonymGroup group, SynonymsModel model, Messages messages, Runnable onRemove) {
        var field = Directed.field(new TextField());
        field.setAccessibleText(messages.text("synonyms.group"));
        kept = new KeptField(field, String::strip, typed -> {
            if (!SynonymsModel.isGroup(typed)) {
                return Optional.of(messages.text("synonyms.few"));
            }
            model.change(group.id(), typed);
            return Optional.empty();
        });
        kept.onAnswer(this::answer);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("synonym-row");
        getChildren().setAll(new HBox(field, new IconButton(Feather.TRASH_2, messages.text("synonyms.remove"),
                onRemove)), complaint);
        answer();
        show(group);
    }

    /// What is being typed stays.
    void show(SynonymGroup group) {
        kept.show(SynonymsModel.line(group));
    }

    void keep() {
        kept.keep();
    }

    private void answer() {
        complaint.setText(kept.complaint().orElse(""));
        complaint.setVisible(kept.complaint().isPresent());
        complaint.setManaged(kept.complaint().isPresent());
    }
}
