package hashiya.search.query;

import java.util.List;

/// Why a query cannot be read: where, and what to do about it, as one sentence of the interface.
///
/// @param key    of the message, whose places the values fill
/// @param values as the analyst wrote them where they are names of fields
/// @param at     where in the query, in UTF-16 units
public record Problem(String key, List<String> values, int at) {

    public Problem {
        values = List.copyOf(values);
    }
}
