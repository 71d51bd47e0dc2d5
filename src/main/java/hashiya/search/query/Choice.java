package hashiya.search.query;

import hashiya.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A value of a field that has fixed values.
public enum Choice {
    ARTICLES(Field.IN, "articles", "المقالات", "article", "مقال"),
    HIGHLIGHTS(Field.IN, "highlights", "التظليلات", "highlight", "تظليل"),
    CLAIMS(Field.IN, "claims", "الادعاءات", "claim", "ادعاء"),
    NOTES(Field.IN, "notes", "الحواشي", "note", "حاشية", "حواش"),
    TAGS(Field.IN, "tags", "الوسوم", "tag", "وسم"),
    SOURCES(Field.IN, "sources", "المصادر", "source", "مصدر"),
    ASSERTS(Field.STANCE, "asserts", "يؤكد"),
    DENIES(Field.STANCE, "denies", "ينفي"),
    DOUBTS(Field.STANCE, "doubts", "يشكك"),
    RELAYS(Field.STANCE, "relays", "ينقل"),
    RETRACTS(Field.STANCE, "retracts", "يتراجع"),
    UNREAD(Field.STATE, "unread", "غير مقروء"),
    READING(Field.STATE, "reading", "قيد القراءة"),
    DONE(Field.STATE, "done", "مقروء", "read"),
    HAS_HIGHLIGHTS(Field.HAS, "highlights", "تظليلات"),
    HAS_TAGS(Field.HAS, "tags", "وسوم"),
    HAS_NOTES(Field.HAS, "notes", "حواش", "حواشي"),
    HAS_CLAIMS(Field.HAS, "claims", "ادعاءات"),
    HAS_DATE(Field.HAS, "date", "تاريخ");

    private final Field field;
    private final String english;
    private final String arabic;
    private final List<String> others;

    Choice(Field field, String english, String arabic, String... others) {
        this.field = field;
        this.english = english;
        this.arabic = arabic;
        this.others = List.of(others);
    }

    public Field field() {
        return field;
    }

    /// What the query and the index call it.
    public String word() {
        return english;
    }

    public String name(Tongue tongue) {
        return tongue == Tongue.ARABIC ? arabic : english;
    }

    /// The choice as a clause of a query.
    public Query.Clause clause() {
        return new Query.Clause(field, new Query.Word(english));
    }

    static List<Choice> of(Field field) {
        return Arrays.stream(values()).filter(each -> each.field == field).toList();
    }

    static Optional<Choice> of(Field field, String typed) {
        var folded = plain(typed);
        return of(field).stream().filter(each -> each.names().anyMatch(own -> plain(own).equals(folded))).findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(english, arabic), others.stream());
    }

    private static String plain(String name) {
        var folded = Folding.fold(name).text().replace('_', ' ');
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }
}
