package hashiya.intake;

import hashiya.text.Dates;
import hashiya.text.PartialDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that states the date, the outlet or the byline and nothing else.
///
/// @param updated whether the date is that of a later version
record DateLine(PartialDate date, boolean updated, String byline, String outlet) {

    private static final int LONGEST_NAME = 6;
    private static final Pattern BYLINE = Pattern.compile(
            "(?:بقلم|بواسطة|By|Written by|(?:كتبه?|كتبته?ا?|كتبها|إعداد|اعداد|الكاتب|الكاتبة|المحرر|ترجمة|Author)\\s*:)"
                    + "\\s*[:/]?\\s*(?<name>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTLET = Pattern.compile(
            "(?:المصدر|Source)\\s*:\\s*(?<name>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern NO_NAME = Pattern.compile(
            "[\\d؟?!:]|\\.$|\\b(?!and\\b|al\\b|bin\\b|van\\b|de\\b)[a-z]+ ");
    private static final Pattern EDGES = Pattern.compile("^[\\s|،,\\-–—/:]+|[\\s|،,\\-–—/:]+$");

    static Optional<DateLine> of(Line line) {
        var dates = Dates.in(line.text());
        var date = dates.isEmpty() ? PartialDate.UNKNOWN : dates.getFirst().date();
        var rest = new StringBuilder(line.text());
        dates.reversed().forEach(each -> rest.replace(each.range().start(), each.range().end(), " "));
        var words = EDGES.matcher(TIME.matcher(rest).replaceAll(" ")).replaceAll("");
        var updated = Line.key(line.text()).contains("تحديث") || Line.key(line.text()).contains("updated");
        if (date.isKnown() && isCompanyOnly(words)) {
            return Optional.of(new DateLine(date, updated, "", ""));
        }
        var byline = name(BYLINE, words);
        if (byline.isPresent()) {
            return Optional.of(new DateLine(date, updated, byline.get(), ""));
        }
        return name(OUTLET, words)
                .filter(name -> !Lexicon.NO_OUTLET.contains(Line.key(name)))
                .map(name -> new DateLine(date, updated, "", name));
    }

    /// Whether the rest of a line says no more than that this is its date.
    private static boolean isCompanyOnly(String words) {
        return Arrays.stream(Line.key(words).split(" "))
                .allMatch(word -> word.isEmpty() || Lexicon.DATE_COMPANY.contains(word) || word.matches("\\d{1,4}"));
    }

    private static Optional<String> name(Pattern shape, String words) {
        var match = shape.matcher(words);
        return match.matches() ? Optional.of(EDGES.matcher(match.group("name")).replaceAll("")).filter(DateLine::isName)
                : Optional.empty();
    }

    private static boolean isName(String name) {
        var key = Line.key(name);
        return !key.isEmpty() && key.split(" ").length <= LONGEST_NAME && !NO_NAME.matcher(name).find();
    }
}
