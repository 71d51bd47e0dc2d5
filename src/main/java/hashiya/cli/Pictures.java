package hashiya.cli;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import java.io.IOException;

/// Draws the window as it would stand on a screen, on a machine that may have none.
@FunctionalInterface
public interface Pictures {

    /// The panel that is open beside the reader.
    enum Panel {
        HIGHLIGHTS,
        TAGS,
        CLAIMS,
        NOTES,
        DETAILS,
        /// The claims board, over all of them.
        BOARD
    }

    enum Theme {
        LIGHT,
        DARK
    }

    /// The window's inner size, in pixels.
    record Size(int width, int height) {

        /// @throws IllegalArgumentException if no window of this size could be drawn
        public Size {
            if (width < 200 || height < 200 || width > 8_000 || height > 8_000) {
                throw new IllegalArgumentException("Not a window: " + width + "x" + height);
            }
        }
    }

    /// One picture that is wanted.
    record Picture(ArticleId article, Panel panel, Language language, Theme theme, Size size) {}

    /// The picture as the bytes of a PNG file. Called on the program's main thread, again and again.
    ///
    /// @param library an open workspace that has the article
    byte[] draw(Library library, Picture picture) throws IOException;
}
