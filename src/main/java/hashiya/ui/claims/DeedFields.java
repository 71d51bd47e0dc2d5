package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.ui.control.CommitField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;

/// Who is said to have done what: two accounts of one number may differ in nothing else.
final class DeedFields extends VBox {

    private final CommitField agent;
    private final CommitField action;
    private Optional<Claim> shown = Optional.empty();

    /// @param onChange puts a change of the claim into force
    DeedFields(ClaimWords words, Consumer<UnaryOperator<Claim>> onChange) {
        agent = new CommitField(words.messages().text("claims.agent"), _ -> "",
                typed -> onChange.accept(claim -> claim.done(typed, claim.action())));
        action = new CommitField(words.messages().text("claims.action"), _ -> "",
                typed -> onChange.accept(claim -> claim.done(claim.agent(), typed)));
        agent.field().setId("claim-agent");
        action.field().setId("claim-action");
        getStyleClass().add("statement-fields");
        getChildren().setAll(agent.node(), action.node());
    }

    /// Shows a claim, or what has become of it. What is being typed stays.
    void show(Claim claim) {
        if (shown.map(Claim::id).equals(Optional.of(claim.id()))) {
            agent.hear(claim.agent());
            action.hear(claim.action());
        } else {
            agent.begin(claim.agent());
            action.begin(claim.action());
        }
        shown = Optional.of(claim);
    }

    void flush() {
        agent.commit();
        action.commit();
    }
}
