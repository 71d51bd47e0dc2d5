package hashiya.ui.claims;

import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.ArticleId;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.ui.control.FormField;
import hashiya.ui.desk.StanceMark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Who takes which stance, through whom and when, as fields.
final class StatementFields extends VBox {

    private final ClaimWords words;
    private final ChainField chain;
    private final ToggleGroup stances = new ToggleGroup();
    private final Map<Stance, ToggleButton> buttons = new EnumMap<>(Stance.class);
    private final TextField reported = new TextField();
    private final FormField reportedField;
    private final FiguresField figures;
    private String presetDate = "";
    private List<Speaker> presetChain = List.of();

    StatementFields(ClaimsModel model, ClaimWords words, Consumer<SourceId> onSource) {
        this.words = words;
        chain = new ChainField(model, words, onSource);
        figures = new FiguresField(words);
        reported.setId("claim-reported");
        reported.setPromptText(words.messages().text("claims.date.prompt"));
        reportedField = new FormField(words.messages().text("claims.reported"), reported);
        getStyleClass().add("statement-fields");
        getChildren().setAll(chain, new FormField(words.messages().text("claims.stance"), stanceButtons()),
                reportedField, figures);
    }

    void begin(Statement statement, ArticleId heardIn) {
        chain.begin(statement.chain(), heardIn);
        buttons.get(statement.stance()).setSelected(true);
        presetDate = statement.reported().iso();
        presetChain = statement.chain();
        figures.begin(statement.figures());
        reported.setText(presetDate);
        reportedField.calm();
    }

    /// Begins with the numbers of the passage, unless somebody was faster.
    void offer(List<Quantity> numbers) {
        if (!figures.isTouched()) {
            figures.begin(numbers);
        }
    }

    /// What was filled in, or nothing after saying at the field what is wrong.
    Optional<Statement> statement() {
        chain.takeTyped();
        var date = ClaimWords.date(reported.getText());
        reportedField.calm();
        if (chain.links().isEmpty()) {
            chain.complain(words.messages().text("claims.fault.speaker"));
            return Optional.empty();
        }
        if (date.isEmpty()) {
            reportedField.complain(words.faultOfDate(reported.getText()));
            return Optional.empty();
        }
        return figures.figures()
                .map(numbers -> new Statement(stance(), List.copyOf(chain.links()), date.get(), numbers));
    }

    boolean isTouched() {
        return !chain.links().equals(presetChain) || chain.isTyped() || !reported.getText().equals(presetDate)
                || figures.isTouched();
    }

    void focusChain() {
        chain.focusField();
    }

    /// Alt and a digit choose the stance anywhere, the digit alone where it is not typed into a text.
    void press(KeyEvent event) {
        var inText = event.getTarget() instanceof TextInputControl;
        var digit = event.getCode().isDigitKey() ? event.getCode().ordinal() - KeyCode.DIGIT1.ordinal() : -1;
        if (digit >= 0 && digit < Stance.values().length && (event.isAltDown() || !inText)
                && !event.isShortcutDown()) {
            buttons.get(Stance.values()[digit]).setSelected(true);
            event.consume();
        }
    }

    static Statement blank(PartialDate reported) {
        return new Statement(Stance.ASSERTS, List.of(), reported);
    }

    private Stance stance() {
        return buttons.entrySet().stream().filter(each -> each.getValue().isSelected()).map(Map.Entry::getKey)
                .findFirst().orElse(Stance.ASSERTS);
    }

    private FlowPane stanceButtons() {
        var row = new FlowPane();
        row.getStyleClass().add("stances");
        for (var stance : Stance.values()) {
            var button = new ToggleButton(words.of(stance), new StanceMark(stance));
            button.setToggleGroup(stances);
            button.getStyleClass().addAll("stance-button", "small");
            button.setAccessibleHelp(words.messages().text("claims.stance.key", stance.ordinal() + 1));
            button.setOnAction(_ -> button.setSelected(true));
            buttons.put(stance, button);
            row.getChildren().add(button);
        }
        return row;
    }
}
