package hashiya.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that shows an icon, and says in words what it does on hover and to a screen reader.
public final class IconButton extends Button {

    public IconButton(Ikon icon, String words, Runnable action) {
        super(words, new FontIcon(icon));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("icon-button", "flat");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setOnAction(_ -> action.run());
    }
}
