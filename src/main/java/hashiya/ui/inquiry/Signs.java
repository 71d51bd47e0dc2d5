package hashiya.ui.inquiry;

import hashiya.model.Consistency;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Which key of the matrix means which sign.
final class Signs {

    private Signs() {
    }

    /// The sign that a key makes of the one that is there: a digit by the order of the signs, or the letter it begins
    /// with; the letter of the weak sign typed again makes it strong.
    ///
    /// @return nothing where the key means none
    static Optional<Consistency> typed(KeyCode code, Optional<Consistency> now) {
        if (code.isDigitKey()) {
            var number = code.getCode() & 0xf;
            return number >= 1 && number <= Consistency.values().length
                    ? Optional.of(Consistency.values()[number - 1]) : Optional.empty();
        }
        return switch (code) {
            case C -> Optional.of(strengthened(Consistency.CONSISTENT, Consistency.VERY_CONSISTENT, now));
            case I -> Optional.of(strengthened(Consistency.INCONSISTENT, Consistency.VERY_INCONSISTENT, now));
            case N -> Optional.of(Consistency.NEUTRAL);
            case A -> Optional.of(Consistency.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    private static Consistency strengthened(Consistency weak, Consistency strong, Optional<Consistency> now) {
        return now.equals(Optional.of(weak)) ? strong : weak;
    }
}
