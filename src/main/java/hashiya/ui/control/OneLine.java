package hashiya.ui.control;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// Lets several lines be pasted into a field of one: the breaks become spaces, where the toolkit drops them and makes one
/// word of the last of a line and the first of the next.
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u2028\\u2029]+");

    private OneLine() {
    }

    /// @return the same field
    public static <F extends TextField> F of(F field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            var text = change.getText();
            if (BREAKS.matcher(text).find()) {
                var line = BREAKS.matcher(text).replaceAll(" ");
                change.setText(line);
                var caret = change.getRangeStart() + line.length();
                change.setCaretPosition(caret);
                change.setAnchor(caret);
            }
            return change;
        }));
        return field;
    }
}
