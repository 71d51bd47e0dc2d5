package hashiya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is looked for: words and phrases, all of which must be there.
///
/// @param terms each with at least one letter or digit, as typed
public record Query(List<String> terms) {

    private static final String QUOTES = "\"“”«»„";
    private static final Pattern TERM = Pattern.compile("[" + QUOTES + "]([^" + QUOTES + "]+)[" + QUOTES + "]?|([^\\s"
            + QUOTES + "]+)");

    public Query {
        terms = List.copyOf(terms);
    }

    /// Reads what stands in the search box: words apart by spaces, phrases in quotation marks of any kind.
    public static Query of(String typed) {
        var terms = new ArrayList<String>();
        var parts = TERM.matcher(typed);
        while (parts.find()) {
            var term = (parts.group(1) == null ? parts.group(2) : parts.group(1)).strip();
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(term);
            }
        }
        return new Query(terms);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
