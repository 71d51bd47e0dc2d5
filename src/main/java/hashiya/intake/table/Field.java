package hashiya.intake.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a table of articles may hold.
public enum Field {
    TEXT, TITLE, OUTLET, BYLINE, PUBLISHED, URL, LANGUAGE;

    /// The name on the command line, such as `text`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }
}
