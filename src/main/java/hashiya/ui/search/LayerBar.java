package hashiya.ui.search;

import hashiya.indexing.IndexState;
import hashiya.search.Layer;
import hashiya.search.Request.Order;
import hashiya.search.query.Query;
import hashiya.ui.control.Directed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How words are looked for: a switch for each layer with what it finds, and what else could be found. Below, why a query
/// cannot be read and what is not in the index yet.
final class LayerBar extends VBox {

    private final Map<Layer, ToggleButton> switches = new EnumMap<>(Layer.class);
    private final Label problem = Directed.phrase("", "search-problem");
    private final Label leftOut = Directed.phrase("", "search-left-out");
    private final Label progress = Directed.phrase("", "search-progress");
    private final Button order = new Button();
    private final Label total = new Label();
    private final FlowPane offers = new FlowPane();
    private final Hyperlink resume;
    private final SearchModel model;
    private final SearchWords words;
    private final Subscription subscription;

    LayerBar(SearchModel model, SearchWords words) {
        this.model = model;
        this.words = words;
        resume = new Hyperlink(words.text("search.index.resume"));
        resume.setOnAction(_ -> model.resume());
        total.getStyleClass().add("search-total");
        var bar = new FlowPane(total);
        for (var layer : Layer.values()) {
            var button = new ToggleButton();
            button.getStyleClass().addAll("small", "search-layer", "search-layer-" + layer);
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(keys(layer).getDisplayText()));
            button.setOnAction(_ -> turn(layer, button.isSelected()));
            switches.put(layer, button);
            bar.getChildren().add(button);
        }
        order.getStyleClass().addAll("flat", "small", "search-order");
        order.setFocusTraversable(false);
        order.setMinWidth(USE_PREF_SIZE);
        order.setTooltip(new Tooltip(words.text("search.order")));
        order.setOnAction(_ -> turn());
        bar.getChildren().add(order);
        bar.getStyleClass().add("search-layers");
        offers.getStyleClass().add("search-offers");
        getStyleClass().add("search-bar");
        getChildren().setAll(bar, problem, leftOut, progress, resume, offers);
        subscription = Subscription.combine(model.outcome().subscribe(_ -> redraw()),
                model.state().layers().subscribe((_, _) -> redraw()),
                model.state().order().subscribe(each -> order.setText(words.order(each))),
                model.problem().subscribe(why -> say(problem, why.map(words::problem).orElse(""))),
                model.progress().subscribe(state -> {
                    say(progress, model.state().index().get().isEmpty() ? "" : words.state(state));
                    show(resume, state.phase() == IndexState.Phase.STOPPED);
                }));
    }

    /// Lets the keyboard walk through the switches, where it need not stay in a field.
    LayerBar walked() {
        switches.values().forEach(each -> each.setFocusTraversable(true));
        order.setFocusTraversable(true);
        return this;
    }

    /// Alt and a number turns the layer of that number, also for whoever types.
    void press(KeyEvent event) {
        for (var layer : Layer.values()) {
            if (keys(layer).match(event)) {
                turn(layer, !model.state().layers().get().has(layer));
                event.consume();
            }
        }
    }

    void close() {
        subscription.unsubscribe();
    }

    private static KeyCombination keys(Layer layer) {
        return new KeyCodeCombination(KeyCode.valueOf("DIGIT" + (layer.ordinal() + 1)), KeyCombination.ALT_DOWN);
    }

    private void turn(Layer layer, boolean on) {
        var layers = model.state().layers();
        layers.set(on ? layers.get().with(layer) : layers.get().without(layer));
    }

    /// The next order, after the last the first.
    private void turn() {
        var orders = Order.values();
        var state = model.state().order();
        state.set(orders[(state.get().ordinal() + 1) % orders.length]);
    }

    private void redraw() {
        var outcome = model.outcome().get();
        switches.forEach((layer, button) -> {
            var name = words.layer(layer);
            button.setText(outcome.census().isEmpty() ? name : name + " " + outcome.count(layer));
            button.setSelected(model.state().layers().get().has(layer));
        });
        var results = outcome.results();
        total.setText(outcome.request().isEmpty() ? "" : results.exact()
                ? words.count("search.total", results.total()) : words.text("search.least", results.total()));
        say(leftOut, outcome.leftOut().isEmpty() ? ""
                : words.text("search.left-out", words.listed(outcome.leftOut())));
        var links = new ArrayList<Node>();
        for (var layer : Layer.values()) {
            if (outcome.withheld(layer) > 0) {
                links.add(link(words.count("search.withheld." + layer, outcome.withheld(layer)),
                        () -> turn(layer, true)));
            }
        }
        if (outcome.someWords() > 0) {
            links.add(link(words.count("search.some", outcome.someWords()), () -> ask(outcome.query().some())));
        }
        offers.getChildren().setAll(links);
        show(offers, !links.isEmpty());
    }

    private void ask(Query query) {
        model.show(query.print(words.tongue()));
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> action.run());
        link.setFocusTraversable(false);
        return link;
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        show(label, !sentence.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
