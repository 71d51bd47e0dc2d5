package hashiya.ui.inquiry;

import hashiya.model.ClaimId;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.ui.control.Clamped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/// The claims around one, and a line for each relation: its shape and a word say the kind, an arrow the direction
/// where it has one.
final class RelationGraph extends Pane {

    private static final double NODE_HEIGHT = 86;
    private static final double ROW = 104;
    private static final double APART = 22;
    private static final double ARROW = 7;
    private static final PseudoClass CENTRE = PseudoClass.getPseudoClass("centre");

    /// @param step how many px below the line from middle to middle it runs, where two claims have several relations
    private record Edge(Relation relation, Line line, Polygon arrow, Label word, double step) {}

    private final InquiryModel model;
    private final InquiryWords words;
    private final Consumer<ClaimId> onGo;
    private final Map<ClaimId, Button> nodes = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private GraphLayout layout = new GraphLayout(Map.of(), 1);

    /// @param onGo puts another claim in the middle
    RelationGraph(InquiryModel model, InquiryWords words, Consumer<ClaimId> onGo) {
        this.model = model;
        this.words = words;
        this.onGo = onGo;
        getStyleClass().add("inquiry-graph");
    }

    void show(ClaimId centre, List<Relation> relations) {
        layout = GraphLayout.around(centre, relations);
        nodes.clear();
        edges.clear();
        var between = new HashMap<ClaimId, Integer>();
        for (var relation : relations) {
            var other = relation.from().equals(centre) ? relation.to() : relation.from();
            edges.add(edge(relation, between.merge(other, 1, Integer::sum) - 1));
        }
        layout.places().keySet().forEach(each -> nodes.put(each, node(each, each.equals(centre))));
        var all = new ArrayList<Node>();
        edges.forEach(each -> all.addAll(List.of(each.line, each.arrow)));
        layout.places().keySet().forEach(each -> all.add(nodes.get(each)));
        edges.forEach(each -> all.add(each.word));
        getChildren().setAll(all);
        setMinHeight(layout.rows() * ROW + ARROW);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        nodes.forEach((claim, node) -> node.resizeRelocate(x(claim) - width() / 2, y(claim) - NODE_HEIGHT / 2, width(),
                NODE_HEIGHT));
        edges.forEach(this::lay);
    }

    private void lay(Edge edge) {
        var from = edge.relation.from();
        var to = edge.relation.to();
        var side = Math.signum(x(to) - x(from));
        var startX = x(from) + side * width() / 2;
        var endX = x(to) - side * width() / 2;
        var startY = y(from) + edge.step;
        var endY = y(to) + edge.step;
        edge.line.setStartX(startX);
        edge.line.setStartY(startY);
        edge.line.setEndX(endX);
        edge.line.setEndY(endY);
        var turn = Math.toDegrees(Math.atan2(endY - startY, endX - startX));
        edge.arrow.getTransforms().setAll(new Translate(endX, endY),
                new Rotate(turn));
        var wide = edge.word.prefWidth(-1);
        var high = edge.word.prefHeight(wide);
        edge.word.resizeRelocate((startX + endX - wide) / 2, (startY + endY - high) / 2, wide, high);
    }

    private double x(ClaimId claim) {
        return layout.places().get(claim).along() * getWidth();
    }

    private double y(ClaimId claim) {
        return layout.places().get(claim).down() * getHeight();
    }

    private double width() {
        return getWidth() * layout.wide();
    }

    private Edge edge(Relation relation, int number) {
        var line = new Line();
        line.getStyleClass().addAll("inquiry-edge", "edge-" + relation.kind().name());
        var arrow = new Polygon(0, 0, -ARROW * 1.6, ARROW, -ARROW * 1.6, -ARROW);
        arrow.getStyleClass().add("inquiry-arrow");
        arrow.setVisible(relation.kind() == RelationKind.SUPPORTS || relation.kind() == RelationKind.REFINES);
        var word = new Label(words.of(relation.kind()));
        word.getStyleClass().add("inquiry-edge-word");
        if (!relation.note().isBlank()) {
            var tip = new Tooltip(relation.note().strip());
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            word.setTooltip(tip);
        }
        return new Edge(relation, line, arrow, word, number * APART);
    }

    private Button node(ClaimId claim, boolean centre) {
        var id = new Label(claim.toString());
        id.getStyleClass().add("inquiry-id");
        var proposition = new Clamped(2, "inquiry-proposition");
        proposition.setWords(model.proposition(claim));
        var content = new VBox(id, proposition);
        content.setFillWidth(true);
        var button = new Button("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.TOP_LEFT);
        content.prefWidthProperty().bind(button.widthProperty().subtract(22));
        button.setId("graph-" + claim);
        button.getStyleClass().add("inquiry-node");
        button.pseudoClassStateChanged(CENTRE, centre);
        button.setAccessibleText(said(claim, centre));
        button.setOnAction(_ -> {
            if (centre) {
                model.openClaim(claim);
            } else {
                onGo.accept(claim);
            }
        });
        return button;
    }

    private String said(ClaimId claim, boolean centre) {
        var named = InquiryWords.of(claim, model.proposition(claim));
        var lines = edges.stream().filter(each -> !centre && (each.relation.from().equals(claim)
                || each.relation.to().equals(claim))).map(each -> words.of(each.relation)).toList();
        return Optional.of(lines).filter(each -> !each.isEmpty()).map(each -> named + " " + String.join("; ", each))
                .orElse(named);
    }
}
