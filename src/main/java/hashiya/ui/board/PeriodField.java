package hashiya.ui.board;

import hashiya.claims.Period;
import hashiya.text.PartialDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// Two dates to type, each a day, a month or a year. What is no date yet asks for nothing.
final class PeriodField extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final BoardWords words;
    private final TextField from;
    private final TextField to;
    private final Consumer<String> onFault;
    private final Consumer<Period> onAsk;

    /// @param first   the name of the earlier date
    /// @param last    that of the later
    /// @param onFault says in a sentence what is wrong, empty where nothing is
    PeriodField(BoardWords words, String first, String last, Consumer<String> onFault, Consumer<Period> onAsk) {
        this.words = words;
        this.onFault = onFault;
        this.onAsk = onAsk;
        from = field(words.messages().text(first));
        to = field(words.messages().text(last));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("board-period");
        getChildren().setAll(from, to);
    }

    /// Shows what is asked for, unless the same is typed in other letters.
    void show(Period period) {
        show(from, period.from());
        show(to, period.to());
    }

    private TextField field(String name) {
        var field = new TextField();
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.getStyleClass().add("board-date");
        field.textProperty().addListener((_, _, _) -> ask());
        field.focusedProperty().subscribe((was, _) -> {
            if (was) {
                complain();
            }
        });
        return field;
    }

    private static void show(TextField field, PartialDate date) {
        if (!date(field).equals(Optional.of(date))) {
            field.setText(date.iso());
        }
    }

    private void ask() {
        complain();
        if (date(from).isPresent() && date(to).isPresent()) {
            onAsk.accept(new Period(date(from).get(), date(to).get()));
        }
    }

    /// Nothing is wrong with a date that is still being typed.
    private void complain() {
        for (var field : new TextField[] {from, to}) {
            field.pseudoClassStateChanged(WRONG, date(field).isEmpty() && !field.isFocused());
        }
        onFault.accept(Stream.of(from, to).filter(each -> date(each).isEmpty() && !each.isFocused()).findFirst()
                .map(each -> words.messages().text("claims.fault.date", each.getText())).orElse(""));
    }

    private static Optional<PartialDate> date(TextField field) {
        return PartialDate.parse(PartialDate.tidy(field.getText()));
    }
}
