package hashiya.ui.shell;

import hashiya.l10n.Language;
import hashiya.paper.PaperSize;
import hashiya.ui.desk.NoteView;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// What one analyst on one machine has chosen; it belongs to no workspace.
///
/// @param looks    of the window
/// @param textSize of the reader, in px
/// @param workspace the workspace that was open last
/// @param noteView what of an open note is shown
/// @param paper  of what goes out as pages
/// @param library how the library is seen, in the words of its look; empty for the usual. In words, since the window is drawn
///                before anything of the library is loaded
/// @param imports what was said once about importing, in its own words as those of the library; empty for nothing
/// @param exports what was chosen about what goes out, in its own words as well
/// @param width  of the window, in px
/// @param height of the window, in px
/// @param newcomer whether nothing was ever marked, so that it is worth saying how
public record Settings(Language language, Looks looks, double textSize, Optional<Path> workspace, NoteView noteView,
        PaperSize paper, String library, String imports, String exports, double width, double height, boolean newcomer) {

    public Settings {
        Objects.requireNonNull(language);
        Objects.requireNonNull(looks);
        Objects.requireNonNull(workspace);
        Objects.requireNonNull(noteView);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(library);
        Objects.requireNonNull(imports);
        Objects.requireNonNull(exports);
    }

    /// In the usual contrast and size of words, with the Markdown of notes shown, on A4: as a newcomer finds it.
    public Settings(Language language, Theme theme, double textSize, Optional<Path> workspace, double width,
            double height, boolean newcomer) {
        this(language, Looks.of(theme), textSize, workspace, NoteView.WRITE, PaperSize.A4, "", "", "",
                width, height, newcomer);
    }

    public Settings with(Language changed) {
        return new Settings(changed, looks, textSize, workspace, noteView, paper, library, imports, exports,
                width, height, newcomer);
    }

    public Theme theme() {
        return looks.theme();
    }

    Settings with(Looks changed) {
        return new Settings(language, changed, textSize, workspace, noteView, paper, library, imports, exports,
                width, height, newcomer);
    }

    public Settings withTextSize(double changed) {
        return new Settings(language, looks, changed, workspace, noteView, paper, library, imports, exports,
                width, height, newcomer);
    }

    public Settings with(Path changed) {
        return new Settings(language, looks, textSize, Optional.of(changed), noteView, paper, library, imports, exports,
                width, height, newcomer);
    }

    public Settings with(NoteView changed) {
        return new Settings(language, looks, textSize, workspace, changed, paper, library, imports, exports,
                width, height, newcomer);
    }

    Settings with(PaperSize changed) {
        return new Settings(language, looks, textSize, workspace, noteView, changed, library, imports, exports,
                width, height, newcomer);
    }

    Settings withLibrary(String changed) {
        return new Settings(language, looks, textSize, workspace, noteView, paper, changed, imports, exports,
                width, height, newcomer);
    }

    Settings withImports(String changed) {
        return new Settings(language, looks, textSize, workspace, noteView, paper, library, changed, exports,
                width, height, newcomer);
    }

    Settings withExports(String changed) {
        return new Settings(language, looks, textSize, workspace, noteView, paper, library, imports, changed,
                width, height, newcomer);
    }

    public Settings sized(double newWidth, double newHeight) {
        return new Settings(language, looks, textSize, workspace, noteView, paper, library, imports, exports,
                newWidth, newHeight, newcomer);
    }

    public Settings experienced() {
        return new Settings(language, looks, textSize, workspace, noteView, paper, library, imports, exports,
                width, height, false);
    }
}
