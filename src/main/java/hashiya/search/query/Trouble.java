package hashiya.search.query;

import java.util.List;

/// Ends the reading of a query, within [Parser]: the rest of it is not looked at.
final class Trouble extends RuntimeException {

    private final String key;
    private final int at;
    private final List<String> values;

    /// @param at where in the query, in UTF-16 units
    Trouble(String key, int at, String... values) {
        super(key, null, false, false);
        this.key = key;
        this.at = at;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    int at() {
        return at;
    }

    List<String> values() {
        return values;
    }
}
