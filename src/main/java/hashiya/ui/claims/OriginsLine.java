package hashiya.ui.claims;

import hashiya.claims.Citation;
import hashiya.claims.Loop;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.ui.control.Directed;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// On how many independent origins a claim stands, the way to the question whether some are one, and the circles in
/// which sources only cite one another.
final class OriginsLine extends VBox {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Label agreement = Directed.label("claim-agreement");
    private final Button ask;
    private final VBox loops = new VBox();
    private Optional<ClaimId> shown = Optional.empty();

    OriginsLine(ClaimsModel model, ClaimWords words, Routes routes) {
        this.model = model;
        this.words = words;
        ask = new Button(words.messages().text("claims.origins.ask"), new FontIcon(Feather.GIT_MERGE));
        ask.setId("claim-origins");
        ask.getStyleClass().add("small");
        ask.setAccessibleHelp(words.messages().text("claims.origins.help"));
        ask.setOnAction(_ -> shown.ifPresent(routes::toOrigins));
        var line = new FlowPane(agreement, ask);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("origins-line");
        loops.getStyleClass().add("loops");
        getStyleClass().add("origins");
        getChildren().setAll(line, loops);
    }

    void show(Claim claim) {
        shown = Optional.of(claim.id());
        var found = model.agreement(claim.id());
        agreement.setText(words.messages().text("claims.origins", words.of(found)));
        ask.setDisable(model.attributions(claim.id()).isEmpty());
        loops.getChildren().setAll(found.resolved().loops().stream().map(this::loop).toList());
    }

    private VBox loop(Loop loop) {
        var messages = words.messages();
        var roots = loop.root().stream().map(model::name)
                .collect(Collectors.joining(messages.text("claims.comma") + " "));
        var heading = line(loop.hasRoot() ? messages.text("claims.circular.rooted", roots)
                : messages.text("claims.circular"));
        heading.setGraphic(new FontIcon(Feather.REFRESH_CW));
        var box = new VBox(heading);
        box.getStyleClass().add("loop");
        loop.citations().stream().map(this::step).forEach(box.getChildren()::add);
        return box;
    }

    /// A line for itself, so that names in another direction do not change places.
    private Label step(Citation citation) {
        return line(words.directed(words.messages().text("claims.circular.step", model.name(citation.by()),
                model.name(citation.of()))));
    }

    private static Label line(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
