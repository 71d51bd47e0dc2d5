package hashiya.ui.inquiry;

import hashiya.model.ClaimId;
import hashiya.model.Relation;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A relation in the list: from which claim, of what kind, to which, and why.
final class RelationRow extends VBox {

    private final InquiryModel model;
    private final InquiryWords words;
    private final Consumer<ClaimId> onGo;
    private final HBox said = new HBox();
    private final TextArea note = Directed.field(new TextArea());
    private final Autosave saving;

    /// @param onGo puts another claim in the middle
    RelationRow(Relation relation, InquiryModel model, InquiryWords words, Consumer<ClaimId> onGo, Runnable onRemoved) {
        this.model = model;
        this.words = words;
        this.onGo = onGo;
        var remove = new IconButton(Feather.X, words.messages().text("claims.relation.remove"),
                () -> model.remove(relation.id(), onRemoved));
        said.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("inquiry-related");
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(said, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.setPromptText(words.messages().text("claims.relation.note"));
        note.setAccessibleText(words.messages().text("claims.relation.note") + " " + words.of(relation));
        saving = new Autosave(note, (text, done, failed) -> model.change(Relation.class, relation.id(),
                each -> each.noted(text.strip()), done, failed));
        saving.begin(relation.note());
        getStyleClass().add("inquiry-relation");
        getChildren().setAll(head, note);
    }

    void show(Relation relation) {
        saving.hear(relation.note());
        var kind = new Label(words.of(relation.kind()));
        kind.getStyleClass().add("inquiry-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        said.getChildren().setAll(link(relation.from()), kind, link(relation.to()));
    }

    void flush() {
        saving.flush();
    }

    private Hyperlink link(ClaimId claim) {
        var link = new Hyperlink(InquiryWords.of(claim, model.proposition(claim)));
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setPrefWidth(200);
        link.setAccessibleText(link.getText());
        link.setOnAction(_ -> onGo.accept(claim));
        HBox.setHgrow(link, Priority.ALWAYS);
        return link;
    }
}
