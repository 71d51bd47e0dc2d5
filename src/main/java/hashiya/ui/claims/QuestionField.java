package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Question;
import hashiya.ui.control.Chips;
import hashiya.ui.control.FormField;
import hashiya.ui.control.Picker;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// The question that a claim belongs to: picked by typing, created in place.
final class QuestionField extends VBox {

    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final Chips<Question> chip;
    private Optional<ClaimId> shown = Optional.empty();
    private boolean filling;

    QuestionField(ClaimsModel model, ClaimEdits edits, ClaimWords words) {
        this.model = model;
        this.edits = edits;
        var messages = words.messages();
        chip = new Chips<>(new Chips.Looks<>(Question::wording, name -> messages.text("claims.question.leave", name),
                "", ""), _ -> { });
        var picker = new Picker<>(messages.text("claims.question.prompt"),
                new Picker.Choices<>(model::questionsMatching, Question::wording,
                        typed -> messages.text("claims.question.create", typed)),
                this::put, typed -> shown.ifPresent(claim -> edits.ask(claim, typed)));
        picker.setId("claim-question");
        chip.items().subscribe(() -> {
            if (!filling && chip.items().isEmpty()) {
                shown.ifPresent(claim -> edits.put(claim, Optional.empty()));
            }
        });
        getStyleClass().add("form-field");
        getChildren().setAll(new FormField(messages.text("claims.question"), picker), chip);
    }

    void show(Claim claim) {
        shown = Optional.of(claim.id());
        filling = true;
        chip.items().setAll(claim.question().flatMap(id -> model.find(Question.class, id)).map(List::of)
                .orElse(List.of()));
        filling = false;
    }

    private void put(Question question) {
        shown.ifPresent(claim -> edits.put(claim, Optional.of(question)));
    }
}
