package hashiya.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the window looks.
public enum Theme {
    LIGHT,
    DARK;

    /// The name on the command line and in the settings: `light` or `dark`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
