package hashiya.ui.inquiry;

import hashiya.model.Gap;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.PointState;
import hashiya.ui.control.Choice;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.inquiry.InquiryModel.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is open about a question, and above it what the accounts leave open and nobody has noted yet.
final class PointsView extends BorderPane implements PartView {

    private final InquiryModel model;
    private final InquiryWords words;
    private final Runnable onRemoved;
    private final VBox offers = new VBox();
    private final VBox points = new VBox();
    private final Map<OpenPointId, PointView> made = new HashMap<>();
    private final Choice<PointState> filter;
    private final TextField adding;
    private Optional<Shown> shown = Optional.empty();
    private boolean noting;

    /// @param onRemoved offers to undo that a point was taken away
    PointsView(InquiryModel model, InquiryWords words, Runnable onRemoved) {
        this.model = model;
        this.words = words;
        this.onRemoved = onRemoved;
        adding = Adding.field(words.text("inquiry.point.add"), this::add);
        adding.setId("inquiry-point-add");
        HBox.setHgrow(adding, Priority.ALWAYS);
        filter = new Choice<>(words.text("inquiry.state.any"), words::of, chosen -> {
            model.state().want(chosen);
            draw();
        });
        filter.setId("inquiry-state");
        filter.offer(List.of(PointState.values()));
        filter.setValue(model.state().wanted());
        filter.setMaxWidth(USE_PREF_SIZE);
        var bar = new HBox(adding, filter);
        bar.getStyleClass().addAll("inquiry-fields", "inquiry-bar");
        offers.getStyleClass().add("inquiry-offers");
        points.getStyleClass().add("inquiry-points");
        var scroll = new ScrollPane(new VBox(offers, points));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "inquiry-scroll");
        setTop(bar);
        setCenter(scroll);
    }

    @Override
    public void show(Shown now) {
        var before = shown.filter(each -> each.question().id().equals(now.question().id())).map(Shown::points);
        shown = Optional.of(now);
        draw();
        // What has just been noted from an offer wants words.
        var fresh = now.points().stream().filter(each -> before.isPresent() && !before.get().contains(each)).toList();
        if (noting && fresh.size() == 1 && made.containsKey(fresh.getFirst().id())) {
            noting = false;
            made.get(fresh.getFirst().id()).focusFirst();
        }
    }

    @Override
    public void flush() {
        made.values().forEach(PointView::flush);
    }

    @Override
    public void focus() {
        Optional.ofNullable(offers.lookup(".inquiry-offer")).orElse(adding).requestFocus();
    }

    private void draw() {
        shown.ifPresent(now -> {
            drawOffers(now.gaps());
            made.keySet().retainAll(now.points().stream().map(OpenPoint::id).toList());
            var wanted = now.points().stream()
                    .filter(each -> model.state().wanted().filter(state -> state != each.state()).isEmpty()).toList();
            var nodes = wanted.isEmpty() ? List.of(hint(now)) : wanted.stream().<Node>map(this::view).toList();
            // Setting them anew would take the keyboard from what is being typed.
            if (!points.getChildren().equals(nodes)) {
                points.getChildren().setAll(nodes);
            }
        });
    }

    private void drawOffers(List<Gap> gaps) {
        var rows = gaps.stream().map(this::offer).toList();
        offers.getChildren().setAll(gaps.isEmpty() ? Stream.<Node>empty().toList()
                : Stream.concat(Stream.of(Directed.words(words.text("inquiry.offers"), "inquiry-help")), rows.stream())
                        .toList());
        offers.setVisible(!gaps.isEmpty());
        offers.setManaged(!gaps.isEmpty());
    }

    private Node offer(Gap gap) {
        var claims = PointView.claims(gap).map(each -> InquiryWords.of(each, model.proposition(each))).toList();
        var button = new Button(words.of(gap), new FontIcon(Feather.PLUS));
        button.setAccessibleText(words.text("inquiry.offer.note", words.of(gap) + ": " + String.join(" ", claims)));
        button.getStyleClass().add("inquiry-offer");
        button.setOnAction(_ -> {
            noting = true;
            model.state().want(Optional.empty());
            filter.setValue(Optional.empty());
            model.open(OpenPoint.Draft.of(gap, ""));
        });
        var offer = new VBox(button);
        claims.forEach(each -> offer.getChildren().add(Directed.words(each)));
        offer.getStyleClass().add("inquiry-offered");
        return offer;
    }

    private Node view(OpenPoint point) {
        var view = made.computeIfAbsent(point.id(), _ -> new PointView(point, model, words, onRemoved));
        view.show(point);
        return view;
    }

    private Node hint(Shown now) {
        return new EmptyHint(Feather.HELP_CIRCLE, words.text(now.points().isEmpty() ? "inquiry.points.none"
                : "inquiry.points.none.pass"));
    }

    private void add(String typed) {
        model.state().question().ifPresent(question ->
                model.open(OpenPoint.Draft.of(new Gap.OnQuestion(question), typed)));
    }
}
