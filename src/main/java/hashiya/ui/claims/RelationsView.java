package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.KeptField;
import hashiya.ui.control.Picker;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// How a claim stands to others: a list, and a field that adds to it.
final class RelationsView extends VBox {

    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final ClaimWords words;
    private final Routes routes;
    private final VBox rows = new VBox();
    private final ChoiceBox<RelationKind> kind = new ChoiceBox<>();
    private List<Relation> drawn = List.of();
    private Optional<ClaimId> shown = Optional.empty();

    RelationsView(ClaimsModel model, ClaimEdits edits, ClaimWords words, Routes routes) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.routes = routes;
        var title = new Label(words.messages().text("claims.relations"));
        title.getStyleClass().add("form-name");
        var graph = new IconButton(Feather.SHARE_2, words.messages().text("claims.relations.draw"),
                () -> shown.ifPresent(routes::toRelations));
        var head = new HBox(title, graph);
        head.setAlignment(Pos.CENTER_LEFT);
        kind.getItems().setAll(RelationKind.values());
        kind.setValue(RelationKind.CONTRADICTS);
        kind.setConverter(new Words());
        kind.setAccessibleText(words.messages().text("claims.relation.kind"));
        kind.setMinWidth(ChoiceBox.USE_PREF_SIZE);
        var picker = new Picker<>(words.messages().text("claims.relation.add"),
                Picker.Choices.of(this::others, claim -> claim.id() + " · " + claim.proposition()),
                claim -> shown.ifPresent(from -> edits.relate(from, kind.getValue(), claim.id())), _ -> { });
        picker.setId("claim-relation");
        HBox.setHgrow(picker, Priority.ALWAYS);
        var add = new HBox(kind, picker);
        add.getStyleClass().add("relation-add");
        getStyleClass().add("form-field");
        getChildren().setAll(head, rows, add);
    }

    void show(Claim claim) {
        var relations = model.relations(claim.id());
        if (!shown.equals(Optional.of(claim.id())) || !drawn.equals(relations)) {
            shown = Optional.of(claim.id());
            drawn = relations;
            rows.getChildren().setAll(relations.stream().map(each -> row(claim, each)).toList());
        }
    }

    private List<Claim> others(String typed) {
        return model.claimsMatching(typed).stream()
                .filter(claim -> !shown.equals(Optional.of(claim.id()))).toList();
    }

    private Node row(Claim claim, Relation relation) {
        var outward = relation.from().equals(claim.id());
        var other = outward ? relation.to() : relation.from();
        var sign = new Label(words.of(relation.kind()) + (outward ? "" : " ↩"));
        sign.setMinWidth(Label.USE_PREF_SIZE);
        var link = new Hyperlink(other.toString());
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> routes.toClaim(other));
        var proposition = Directed.words(model.find(Claim.class, other).map(Claim::proposition).orElse(""),
                "claim-proposition");
        HBox.setHgrow(proposition, Priority.ALWAYS);
        var remove = new IconButton(Feather.X, words.messages().text("claims.relation.remove"),
                () -> edits.remove(relation.id(), () ->
                        routes.removed(words.messages().text("claims.relation.removed"))));
        var head = new HBox(sign, link, proposition, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("relation");
        return new VBox(head, note(relation));
    }

    /// Kept on Enter and when it is left, also because the list is drawn anew.
    private Node note(Relation relation) {
        var field = Directed.field(new TextField());
        field.setPromptText(words.messages().text("claims.relation.note"));
        field.setAccessibleText(words.messages().text("claims.relation.note"));
        field.getStyleClass().add("relation-note");
        new KeptField(field, String::strip, typed -> {
            edits.note(relation.id(), typed);
            return Optional.empty();
        }).change(relation.note());
        // A long one is read from its beginning.
        field.positionCaret(0);
        return field;
    }

    private final class Words extends StringConverter<RelationKind> {
        @Override
        public String toString(RelationKind value) {
            return value == null ? "" : words.of(value);
        }

        @Override
        public RelationKind fromString(String name) {
            throw new UnsupportedOperationException("Kinds of relations are chosen, not typed");
        }
    }
}
