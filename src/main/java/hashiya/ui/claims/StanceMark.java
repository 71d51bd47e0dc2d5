package hashiya.ui.claims;

import hashiya.model.Stance;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A stance as a shape in its colour; never without its word beside it.
final class StanceMark extends FontIcon {

    StanceMark(Stance stance) {
        super(switch (stance) {
            case ASSERTS -> Feather.CHECK_CIRCLE;
            case DENIES -> Feather.X_CIRCLE;
            case DOUBTS -> Feather.HELP_CIRCLE;
            case RELAYS -> Feather.REPEAT;
            case RETRACTS -> Feather.ROTATE_CCW;
        });
        getStyleClass().addAll("stance-mark", "stance-" + stance);
    }
}
