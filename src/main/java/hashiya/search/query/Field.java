package hashiya.search.query;

import hashiya.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a query can ask for beside words: `outlet:BBC`, «الناشر:الجزيرة».
public enum Field {
    OUTLET("outlet", "الناشر", "المنفذ", "الجهة"),
    BYLINE("byline", "الكاتب", "author"),
    TITLE("title", "العنوان"),
    TAG("tag", "الوسم"),
    SOURCE("source", "المصدر"),
    STANCE("stance", "الموقف"),
    BEFORE("before", "قبل"),
    AFTER("after", "بعد"),
    DATE("date", "التاريخ"),
    IN("in", "في"),
    STATE("state", "القراءة", "الحال"),
    LANGUAGE("language", "اللغة", "lang"),
    HAS("has", "فيه", "به");

    private final String english;
    private final String arabic;
    private final List<String> others;

    Field(String english, String arabic, String... others) {
        this.english = english;
        this.arabic = arabic;
        this.others = List.of(others);
    }

    public String name(Tongue tongue) {
        return tongue == Tongue.ARABIC ? arabic : english;
    }

    /// The field of this name in either language, with the article «ال» or without it.
    public static Optional<Field> of(String name) {
        var folded = plain(name);
        return Arrays.stream(values()).filter(each -> each.names().anyMatch(own -> plain(own).equals(folded)))
                .findFirst();
    }

    /// Every name one may type, the first in each language first.
    public Stream<String> names() {
        return Stream.concat(Stream.of(english, arabic), others.stream());
    }

    /// The only values there are, in their order; none where any may be given.
    public List<Choice> choices() {
        return Choice.of(this);
    }

    public boolean isDate() {
        return this == BEFORE || this == AFTER || this == DATE;
    }

    private static String plain(String name) {
        var folded = Folding.fold(name).text();
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }
}
