package hashiya.ui.inquiry;

import hashiya.claims.Matrix;
import hashiya.model.AssessmentId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Picker;
import hashiya.ui.inquiry.InquiryModel.Shown;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The hypotheses of a question side by side, those with the least against them first, and the claims below one
/// another.
/// The arrows go from cell to cell, letters and digits give the sign, Enter goes to the reason.
final class MatrixView extends BorderPane implements PartView, MatrixRow.Deeds {

    private static final double BAR = 18;

    private final InquiryModel model;
    private final InquiryState state;
    private final InquiryWords words;
    private final ListView<ClaimId> list = new ListView<>();
    private final Columns heads = new Columns(this::room);
    private final VBox sheet = new VBox(heads, list);
    private final Map<HypothesisId, HypothesisHead> made = new HashMap<>();
    private final CellStrip strip;
    private final Runnable onRemoved;
    private final TextField supposing;
    private Matrix matrix = new Matrix(List.of(), List.of(), Map.of());
    private Optional<ContextMenu> menu = Optional.empty();

    /// @param onRemoved offers to undo that a hypothesis was taken away
    MatrixView(InquiryModel model, InquiryWords words, Runnable onRemoved) {
        this.model = model;
        this.words = words;
        this.onRemoved = onRemoved;
        state = model.state();
        strip = new CellStrip(model, words);
        supposing = Adding.field(words.text("inquiry.hypothesis.add"), model::suppose);
        supposing.setId("inquiry-suppose");
        furnishList();
        VBox.setVgrow(list, Priority.ALWAYS);
        heads.setMinHeight(USE_PREF_SIZE);
        list.setMinHeight(0);
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "inquiry-scroll");
        sheet.widthProperty().subscribe(_ -> {
            heads.requestLayout();
            list.refresh();
        });
        heads.getStyleClass().add("inquiry-heads");
        getStyleClass().add("inquiry-matrix");
        setTop(bar());
        setCenter(scroll);
        setBottom(strip);
    }

    @Override
    public void show(Shown shown) {
        matrix = withWaiting(shown.matrix());
        var columns = matrix.hypotheses().stream().map(this::head).toList();
        made.keySet().retainAll(matrix.hypotheses().stream().map(Hypothesis::id).toList());
        var all = Stream.concat(Stream.of(corner()), columns.stream()).toList();
        // Setting them anew would take the keyboard from a wording that is being typed.
        if (!heads.getChildren().stream().skip(1).toList().equals(columns) || heads.getChildren().isEmpty()) {
            heads.getChildren().setAll(all);
        }
        sheet.setMinWidth(Columns.least(matrix.hypotheses().size()) + BAR);
        if (!list.getItems().equals(matrix.evidence())) {
            list.getItems().setAll(matrix.evidence());
        }
        if (state.cell().filter(this::isThere).isEmpty()) {
            state.choose(Optional.empty());
        }
        draw();
    }

    @Override
    public void flush() {
        strip.flush();
        made.values().forEach(HypothesisHead::flush);
    }

    @Override
    public void focus() {
        if (matrix.hypotheses().isEmpty()) {
            supposing.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public Matrix matrix() {
        return matrix;
    }

    @Override
    public boolean isChosen(AssessmentId cell) {
        return state.cell().equals(Optional.of(cell));
    }

    @Override
    public void choose(AssessmentId cell) {
        state.choose(Optional.of(cell));
        list.requestFocus();
        draw();
    }

    @Override
    public void offer(AssessmentId cell, Node at) {
        menu.ifPresent(ContextMenu::hide);
        var offered = new ContextMenu();
        Arrays.stream(Consistency.values()).forEach(each -> {
            var item = new MenuItem(each.sign() + "  " + words.of(each));
            item.setOnAction(_ -> model.assess(cell, _ -> Optional.of(each)));
            offered.getItems().add(item);
        });
        var clear = new MenuItem(words.text("inquiry.clear"));
        clear.setOnAction(_ -> model.clear(cell));
        offered.getItems().add(clear);
        // The row is drawn anew meanwhile, and the cell with it.
        var bounds = at.localToScreen(at.getLayoutBounds());
        offered.show(list, bounds.getMinX(), bounds.getMaxY());
        menu = Optional.of(offered);
    }

    private void furnishList() {
        list.setId("inquiry-matrix");
        list.setCellFactory(_ -> new MatrixRow(model, words, this, this::room));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.focusedProperty().subscribe(focused -> {
            if (focused && state.cell().isEmpty()) {
                step(0, 0);
            }
        });
    }

    private Node bar() {
        var evidence = new Picker<>(words.text("inquiry.evidence.add"), Picker.Choices.of(
                typed -> model.claimsMatching(typed).stream()
                        .filter(each -> !matrix.evidence().contains(each.id())).toList(),
                (Claim each) -> InquiryWords.of(each.id(), each.proposition())), claim -> {
                    state.call(claim.id());
                    model.renew();
                }, _ -> { });
        evidence.setId("inquiry-evidence");
        HBox.setHgrow(supposing, Priority.ALWAYS);
        HBox.setHgrow(evidence, Priority.ALWAYS);
        var fields = new HBox(supposing, evidence);
        fields.getStyleClass().add("inquiry-fields");
        var bar = new VBox(fields, Directed.words(words.text("inquiry.matrix.keys"), "inquiry-help"));
        bar.getStyleClass().add("inquiry-bar");
        return bar;
    }

    private Label corner() {
        var corner = new Label(words.text(matrix.hypotheses().isEmpty() ? "inquiry.hypotheses.none"
                : "inquiry.evidence"));
        corner.setWrapText(true);
        corner.getStyleClass().add("inquiry-corner");
        return corner;
    }

    private HypothesisHead head(Hypothesis hypothesis) {
        var head = made.computeIfAbsent(hypothesis.id(), _ -> new HypothesisHead(hypothesis, model, words, onRemoved));
        head.show(matrix, hypothesis);
        return head;
    }

    /// With the claims that were called as evidence and have no cell yet.
    private Matrix withWaiting(Matrix plain) {
        var there = state.waiting().stream().filter(each -> model.find(Claim.class, each).isPresent());
        return new Matrix(plain.hypotheses(), Stream.concat(plain.evidence().stream(), there).toList(), plain.cells());
    }

    private boolean isThere(AssessmentId cell) {
        return matrix.evidence().contains(cell.claim())
                && matrix.hypotheses().stream().anyMatch(each -> each.id().equals(cell.hypothesis()));
    }

    private void draw() {
        list.refresh();
        strip.show(state.cell());
        list.setAccessibleText(state.cell().map(this::said).orElseGet(() -> words.text("inquiry.part.MATRIX")));
    }

    private String said(AssessmentId cell) {
        return words.cell(model.proposition(cell.claim()), model.find(Hypothesis.class, cell.hypothesis())
                .map(Hypothesis::wording).orElse(""), matrix.cell(cell.hypothesis(), cell.claim()));
    }

    private double room() {
        return Math.max(0, sheet.getWidth() - BAR);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        var onward = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        switch (event.getCode()) {
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            case RIGHT -> step(0, onward);
            case LEFT -> step(0, -onward);
            case DELETE, BACK_SPACE -> state.cell().ifPresent(this::clear);
            case ENTER -> strip.edit();
            case F2 -> state.cell().map(each -> made.get(each.hypothesis())).ifPresent(HypothesisHead::edit);
            default -> {
                if (!give(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean give(KeyCode code) {
        var means = Signs.typed(code, Optional.empty()).isPresent();
        if (means) {
            state.cell().ifPresent(cell -> model.assess(cell, now -> Signs.typed(code, now)));
        }
        return means;
    }

    /// The last cell of evidence from elsewhere takes the row away with it.
    private void clear(AssessmentId cell) {
        if (matrix.cell(cell.hypothesis(), cell.claim()).isEmpty()) {
            state.sendAway(cell.claim());
            model.renew();
        } else {
            model.clear(cell);
        }
    }

    private void step(int down, int onward) {
        if (matrix.hypotheses().isEmpty() || matrix.evidence().isEmpty()) {
            return;
        }
        var here = state.cell().filter(this::isThere);
        var row = here.map(each -> matrix.evidence().indexOf(each.claim())).orElse(0);
        var ids = matrix.hypotheses().stream().map(Hypothesis::id).toList();
        var column = here.map(each -> ids.indexOf(each.hypothesis())).orElse(0);
        row = Math.clamp(row + down, 0, matrix.evidence().size() - 1);
        column = Math.clamp(column + onward, 0, ids.size() - 1);
        state.choose(Optional.of(new AssessmentId(ids.get(column), matrix.evidence().get(row))));
        list.scrollTo(Math.max(0, row - 1));
        draw();
    }
}
