package hashiya.ui.claims;

import hashiya.claims.QuestionCoverage;
import hashiya.model.Claim;
import hashiya.model.SourceId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which sources speak to the question that a claim belongs to, and which are silent on it.
final class QuestionVoices extends VBox {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Routes routes;
    private Optional<QuestionCoverage> drawn = Optional.empty();

    QuestionVoices(ClaimsModel model, ClaimWords words, Routes routes) {
        this.model = model;
        this.words = words;
        this.routes = routes;
        getStyleClass().add("question-voices");
    }

    void show(Claim claim) {
        var coverage = claim.question().map(model::coverage);
        if (!coverage.equals(drawn)) {
            drawn = coverage;
            getChildren().clear();
            coverage.ifPresent(each -> getChildren().setAll(voices("claims.question.speaking", each.speaking()),
                    voices("claims.question.silent", each.silent())));
        }
        setVisible(coverage.isPresent());
        setManaged(coverage.isPresent());
    }

    private FlowPane voices(String key, List<SourceId> sources) {
        var heading = new Label(words.messages().text(key, sources.size()));
        heading.getStyleClass().add("claim-agreement");
        var row = new FlowPane(heading);
        row.getStyleClass().add("voices");
        for (var source : sources) {
            var link = new Hyperlink(model.name(source));
            link.setMaxWidth(220);
            link.setOnAction(_ -> routes.toSource(source));
            row.getChildren().add(link);
        }
        return row;
    }
}
