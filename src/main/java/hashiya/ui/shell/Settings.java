package hashiya.ui.shell;

import hashiya.l10n.Language;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// What one analyst on one machine has chosen; it belongs to no workspace.
///
/// @param textSize of the reader, in px
/// @param workspace the workspace that was open last
/// @param width  of the window, in px
/// @param height of the window, in px
/// @param newcomer whether nothing was ever marked, so that it is worth saying how
public record Settings(Language language, Theme theme, double textSize, Optional<Path> workspace, double width,
        double height, boolean newcomer) {

    public Settings {
        Objects.requireNonNull(language);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(workspace);
    }

    public Settings with(Language changed) {
        return new Settings(changed, theme, textSize, workspace, width, height, newcomer);
    }

    public Settings with(Theme changed) {
        return new Settings(language, changed, textSize, workspace, width, height, newcomer);
    }

    public Settings withTextSize(double changed) {
        return new Settings(language, theme, changed, workspace, width, height, newcomer);
    }

    public Settings with(Path changed) {
        return new Settings(language, theme, textSize, Optional.of(changed), width, height, newcomer);
    }

    public Settings sized(double newWidth, double newHeight) {
        return new Settings(language, theme, textSize, workspace, newWidth, newHeight, newcomer);
    }

    public Settings experienced() {
        return new Settings(language, theme, textSize, workspace, width, height, false);
    }
}
