package hashiya.ui.inquiry;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.Picker;
import hashiya.ui.inquiry.InquiryModel.Member;
import hashiya.ui.inquiry.InquiryModel.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// How one claim stands to others: drawn around it, and as a list with the reasons.
final class RelationsView extends BorderPane implements PartView {

    private static final double LIST = 0.4;

    private final InquiryModel model;
    private final InquiryWords words;
    private final Runnable onRemoved;
    private final RelationGraph graph;
    private final VBox rows = new VBox();
    private final Map<RelationId, RelationRow> made = new HashMap<>();
    private final ChoiceBox<RelationKind> kind = new ChoiceBox<>();
    private final TextField note = Directed.field(new TextField());
    private final Picker<Claim> other;
    private List<Member> members = List.of();

    /// @param onRemoved offers to undo that a relation was taken away
    RelationsView(InquiryModel model, InquiryWords words, Runnable onRemoved) {
        this.model = model;
        this.words = words;
        this.onRemoved = onRemoved;
        graph = new RelationGraph(model, words, this::go);
        var centre = new Picker<>(words.text("inquiry.centre"), Picker.Choices.of(model::claimsMatching,
                (Claim each) -> InquiryWords.of(each.id(), each.proposition())), claim -> go(claim.id()), _ -> { });
        centre.setId("inquiry-centre");
        other = new Picker<>(words.messages().text("claims.relation.add"), Picker.Choices.of(
                typed -> model.claimsMatching(typed).stream()
                        .filter(each -> !centre().equals(Optional.of(each.id()))).toList(),
                (Claim each) -> InquiryWords.of(each.id(), each.proposition())), claim -> relate(claim.id()), _ -> { });
        other.setId("inquiry-relate");
        rows.getStyleClass().add("inquiry-relations");
        var list = scroll(rows);
        list.prefWidthProperty().bind(widthProperty().multiply(LIST));
        setTop(bar(centre));
        setCenter(scroll(graph));
        setRight(list);
    }

    @Override
    public void show(Shown shown) {
        members = shown.members();
        draw();
    }

    @Override
    public void flush() {
        made.values().forEach(RelationRow::flush);
    }

    @Override
    public void focus() {
        centre().map(each -> graph.lookup("#graph-" + each)).ifPresentOrElse(Node::requestFocus, other::requestFocus);
    }

    private Node bar(Picker<Claim> centre) {
        kind.getItems().setAll(RelationKind.values());
        kind.setValue(RelationKind.CONTRADICTS);
        kind.setConverter(new Kinds());
        kind.setAccessibleText(words.messages().text("claims.relation.kind"));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.setId("inquiry-kind");
        note.setId("inquiry-relation-note");
        note.setPromptText(words.messages().text("claims.relation.note"));
        note.setAccessibleText(words.messages().text("claims.relation.note"));
        for (var field : List.of(centre, note, other)) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        var adding = new HBox(kind, note, other);
        adding.getStyleClass().add("inquiry-fields");
        var bar = new VBox(centre, adding, Directed.words(words.text("inquiry.relations.keys"), "inquiry-help"));
        bar.getStyleClass().add("inquiry-bar");
        return bar;
    }

    private static ScrollPane scroll(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(content instanceof RelationGraph);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "inquiry-scroll");
        return scroll;
    }

    /// The claim in the middle: the one that was chosen, or else the first of the question that stands to another.
    private Optional<ClaimId> centre() {
        return model.state().centre().filter(each -> model.find(Claim.class, each).isPresent())
                .or(() -> members.stream().map(each -> each.claim().id())
                        .filter(each -> !model.relations(each).isEmpty()).findFirst())
                .or(() -> members.stream().map(each -> each.claim().id()).findFirst());
    }

    private void draw() {
        var relations = centre().map(model::relations).orElse(List.of());
        var inGraph = graph.getScene() != null && graph.getScene().getFocusOwner() != null
                && graph.getChildren().contains(graph.getScene().getFocusOwner());
        centre().ifPresent(each -> graph.show(each, relations));
        if (inGraph) {
            focus();
        }
        made.keySet().retainAll(relations.stream().map(Relation::id).toList());
        var nodes = relations.isEmpty()
                ? List.<Node>of(new EmptyHint(Feather.SHARE_2, words.text("inquiry.relations.none")))
                : relations.stream().<Node>map(this::row).toList();
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private RelationRow row(Relation relation) {
        var row = made.computeIfAbsent(relation.id(), _ ->
                new RelationRow(relation, model, words, this::go, onRemoved));
        row.show(relation);
        return row;
    }

    private void go(ClaimId claim) {
        flush();
        model.state().centreOn(claim);
        draw();
        focus();
    }

    private void relate(ClaimId to) {
        centre().filter(from -> !from.equals(to)).ifPresent(from -> {
            model.relate(from, kind.getValue(), to, note.getText().strip());
            note.clear();
        });
    }

    private final class Kinds extends StringConverter<RelationKind> {
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
