package hashiya.ui.desk;

import hashiya.model.Stance;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A stance as a shape in its colour, the same in every view; never without its word beside it or behind it.
public final class StanceMark extends FontIcon {

    public StanceMark(Stance stance) {
        show(stance);
    }

    /// Shows another stance from now on.
    public void show(Stance stance) {
        setIconCode(switch (stance) {
            case ASSERTS -> Feather.CHECK_CIRCLE;
            case DENIES -> Feather.X_CIRCLE;
            case DOUBTS -> Feather.HELP_CIRCLE;
            case RELAYS -> Feather.REPEAT;
            case RETRACTS -> Feather.ROTATE_CCW;
        });
        getStyleClass().removeIf(each -> each.startsWith("stance-"));
        getStyleClass().addAll("stance-mark", "stance-" + stance);
    }
}
