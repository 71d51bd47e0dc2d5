package hashiya.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;

/// How the window looks.
public enum Theme {
    LIGHT("#ffffff", "#24292f", "#57606a", "#0969da"),
    DARK("#0d1117", "#c9d1d9", "#8b949e", "#1f6feb");

    private final Color background;
    private final Color foreground;
    private final Color quiet;
    private final Color accent;

    /// What AtlantaFX calls `-color-bg-default`, `-color-fg-default`, `-color-fg-muted` and `-color-accent-emphasis`,
    /// for as long as its style sheet is not there.
    Theme(String background, String foreground, String quiet, String accent) {
        this.background = Color.web(background);
        this.foreground = Color.web(foreground);
        this.quiet = Color.web(quiet);
        this.accent = Color.web(accent);
    }

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

    /// The style sheet that dresses all controls.
    String sheet() {
        return this == DARK
                ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    Color background() {
        return background;
    }

    Color foreground() {
        return foreground;
    }

    /// Of words that stand back.
    Color quiet() {
        return quiet;
    }

    Color accent() {
        return accent;
    }
}
