package hashiya.ui.inquiry;

import hashiya.claims.Matrix;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.ClaimId;
import hashiya.model.Hypothesis;
import hashiya.ui.control.Clamped;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A claim as evidence, and its sign under each hypothesis.
final class MatrixRow extends ListCell<ClaimId> {

    /// Which cell is meant, and what shall be done with it.
    interface Deeds {

        Matrix matrix();

        boolean isChosen(AssessmentId cell);

        void choose(AssessmentId cell);

        /// Offers the signs at a cell.
        void offer(AssessmentId cell, Node at);
    }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int LINES = 2;

    private final InquiryModel model;
    private final InquiryWords words;
    private final Deeds deeds;
    private final Columns columns;

    MatrixRow(InquiryModel model, InquiryWords words, Deeds deeds, DoubleSupplier room) {
        this.model = model;
        this.words = words;
        this.deeds = deeds;
        columns = new Columns(room);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("inquiry-row");
    }

    @Override
    protected void updateItem(ClaimId claim, boolean empty) {
        super.updateItem(claim, empty);
        if (empty || claim == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var matrix = deeds.matrix();
        columns.getChildren().setAll(head(claim, matrix));
        matrix.hypotheses().forEach(each -> columns.getChildren().add(cell(claim, each, matrix)));
        setAccessibleText(InquiryWords.of(claim, model.proposition(claim)));
        setGraphic(columns);
    }

    private Node head(ClaimId claim, Matrix matrix) {
        var id = new Label(claim.toString());
        id.getStyleClass().add("inquiry-id");
        id.setMinWidth(USE_PREF_SIZE);
        var first = new HBox(id);
        first.getStyleClass().add("inquiry-signs");
        if (matrix.isDiagnostic(claim)) {
            var sign = new Label(words.text("inquiry.diagnostic"), new FontIcon(Feather.GIT_BRANCH));
            sign.getStyleClass().add("inquiry-diagnostic");
            first.getChildren().add(sign);
        }
        var proposition = new Clamped(LINES, "inquiry-proposition");
        proposition.setWords(model.proposition(claim));
        var head = new VBox(first, proposition);
        head.getStyleClass().add("inquiry-claim");
        return head;
    }

    private Node cell(ClaimId claim, Hypothesis hypothesis, Matrix matrix) {
        var id = new AssessmentId(hypothesis.id(), claim);
        var assessment = matrix.cell(hypothesis.id(), claim);
        var sign = new Label(assessment.map(each -> each.consistency().sign()).orElse("·"));
        sign.getStyleClass().addAll("inquiry-sign", assessment.map(each -> "sign-" + each.consistency().sign())
                .orElse("sign-none"));
        if (assessment.map(Assessment::note).filter(each -> !each.isBlank()).isPresent()) {
            var mark = new FontIcon(Feather.MESSAGE_SQUARE);
            mark.getStyleClass().add("inquiry-noted");
            sign.setGraphic(mark);
            sign.setContentDisplay(ContentDisplay.RIGHT);
        }
        var cell = new HBox(sign);
        cell.setAlignment(Pos.CENTER);
        cell.setId(("cell-" + id).replace(':', '-'));
        cell.setAccessibleRole(AccessibleRole.TABLE_CELL);
        cell.setAccessibleText(words.cell(model.proposition(claim), hypothesis.wording(), assessment));
        cell.getStyleClass().add("inquiry-cell");
        cell.pseudoClassStateChanged(CHOSEN, deeds.isChosen(id));
        cell.setOnMousePressed(event -> {
            deeds.choose(id);
            if (event.getButton() == MouseButton.SECONDARY || event.getClickCount() == 2) {
                deeds.offer(id, cell);
            }
        });
        return cell;
    }
}
