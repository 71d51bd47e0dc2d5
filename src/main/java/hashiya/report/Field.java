package hashiya.report;

import java.util.List;

/// What is known of the thing a page is about, for machines.
///
/// @param values one, or in a list as many as there are
public record Field(String key, List<String> values, boolean isList) {

    public Field {
        values = List.copyOf(values);
    }
}
