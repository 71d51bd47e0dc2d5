package hashiya.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a panel shows while it has nothing: what belongs there, and how to get it there.
public final class EmptyHint extends VBox {

    public EmptyHint(Ikon icon, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        var sign = new FontIcon(icon);
        sign.getStyleClass().add("empty-hint-icon");
        getChildren().setAll(sign, label);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-hint");
    }
}
