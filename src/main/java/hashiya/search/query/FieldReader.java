package hashiya.search.query;

import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import hashiya.text.Dates;
import hashiya.text.PartialDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the value of one field.
///
/// @param name the field's, as typed
record FieldReader(Field field, String name) {

    /// @return the value as a [Query.Clause] keeps it
    Query read(Query typed) {
        var words = switch (typed) {
            case Word(var letters) -> letters;
            case Phrase(var letters) -> letters;
            case Prefix(var letters) -> letters;
            default -> throw new IllegalArgumentException("Not a value: " + typed);
        };
        if (field.isDate()) {
            return date(typed, words);
        }
        return field.choices().isEmpty() ? typed : typed instanceof Prefix ? unknown(words)
                : Choice.of(field, words).<Query>map(each -> new Word(each.word())).orElseGet(() -> unknown(words));
    }

    /// The names of all fields, in the language that a name is written in.
    static String names(String written) {
        return listed(Arrays.stream(Field.values()).map(each -> each.name(tongue(written)) + ":"), tongue(written));
    }

    /// Whether a word with a colon behind it may be meant for the name of a field, and not a time or a number.
    static boolean mayBeName(String word) {
        return word.codePoints().allMatch(each -> Character.isLetter(each)
                || Character.getType(each) == Character.NON_SPACING_MARK
                || Character.getType(each) == Character.FORMAT);
    }

    private Query date(Query typed, String words) {
        var date = PartialDate.tidy(words);
        var known = typed instanceof Prefix ? PartialDate.UNKNOWN
                : PartialDate.parse(date).or(() -> inWords(words)).orElse(PartialDate.UNKNOWN);
        if (!known.isKnown()) {
            throw new Unknown("search.query.date", words, name);
        }
        return new Word(known.iso());
    }

    /// «11 تموز 2017». What may be read two ways, as 11/7/2017, Dates takes for the year alone: it is asked about.
    private static Optional<PartialDate> inWords(String words) {
        return Dates.whole(words).filter(each -> !each.iso().matches("\\d{4}"));
    }

    private Query unknown(String words) {
        var tongue = tongue(name);
        throw new Unknown("search.query.choice", words, name,
                listed(field.choices().stream().map(each -> each.name(tongue)), tongue));
    }

    private static Tongue tongue(String written) {
        return written.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC)
                ? Tongue.ARABIC : Tongue.ENGLISH;
    }

    private static String listed(Stream<String> names, Tongue tongue) {
        return names.collect(Collectors.joining(tongue == Tongue.ARABIC ? "، " : ", "));
    }

    /// There is no such value.
    static final class Unknown extends RuntimeException {

        private final String key;
        private final String[] values;

        Unknown(String key, String... values) {
            super(key, null, false, false);
            this.key = key;
            this.values = values;
        }

        String key() {
            return key;
        }

        String[] values() {
            return values.clone();
        }
    }
}
