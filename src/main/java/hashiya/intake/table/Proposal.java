package hashiya.intake.table;

import hashiya.text.Folding;
import hashiya.text.StatedDates;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Proposes which column holds what: by names that such columns have, and where there is none, by what is in them.
final class Proposal {

    /// Folded, without anything but letters; the likelier first.
    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.TEXT, names("""
                    text, body, content, fulltext, articlebody, articletext, contenttext, maintext, bodytext, article,
                    story, message, tweet, النص, نص, المحتوى, المتن, متن, نص المقال, نص الخبر, محتوى, المقال, الخبر"""),
            Field.TITLE, names("""
                    title, headline, heading, articletitle, subject, العنوان, عنوان, عنوان المقال, عنوان الخبر"""),
            Field.OUTLET, names("""
                    outlet, source, publisher, sitename, site, newspaper, publication, domain, sourcename, publishername,
                    media, channel, channelname, from,
                    المصدر, الموقع, الصحيفة, الجريدة, الناشر, الوسيلة, المنصة, مصدر"""),
            Field.BYLINE, names("""
                    byline, author, authors, authorname, writer, creator, journalist, by, user, username, screenname, الكاتب,
                    المؤلف, الكاتبة, المحرر, كاتب, بقلم"""),
            Field.PUBLISHED, names("""
                    published, date, publishedat, publisheddate, publicationdate, datepublished, pubdate, publishdate,
                    datetime, time, timestamp, createdat, created, التاريخ, تاريخ, تاريخ النشر, النشر, تاريخ الخبر,
                    الوقت"""),
            Field.URL, names("""
                    url, link, uri, href, permalink, weburl, articleurl, sourceurl, الرابط, رابط, عنوان الصفحة,
                    رابط المقال, رابط الخبر"""),
            Field.LANGUAGE, names("language, lang, locale, اللغة, لغة"));

    private static final Set<String> WRAPPERS = Set.of("rendered", "raw", "name", "value", "date", "iso");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /// On average, in UTF-16 units.
    private static final int SHORTEST_TEXT = 80;
    private static final int LONGEST_NAME = 60;

    private final Map<Field, String> columns = new EnumMap<>(Field.class);
    private final Set<String> taken = new HashSet<>();
    /// What each column may be known by.
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final List<String> all;
    private final List<Row> sample;

    private Proposal(List<String> all, List<Row> sample) {
        this.all = all;
        this.sample = sample;
        all.forEach(each -> keys.put(each, Set.copyOf(Arrays.asList(key(each), key(lastPart(each)), key(wrapped(each))))));
    }

    static ColumnMapping of(List<String> columns, List<Row> sample) {
        return new Proposal(columns, sample).propose();
    }

    /// By the names in one row alone, where they say which of them is the text.
    static Optional<ColumnMapping> of(Row row) {
        var proposal = new Proposal(List.copyOf(row.values().keySet()), List.of());
        proposal.byNames();
        return Optional.of(new ColumnMapping(proposal.columns)).filter(each -> each.column(Field.TEXT).isPresent());
    }

    /// Whether the first row names the columns, and is no article itself.
    static boolean isHeader(List<String> values) {
        return values.stream()
                .noneMatch(each -> each.length() > LONGEST_NAME || ADDRESS.matcher(each.strip()).matches())
                && values.stream().anyMatch(each -> each.codePoints().anyMatch(Character::isLetter));
    }

    private ColumnMapping propose() {
        byNames();
        byValues(Field.URL, value -> ADDRESS.matcher(value.strip()).matches());
        byValues(Field.PUBLISHED, value -> value.length() < 60
                && value.codePoints().anyMatch(each -> !Character.isDigit(each))
                && StatedDates.read(value).isPresent());
        if (!columns.containsKey(Field.TEXT)) {
            all.stream().filter(each -> !taken.contains(each) && length(each) >= SHORTEST_TEXT)
                    .max((one, other) -> Double.compare(length(one), length(other)))
                    .ifPresent(column -> take(Field.TEXT, column));
        }
        return new ColumnMapping(columns);
    }

    private void byNames() {
        for (var field : Field.values()) {
            byName(field).ifPresent(column -> take(field, column));
        }
    }

    private void take(Field field, String column) {
        columns.put(field, column);
        taken.add(column);
    }

    private Optional<String> byName(Field field) {
        return NAMES.get(field).stream().flatMap(name -> all.stream()
                .filter(column -> !taken.contains(column))
                .filter(column -> keys.get(column).contains(name))).findFirst();
    }

    private void byValues(Field field, Predicate<String> fits) {
        if (columns.containsKey(field)) {
            return;
        }
        all.stream().filter(each -> !taken.contains(each)).filter(column -> {
            var values = values(column).toList();
            return !values.isEmpty() && values.stream().filter(fits).count() * 10 >= values.size() * 9L;
        }).findFirst().ifPresent(column -> take(field, column));
    }

    private Stream<String> values(String column) {
        return sample.stream().map(row -> row.values().getOrDefault(column, "")).filter(each -> !each.isBlank());
    }

    private double length(String column) {
        return values(column).mapToInt(String::length).average().orElse(0);
    }

    private static String lastPart(String column) {
        return column.substring(column.lastIndexOf('.') + 1);
    }

    /// `title` of `title.rendered`, where the last part says only how it is written.
    private static String wrapped(String column) {
        var end = column.lastIndexOf('.');
        return end > 0 && WRAPPERS.contains(key(column.substring(end))) ? lastPart(column.substring(0, end)) : "";
    }

    private static String key(String name) {
        return Folding.fold(name).text().replaceAll("[^\\p{L}]", "");
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(",")).map(Proposal::key).toList();
    }
}
