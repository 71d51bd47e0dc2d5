package hashiya.ui.inquiry;

import hashiya.model.ClaimId;
import hashiya.model.Gap;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.PointState;
import hashiya.model.Source;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Picker;
import hashiya.ui.control.Segments;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One open point: where the gap is, what would settle it, who could know, how it stands and what came of it.
final class PointView extends VBox {

    /// Between the fields of a point, in px.
    private static final double GAPS = 20;

    private final OpenPointId id;
    private final InquiryModel model;
    private final InquiryWords words;
    private final TextArea settling = area();
    private final TextArea outcome = area();
    private final Autosave savingSettling;
    private final Autosave savingOutcome;
    private final Segments<PointState> state;
    private final Chips<String> knowers;
    private final VBox where = new VBox();
    private OpenPoint point;
    private boolean filling;

    /// @param onRemoved offers to undo that the point was taken away
    PointView(OpenPoint point, InquiryModel model, InquiryWords words, Runnable onRemoved) {
        id = point.id();
        this.point = point;
        this.model = model;
        this.words = words;
        savingSettling = new Autosave(settling, this::settle);
        savingOutcome = new Autosave(outcome, saving((each, text) -> each.in(each.state(), text)));
        state = new Segments<>(words.text("inquiry.state"), List.of(PointState.values()), words::of,
                chosen -> change(each -> each.in(chosen, each.outcome())));
        knowers = new Chips<>(new Chips.Looks<>(each -> each,
                name -> words.text("inquiry.knower.remove", name), "", ""), _ -> { });
        knowers.items().subscribe(this::keepKnowers);
        var fields = new HBox(field("inquiry.settling", settling), knower(), field("inquiry.outcome", outcome));
        // So that their heights go by the widths they will have.
        fields.getChildren().forEach(each -> ((Region) each).prefWidthProperty()
                .bind(fields.widthProperty().subtract(GAPS).divide(fields.getChildren().size())));
        fields.getStyleClass().add("inquiry-point-fields");
        getStyleClass().add("inquiry-point");
        getChildren().setAll(head(onRemoved), where, fields);
        settling.focusedProperty().subscribe(focused -> {
            if (!focused && settling.getText().isBlank() && this.point.gap() instanceof Gap.OnQuestion) {
                savingSettling.begin(this.point.settling());
            }
        });
        knowers.setMinHeight(0);
        savingSettling.begin(point.settling());
        savingOutcome.begin(point.outcome());
        show(point);
    }

    void show(OpenPoint now) {
        point = now;
        savingSettling.hear(now.settling());
        savingOutcome.hear(now.outcome());
        state.show(now.state());
        where.getChildren().setAll(claims(now.gap()).map(this::link).toList());
        filling = true;
        var source = now.source().flatMap(each -> model.find(Source.class, each)).map(Source::name);
        var names = Stream.concat(source.stream(),
                Stream.of(now.knower()).filter(each -> !each.isBlank())).distinct().toList();
        if (!knowers.items().equals(names)) {
            knowers.items().setAll(names);
        }
        filling = false;
    }

    void flush() {
        savingSettling.flush();
        savingOutcome.flush();
    }

    void focusFirst() {
        settling.requestFocus();
    }

    private HBox head(Runnable onRemoved) {
        var name = new Label(id.toString());
        name.getStyleClass().add("inquiry-id");
        var gap = new Label(words.of(point.gap()));
        gap.getStyleClass().add("inquiry-gap");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var head = new HBox(name, gap, spacer, state, new IconButton(Feather.X, words.text("inquiry.point.remove", id),
                () -> model.remove(id, onRemoved)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inquiry-point-head");
        return head;
    }

    private Node knower() {
        var picker = new Picker<>(words.text("inquiry.knower.prompt"),
                new Picker.Choices<>(model::sourcesMatching, Source::name,
                        typed -> words.text("inquiry.knower.words", typed)),
                source -> change(each -> each.knownTo(Optional.of(source.id()), each.knower())),
                typed -> change(each -> each.knownTo(each.source(), typed)));
        picker.getStyleClass().add("inquiry-knower");
        var field = new VBox(new FormField(words.text("inquiry.knower"), picker), knowers);
        field.getStyleClass().add("form-field");
        return grown(field);
    }

    private Node field(String key, TextArea area) {
        return grown(new FormField(words.text(key), area));
    }

    private static Node grown(Region field) {
        field.setMinWidth(0);
        field.setMinHeight(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static TextArea area() {
        var area = Directed.field(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.getStyleClass().add("inquiry-area");
        return area;
    }

    /// The claims that leave it open.
    static Stream<ClaimId> claims(Gap gap) {
        return switch (gap) {
            case Gap.OnQuestion _ -> Stream.empty();
            case Gap.InClaim(var claim) -> Stream.of(claim);
            case Gap.Between(var one, var other) -> Stream.of(one, other);
        };
    }

    private Node link(ClaimId claim) {
        var link = new Hyperlink(InquiryWords.of(claim, model.proposition(claim)));
        link.setWrapText(true);
        link.getStyleClass().add("inquiry-link");
        link.setOnAction(_ -> model.openClaim(claim));
        return link;
    }

    /// A chip that was taken out is somebody who could know no more.
    private void keepKnowers() {
        if (!filling) {
            var left = List.copyOf(knowers.items());
            var kept = point.source().filter(source -> model.find(Source.class, source).map(Source::name)
                    .filter(left::contains).isPresent());
            change(each -> each.knownTo(kept, left.contains(each.knower()) ? each.knower() : ""));
        }
    }

    private Autosave.Saving saving(BiFunction<OpenPoint, String, OpenPoint> put) {
        return (text, done, failed) -> model.change(OpenPoint.class, id, each -> put.apply(each, text.strip()), done,
                failed);
    }

    /// A point on the question alone says what is open, and is not emptied.
    private void settle(String text, Runnable done, Runnable failed) {
        if (text.isBlank() && point.gap() instanceof Gap.OnQuestion) {
            done.run();
        } else {
            saving(OpenPoint::settledBy).save(text, done, failed);
        }
    }

    private void change(UnaryOperator<OpenPoint> change) {
        model.change(OpenPoint.class, id, change);
    }
}
