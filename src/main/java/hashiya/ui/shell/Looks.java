package hashiya.ui.shell;

import hashiya.ui.control.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How the window looks: its theme, in stronger contrast for whoever needs it, and the size of its words. The text of
/// articles has a size of its own.
///
/// @param size of the words, in px
record Looks(Theme theme, Contrast contrast, int size) {

    enum Contrast {
        USUAL,
        /// Words and lines in black on white, or in white on black: at least 7 : 1, as WCAG 2.2 (1.4.6) asks.
        HIGH
    }

    static final int USUAL_SIZE = 14;

    private static final int SMALLEST = 12;
    private static final int LARGEST = 22;
    private static final List<String> SHEETS = List.of("base.css", "shell.css", "search.css");

    Looks {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(contrast);
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    static Looks of(Theme theme) {
        return new Looks(theme, Contrast.USUAL, USUAL_SIZE);
    }

    Looks in(Theme other) {
        return new Looks(other, contrast, size);
    }

    Looks withOtherContrast() {
        return new Looks(theme, contrast == Contrast.HIGH ? Contrast.USUAL : Contrast.HIGH, size);
    }

    Looks enlarged(int steps) {
        return new Looks(theme, contrast, size + 2 * steps);
    }

    /// The style sheets of a scene and of what pops up over it, the last of them the strongest.
    List<String> sheets() {
        var sheets = new ArrayList<>(SHEETS.stream().map(Sheets::address).toList());
        if (contrast == Contrast.HIGH) {
            sheets.add(Sheets.address("contrast-" + theme.word() + ".css"));
        }
        if (size != USUAL_SIZE) {
            sheets.add("data:text/css,.root{-fx-font-size:" + size + "px;}");
        }
        return sheets;
    }
}
