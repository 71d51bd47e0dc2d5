package hashiya.ui.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The panels of the rail, in their order.
public enum PanelName {
    HIGHLIGHTS,
    TAGS,
    CLAIMS,
    NOTES,
    DETAILS;

    /// The name on the command line, such as `claims`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PanelName> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
