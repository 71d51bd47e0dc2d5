package hashiya.ui.notes;

import hashiya.markdown.ShortWords;
import hashiya.model.TagId;
import hashiya.ui.control.CaretSuggestions;
import hashiya.ui.desk.Things;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/// Offers what can be linked to while a link is typed.
final class LinkTyping {

    private static final int SHOWN = 70;

    private final TextArea area;
    private final Things things;
    private final CaretSuggestions suggestions;
    private Optional<Completion> completion = Optional.empty();
    private boolean typed;

    LinkTyping(TextArea area, Things things) {
        this.area = area;
        this.things = things;
        suggestions = new CaretSuggestions(area);
        area.textProperty().addListener((_, _, _) -> typed = true);
        // The caret is where it belongs only after the text has changed.
        area.caretPositionProperty().addListener((_, _, _) -> {
            if (typed && area.isFocused()) {
                suggest();
            } else {
                suggestions.hide();
            }
            typed = false;
        });
    }

    /// What there is to link to has changed.
    void forget() {
        completion = Optional.empty();
    }

    /// Lets the suggestions have a key that is meant for them.
    ///
    /// @return whether it was
    boolean steer(KeyEvent event) {
        return suggestions.steer(event);
    }

    void suggest() {
        suggestions.clear();
        LinkQuery.at(area.getText(), area.getCaretPosition()).ifPresent(query -> {
            var all = completion.orElseGet(() -> Completion.of(things));
            completion = Optional.of(all);
            all.matches(query.words()).forEach(each -> suggestions.add(
                    each.id() + " " + ShortWords.of(each.names().getFirst(), SHOWN), () -> take(each)));
        });
        suggestions.show();
    }

    private void take(Completion.Thing thing) {
        var text = area.getText();
        LinkQuery.at(text, area.getCaretPosition()).ifPresent(query -> {
            // The number, so that the link holds when the tag is renamed, and the name, so that it can be read.
            var edit = query.filled(text, thing.id() instanceof TagId && !query.hasWords(text)
                    ? thing.id() + "|" + thing.names().getFirst() : thing.id().toString());
            area.replaceText(edit.start(), edit.end(), edit.letters());
            area.selectRange(edit.anchor(), edit.caret());
            suggestions.hide();
        });
    }
}
