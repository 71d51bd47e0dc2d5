package hashiya.ui.claims;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Source;
import hashiya.ui.control.Directed;
import hashiya.ui.desk.StanceMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a source says and passes on: each with its stance, and a way to the claim.
final class SourceStatements extends VBox {

    /// How many are drawn at a time.
    private static final int PAGE = 20;

    private final ClaimsModel model;
    private final SourcesModel sources;
    private final ClaimWords words;
    private final Routes routes;
    private final VBox rows = new VBox();
    private final Hyperlink more = new Hyperlink();
    private List<Entity> drawn = List.of();
    private Optional<Source> shown = Optional.empty();
    private int limit = PAGE;

    SourceStatements(ClaimsModel model, SourcesModel sources, ClaimWords words, Routes routes) {
        this.model = model;
        this.sources = sources;
        this.words = words;
        this.routes = routes;
        var name = new Label(words.messages().text("claims.source.says"));
        name.getStyleClass().add("form-name");
        more.setOnAction(_ -> {
            limit += PAGE;
            shown.ifPresent(this::draw);
        });
        getStyleClass().add("figures-field");
        getChildren().setAll(name, rows, more);
    }

    void show(Source source) {
        if (!shown.map(Source::id).equals(Optional.of(source.id()))) {
            limit = PAGE;
        }
        shown = Optional.of(source);
        draw(source);
    }

    private void draw(Source source) {
        var all = sources.attributions(source.id());
        var here = all.stream().limit(limit).toList();
        var now = Stream.<Entity>concat(Stream.of(source), here.stream().flatMap(each ->
                Stream.concat(Stream.of(each), model.find(Claim.class, each.claim()).stream()))).toList();
        if (!now.equals(drawn)) {
            drawn = now;
            rows.getChildren().setAll(here.stream().map(each -> row(each, source)).toList());
        }
        show(this, !all.isEmpty());
        show(more, all.size() > limit);
        more.setText(words.messages().count("claims.source.more", all.size() - limit));
    }

    private Node row(Attribution attribution, Source source) {
        var proposition = model.find(Claim.class, attribution.claim()).map(Claim::proposition).orElse("");
        var stance = new Label(words.of(attribution.stance()), new StanceMark(attribution.stance()));
        stance.getStyleClass().addAll("stance-word", "stance-" + attribution.stance());
        var id = new Label(attribution.claim().toString());
        id.getStyleClass().add("claim-id");
        var head = new HBox(stance, id);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("claim-head");
        var row = new VBox(head, Directed.words(proposition, "claim-proposition"));
        if (!attribution.speaker().equals(source.id())) {
            row.getChildren().add(1, Directed.words(
                    words.messages().text("claims.source.passes", model.name(attribution.speaker())),
                    "claim-agreement"));
        }
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(String.join(words.messages().text("claims.comma") + " ", stance.getText(), id.getText(),
                proposition));
        row.getStyleClass().addAll("quote-button", "source-statement");
        row.setOnMouseClicked(_ -> routes.toAttribution(attribution));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                routes.toAttribution(attribution);
            }
        });
        return row;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
