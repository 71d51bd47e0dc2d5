package hashiya.exchange.record;

import hashiya.text.Quantity;
import java.math.BigDecimal;
import java.util.Map;

/// Numbers of accounts as JSON objects.
public final class Figures {

    private Figures() {
    }

    /// One figure: number, bound and unit.
    public static Map<String, Object> of(Quantity figure) {
        return fields(new Fields(), figure).map();
    }

    /// The same behind other fields.
    public static Fields fields(Fields fields, Quantity figure) {
        return fields.with("number", number(figure)).with("bound", figure.bound()).known("unit", figure.unit());
    }

    /// Written out, not as `3E+2`, which few readers of JSON take for a whole number.
    private static Object number(Quantity figure) {
        var number = figure.number();
        return number.scale() <= 0 && number.precision() - number.scale() < 19 ? (Object) number.longValueExact()
                : new BigDecimal(number.toPlainString());
    }
}
