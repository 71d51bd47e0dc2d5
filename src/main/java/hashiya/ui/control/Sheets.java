package hashiya.ui.control;

import javafx.scene.Parent;

/// The style sheets that come with the program.
public final class Sheets {

    private Sheets() {
    }

    /// Gives a view its own sheet, and that of the shared controls.
    ///
    /// @param file its name in `assets/css`, such as `tags.css`
    public static void give(Parent view, String file) {
        view.getStylesheets().addAll(address("controls.css"), address(file));
    }

    /// Where a sheet is, in the form that JavaFX takes.
    ///
    /// @throws IllegalStateException if the program came without it
    public static String address(String file) {
        var found = Sheets.class.getResource("/hashiya/assets/css/" + file);
        if (found == null) {
            throw new IllegalStateException("The program came without its style sheet " + file);
        }
        return found.toExternalForm();
    }
}
