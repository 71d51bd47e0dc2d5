package hashiya.ui.control;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/// A field of one line into which several may be pasted: the breaks become spaces, where the toolkit drops them and makes
/// one word of the last of a line and the first of the next. No formatter, for that takes Escape away from everything
/// around the field.
public final class OneLine extends TextField {

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u2028\\u2029]+");

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, BREAKS.matcher(text).replaceAll(" "));
    }
}
