package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.ui.control.Directed;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says on the card of a claim that some assert it and others deny it, and leads to what would settle it; and from any
/// claim of a question to the question.
final class PointsLine extends VBox {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Hyperlink link = new Hyperlink();
    private final Label alone = Directed.label("claim-open-alone");
    private Optional<Claim> shown = Optional.empty();

    PointsLine(ClaimsModel model, ClaimWords words, Routes routes) {
        this.model = model;
        this.words = words;
        link.setId("claim-open-points");
        link.setWrapText(true);
        link.setOnAction(_ -> shown.ifPresent(claim -> routes.toOpenPoints(claim.id())));
        alone.setText(words.messages().text("claims.points.alone"));
        getChildren().setAll(link, alone);
    }

    void show(Claim claim) {
        shown = Optional.of(claim);
        var disputed = model.agreement(claim.id()).isDisputed();
        link.setText(words.messages().text(disputed ? "claims.points.disputed" : "claims.points.question"));
        show(link, claim.question().isPresent());
        show(alone, disputed && claim.question().isEmpty());
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
