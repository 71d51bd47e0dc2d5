package hashiya.ui.shell;

import hashiya.l10n.Language;
import hashiya.ui.notes.NoteView;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// What one analyst on one machine has chosen; it belongs to no workspace.
///
/// @param textSize of the reader, in px
/// @param workspace the workspace that was open last
/// @param noteView what of an open note is shown
/// @param width  of the window, in px
/// @param height of the window, in px
/// @param newcomer whether nothing was ever marked, so that it is worth saying how
public record Settings(Language language, Theme theme, double textSize, Optional<Path> workspace, NoteView noteView,
        double width, double height, boolean newcomer) {

    public Settings {
        Objects.requireNonNull(language);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(workspace);
        Objects.requireNonNull(noteView);
    }

    /// With the Markdown of notes shown, as a newcomer finds it.
    public Settings(Language language, Theme theme, double textSize, Optional<Path> workspace, double width,
            double height, boolean newcomer) {
        this(language, theme, textSize, workspace, NoteView.WRITE, width, height, newcomer);
    }

    public Settings with(Language changed) {
        return new Settings(changed, theme, textSize, workspace, noteView, width, height, newcomer);
    }

    public Settings with(Theme changed) {
        return new Settings(language, changed, textSize, workspace, noteView, width, height, newcomer);
    }

    public Settings withTextSize(double changed) {
        return new Settings(language, theme, changed, workspace, noteView, width, height, newcomer);
    }

    public Settings with(Path changed) {
        return new Settings(language, theme, textSize, Optional.of(changed), noteView, width, height, newcomer);
    }

    public Settings with(NoteView changed) {
        return new Settings(language, theme, textSize, workspace, changed, width, height, newcomer);
    }

    public Settings sized(double newWidth, double newHeight) {
        return new Settings(language, theme, textSize, workspace, noteView, newWidth, newHeight, newcomer);
    }

    public Settings experienced() {
        return new Settings(language, theme, textSize, workspace, noteView, width, height, false);
    }
}
