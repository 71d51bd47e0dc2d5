package hashiya.ui.search;

import hashiya.search.Census;
import hashiya.search.Facet;
import hashiya.search.query.Field;
import hashiya.ui.control.Directed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// By what the hits are told apart, with how many there are of each. A click asks for one of them too, a second does not
/// any more; both stand in the query.
final class FacetColumn extends VBox {

    /// Values that are shown until more are asked for.
    private static final int FEW = 6;

    private final Set<Field> open = EnumSet.noneOf(Field.class);
    private final SearchModel model;
    private final SearchWords words;
    private final Consumer<String> onAsk;
    private final Subscription subscription;
    private List<Facet> shown = List.of();

    /// @param onAsk is handed the changed query
    FacetColumn(SearchModel model, SearchWords words, Consumer<String> onAsk) {
        this.model = model;
        this.words = words;
        this.onAsk = onAsk;
        setId("search-facets");
        getStyleClass().add("facets");
        subscription = Subscription.combine(model.outcome().subscribe(outcome -> {
            // While it is counted anew the old counts stay, or the column would jump with every letter.
            shown = outcome.request().isEmpty() ? List.of() : outcome.census().map(Census::facets).orElse(shown);
            redraw();
        }), model.problem().subscribe(problem -> setDisable(problem.isPresent())));
    }

    void close() {
        subscription.unsubscribe();
    }

    private void redraw() {
        getChildren().setAll(shown.stream().map(this::facet).toList());
    }

    private Node facet(Facet facet) {
        var title = new Label(words.field(facet.field()));
        title.getStyleClass().add("facet-title");
        var rows = new ArrayList<Node>(List.of(title));
        var isOpen = open.contains(facet.field());
        facet.values().stream().filter(each -> isOpen || facet.values().indexOf(each) < FEW || model.asks(each.clause()))
                .forEach(each -> rows.add(row(facet.field(), each)));
        if (facet.values().size() > FEW) {
            rows.add(more(facet));
        }
        if (isOpen && facet.more() > 0) {
            rows.add(Directed.phrase(words.count("search.facet.rest", facet.more()), "facet-rest"));
        }
        var box = new VBox(rows.toArray(Node[]::new));
        box.getStyleClass().add("facet");
        return box;
    }

    private Node row(Field field, Facet.Value value) {
        var name = new Label(words.value(field, value.name()));
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var count = new Label(String.valueOf(value.count()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("facet-count");
        var button = new ToggleButton();
        button.setGraphic(new HBox(name, space, count));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(model.asks(value.clause()));
        button.getStyleClass().addAll("flat", "facet-value");
        button.setAccessibleText(words.field(field) + ": " + name.getText() + " " + count.getText());
        button.setOnAction(_ -> onAsk.accept(model.turn(value.clause(), words.tongue())));
        return button;
    }

    private Node more(Facet facet) {
        var isOpen = open.contains(facet.field());
        var link = new Hyperlink(isOpen ? words.text("search.facet.less")
                : words.count("search.facet.more", facet.values().size() - FEW));
        link.setOnAction(_ -> {
            if (!open.remove(facet.field())) {
                open.add(facet.field());
            }
            redraw();
        });
        return link;
    }
}
