package hashiya.ui.inquiry;

import hashiya.l10n.Messages;
import hashiya.model.Question;
import hashiya.ui.control.Covering;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Picker;
import hashiya.ui.control.Segments;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.inquiry.InquiryModel.Shown;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of a question over the whole window: its answers against the claims, what is open, the question itself, and
/// how its claims stand to others.
public final class InquiryPage extends BorderPane implements Covering {

    private static final double PICKER = 170;

    private final InquiryModel model;
    private final InquiryState state;
    private final InquiryWords words;
    private final Runnable onLeave;
    private final Label wording = Directed.label("inquiry-title");
    private final Map<InquiryState.Part, PartView> parts = new EnumMap<>(InquiryState.Part.class);
    private final Segments<InquiryState.Part> segments;
    private final UndoBar undoBar;
    private final Node hint;
    private final Picker<Question> picker;
    private Optional<Shown> shown = Optional.empty();
    private Optional<String> removed = Optional.empty();
    private boolean wantsFocus;

    /// @param onLeave puts the page away
    public InquiryPage(Workspace workspace, Desk desk, Messages messages, InquiryState state, Runnable onLeave) {
        this.state = state;
        this.onLeave = onLeave;
        words = new InquiryWords(messages);
        model = new InquiryModel(workspace, desk, state);
        undoBar = new UndoBar(messages.text("claims.undo"), model::undo);
        parts.put(InquiryState.Part.MATRIX, new MatrixView(model, words, () ->
                say(words.text("inquiry.hypothesis.removed"))));
        parts.put(InquiryState.Part.POINTS, new PointsView(model, words, () ->
                say(words.text("inquiry.point.removed"))));
        parts.put(InquiryState.Part.QUESTION, new QuestionView(model, words, this::say));
        parts.put(InquiryState.Part.RELATIONS, new RelationsView(model, words, () ->
                say(messages.text("claims.relation.removed"))));
        segments = new Segments<>(words.text("inquiry.parts"), List.of(InquiryState.Part.values()), words::of,
                this::turnTo);
        segments.setId("inquiry-parts");
        picker = picker();
        hint = new EmptyHint(Feather.HELP_CIRCLE, words.text("inquiry.none"));
        hint.setId("inquiry-hint");
        setTop(new VBox(firstLine(), undoBar));
        setId("inquiry");
        getStyleClass().add("inquiry-page");
        Sheets.give(this, "inquiry.css");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.listen(this::show);
    }

    @Override
    public void focus() {
        wantsFocus = shown.isEmpty();
        if (shown.isPresent()) {
            focusPart();
        } else {
            picker.requestFocus();
        }
    }

    /// Looks at what the state says now.
    public void renew() {
        turnTo(state.part());
        model.renew();
    }

    /// Commits what is being typed.
    public void flush() {
        parts.values().forEach(PartView::flush);
    }

    @Override
    public void close() {
        flush();
        model.close();
    }

    private PartView part() {
        return parts.get(state.part());
    }

    private Node firstLine() {
        var name = new Label(words.text("inquiry.title"));
        name.getStyleClass().add("inquiry-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(wording, Priority.ALWAYS);
        segments.show(state.part());
        segments.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(name, segments, wording, picker,
                new IconButton(Feather.X, words.messages().text("notes.page.close"), onLeave));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("inquiry-line");
        return line;
    }

    private Picker<Question> picker() {
        var made = new Picker<>(words.text("inquiry.pick"), new Picker.Choices<>(model::questionsMatching,
                Question::wording, typed -> words.messages().text("claims.question.create", typed)), question -> {
                    flush();
                    model.look(question.id());
                }, model::ask);
        made.setId("inquiry-pick");
        made.setPrefWidth(PICKER);
        made.setMinWidth(PICKER);
        return made;
    }

    private void turnTo(InquiryState.Part part) {
        flush();
        state.turnTo(part);
        segments.show(part);
        shown.ifPresent(this::draw);
    }

    private void show(Optional<Shown> now) {
        shown = now;
        hear();
        wording.setText(now.map(each -> each.question().wording().strip()).orElse(""));
        segments.setDisable(now.isEmpty());
        if (now.isEmpty()) {
            setCenter(hint);
        } else {
            draw(now.get());
        }
    }

    private void draw(Shown now) {
        part().show(now);
        if (getCenter() != part()) {
            setCenter((Node) part());
        }
        if (wantsFocus) {
            wantsFocus = false;
            focusPart();
        }
    }

    /// The keyboard cannot go to what is not in the scene, and a scroll pane puts it there with its skin.
    private void focusPart() {
        applyCss();
        layout();
        part().focus();
    }

    /// What was just taken away is said once the page has heard of it, and until it hears of something else.
    private void hear() {
        undoBar.vanish();
        removed.ifPresent(undoBar::say);
        removed = Optional.empty();
    }

    private void say(String sentence) {
        removed = Optional.of(sentence);
        undoBar.say(sentence);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
        } else if (!isOfReader(event)) {
            return;
        }
        event.consume();
    }

    /// Keys that would mark or change passages of a reader that nobody sees now.
    private static boolean isOfReader(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && (event.getCode().isLetterKey()
                || event.getCode().isDigitKey() || event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.F2);
    }
}
