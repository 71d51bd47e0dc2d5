package hashiya.ui.inquiry;

import hashiya.claims.Matrix;
import hashiya.model.Hypothesis;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The head of a column: the hypothesis in words, to be changed in place, and how it stands among the others.
final class HypothesisHead extends VBox {

    private final InquiryWords words;
    private final TextArea wording = Directed.field(new TextArea());
    private final Label standing = new Label();
    private final Autosave saving;
    private String stored = "";

    HypothesisHead(Hypothesis hypothesis, InquiryModel model, InquiryWords words, Runnable onRemoved) {
        this.words = words;
        var name = new Label(hypothesis.id().toString());
        name.getStyleClass().add("inquiry-id");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var head = new HBox(name, spacer, new IconButton(Feather.X,
                words.text("inquiry.hypothesis.remove", hypothesis.id()),
                () -> model.remove(hypothesis.id(), onRemoved)));
        head.setAlignment(Pos.CENTER_LEFT);
        wording.setWrapText(true);
        wording.setAccessibleText(words.text("inquiry.hypothesis", hypothesis.id()));
        wording.getStyleClass().add("inquiry-wording");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        standing.getStyleClass().add("inquiry-standing");
        saving = new Autosave(wording, (text, done, failed) -> {
            if (text.isBlank()) {
                done.run();
            } else {
                model.change(Hypothesis.class, hypothesis.id(), each -> each.worded(text.strip()), done, failed);
            }
        });
        saving.begin(hypothesis.wording());
        // A hypothesis says something: what was emptied has its words again.
        wording.focusedProperty().subscribe(focused -> {
            if (!focused && wording.getText().isBlank()) {
                saving.begin(stored);
            }
        });
        getStyleClass().add("inquiry-head");
        getChildren().setAll(head, wording, standing);
    }

    void show(Matrix matrix, Hypothesis hypothesis) {
        stored = hypothesis.wording();
        saving.hear(stored);
        standing.setText(words.standing(matrix, hypothesis));
    }

    /// Brings the keyboard to the words.
    void edit() {
        wording.requestFocus();
    }

    void flush() {
        saving.flush();
    }
}
