package hashiya.exchange.record;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields of a JSON object, in the order that scripts are promised. What is not known is null.
public final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /// Any value that JSON knows; an enumeration as its [#word].
    public Fields with(String name, Object value) {
        fields.put(name, value instanceof Enum<?> word ? word(word) : value);
        return this;
    }

    /// A text, or null where it is blank.
    public Fields known(String name, String value) {
        fields.put(name, value.isBlank() ? null : value);
        return this;
    }

    /// The value, or null where there is none.
    public Fields optional(String name, Optional<?> value) {
        fields.put(name, value.orElse(null));
        return this;
    }

    /// All of another object's fields.
    public Fields and(Map<String, Object> more) {
        fields.putAll(more);
        return this;
    }

    /// The fields so far, in their order.
    public Map<String, Object> map() {
        return fields;
    }

    /// As enumerations are written for scripts: `official_body`.
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
