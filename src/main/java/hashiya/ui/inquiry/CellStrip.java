package hashiya.ui.inquiry;

import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Consistency;
import hashiya.model.Hypothesis;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Segments;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The chosen cell below the matrix: which claim it holds against which hypothesis, the signs by mouse, and why.
final class CellStrip extends VBox {

    private final InquiryModel model;
    private final InquiryWords words;
    private final Label claim = line();
    private final Label against = new Label();
    private final Label hypothesis = line();
    private final HBox about = new HBox(claim, against, hypothesis);
    private final Segments<Consistency> signs;
    private final TextArea note = Directed.field(new TextArea());
    private final Autosave saving;
    private final HBox choice;
    private Optional<AssessmentId> shown = Optional.empty();

    CellStrip(InquiryModel model, InquiryWords words) {
        this.model = model;
        this.words = words;
        signs = new Segments<>(words.text("inquiry.signs"), List.of(Consistency.values()),
                each -> each.sign() + " " + words.of(each),
                chosen -> shown.ifPresent(id -> model.assess(id, _ -> Optional.of(chosen))));
        signs.setId("inquiry-signs");
        var clear = new IconButton(Feather.X, words.text("inquiry.clear"), () -> shown.ifPresent(model::clear));
        choice = new HBox(signs, clear);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("inquiry-choice");
        note.setId("inquiry-why");
        note.setWrapText(true);
        note.setPrefRowCount(1);
        note.setPromptText(words.text("inquiry.why"));
        note.setAccessibleText(words.text("inquiry.why"));
        saving = new Autosave(note, this::save);
        VBox.setVgrow(note, Priority.SOMETIMES);
        against.getStyleClass().add("inquiry-help");
        against.setMinWidth(USE_PREF_SIZE);
        about.setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("inquiry-about");
        getStyleClass().add("inquiry-strip");
        getChildren().setAll(about, choice, note);
    }

    /// @param cell nothing where none is chosen
    void show(Optional<AssessmentId> cell) {
        var assessment = cell.flatMap(id -> model.find(Assessment.class, id));
        var same = cell.equals(shown);
        if (!same) {
            flush();
        }
        shown = cell;
        var why = assessment.map(Assessment::note).orElse("");
        if (same) {
            saving.hear(why);
        } else {
            saving.begin(why);
        }
        signs.show(assessment.map(Assessment::consistency).orElse(null));
        claim.setText(cell.map(id -> InquiryWords.of(id.claim(), model.proposition(id.claim())))
                .orElseGet(() -> words.text("inquiry.cell.none")));
        against.setText(cell.isPresent() ? words.text("inquiry.cell.against") : "");
        hypothesis.setText(cell.flatMap(id -> model.find(Hypothesis.class, id.hypothesis()))
                .map(Hypothesis::wording).orElse(""));
        choice.setDisable(cell.isEmpty());
        note.setDisable(assessment.isEmpty());
    }

    void flush() {
        saving.flush();
    }

    /// Brings the keyboard to the reason, where there is a sign to give one for.
    void edit() {
        note.requestFocus();
    }

    /// One line that ends in an ellipsis where it is too long.
    private static Label line() {
        var line = Directed.label();
        line.setWrapText(false);
        line.setMinWidth(0);
        line.setMaxWidth(USE_PREF_SIZE);
        return line;
    }

    private void save(String text, Runnable done, Runnable failed) {
        shown.ifPresentOrElse(id -> model.change(Assessment.class, id,
                each -> new Assessment(id, each.consistency(), text), done, failed), done);
    }
}
