package hashiya.ui.search;

import hashiya.search.Completion;
import hashiya.ui.control.Directed;
import hashiya.ui.control.OneLine;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/// The field that a query is typed into. It looks for it as soon as somebody pauses for a moment.
final class QueryField {

    private static final Duration PAUSE = Duration.millis(150);

    private final TextField field = Directed.field(new OneLine());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final SearchModel model;
    private final SearchWords words;
    private Runnable onSearch = () -> { };

    QueryField(SearchModel model, SearchWords words) {
        this.model = model;
        this.words = words;
        field.setText(model.state().typed().get());
        field.textProperty().bindBidirectional(model.state().typed());
        field.setPromptText(words.text("search.prompt"));
        field.setAccessibleText(words.text("search.prompt"));
        field.setAccessibleHelp(words.text("search.keys"));
        pause.setOnFinished(_ -> search());
        field.textProperty().subscribe((_, typed) -> {
            if (typed.isBlank()) {
                pause.stop();
                model.search("");
            } else if (field.isFocused() && !model.isAsked(typed)) {
                // Two fields may show the same query: the one that it is typed into looks for it.
                pause.playFromStart();
            }
        });
    }

    /// @param action is done whenever what is typed is looked for
    void setOnSearch(Runnable action) {
        onSearch = action;
    }

    TextField view() {
        return field;
    }

    boolean isBlank() {
        return field.getText().isBlank();
    }

    /// Looks for what is typed at once.
    void search() {
        pause.stop();
        model.search(field.getText(), field.getCaretPosition());
        onSearch.run();
    }

    void complete(Completion completion) {
        Typing.at(field.getText(), field.getCaretPosition()).ifPresent(typing -> {
            var head = typing.upTo(completion, words.tongue());
            field.setText(head + typing.rest());
            field.positionCaret(head.length());
            field.requestFocus();
            // The name of a field goes on with its values.
            search();
        });
    }

    /// Nobody types into it any more.
    void close() {
        pause.stop();
        field.textProperty().unbindBidirectional(model.state().typed());
    }
}
