package hashiya.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields of a JSON object, in the order that scripts are promised. What is not known is null.
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        fields.put(name, value instanceof Enum<?> word ? word(word) : value);
        return this;
    }

    /// A text, or null where it is blank.
    Fields known(String name, String value) {
        fields.put(name, value.isBlank() ? null : value);
        return this;
    }

    Fields optional(String name, Optional<?> value) {
        fields.put(name, value.orElse(null));
        return this;
    }

    Fields and(Map<String, Object> more) {
        fields.putAll(more);
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }

    /// As enumerations are written for scripts: `official_body`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
