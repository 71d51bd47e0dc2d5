package hashiya.search;

import hashiya.search.query.Field;
import java.util.List;
import java.util.Locale;

/// The names of what the index holds beside words.
final class Column {

    /// Kind and number in one word: by it a thing is replaced.
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String ARTICLE = "article";
    static final String VERSION = "version";
    static final String START = "start";
    static final String TITLE = "title";
    static final String OTHERS = "others";
    static final String BODY = "body";
    /// The days between which the date lies, from 1970-01-01.
    static final String FIRST_DAY = "day.first";
    static final String LAST_DAY = "day.last";

    /// By what hits are told apart, in the order in which it is shown.
    static final List<Field> FACETS = List.of(Field.IN, Field.OUTLET, Field.DATE, Field.TAG, Field.SOURCE, Field.STANCE,
            Field.STATE, Field.LANGUAGE, Field.HAS);

    private Column() {
    }

    /// Names as a whole, in their plain form.
    static String whole(Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ".whole";
    }

    /// The words of names.
    static String words(Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ".words";
    }

    /// Names as they are written, to be counted.
    static String facet(Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ".facet";
    }
}
