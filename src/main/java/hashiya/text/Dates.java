package hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads Gregorian dates as Arabic newspapers print them: with month names of every region, one or two of them
/// («أيلول/سبتمبر»), digits of three kinds, and in figures. Never guesses: where day and month could be exchanged, only
/// the year is kept; a date without its four-digit year, and a day that no calendar has, is no date.
public final class Dates {

    private static final String MONTH = MonthNames.pattern();
    private static final String MONTHS =
            "(?<%s>" + MONTH + ")(?:(?:\\s*[/(-]\\s*|\\s+)(?<%s>" + MONTH + ")\\s*\\)?){0,2}";
    private static final String YEAR =
            "(?:من\\s+)?(?:(?:ال)?عام\\s+|لعام\\s+|سنه\\s+)?(?<%s>1[89]\\d\\d|20\\d\\d)(?:[مء](?!\\p{L}))?(?![\\d\\p{L}])";
    private static final String COMMA = "\\s*[,،]?\\s*";
    /// «7-أكتوبر-2020». Behind the number of a list there is a space.
    private static final String STROKE = "(?:[-/](?=\\p{L})|\\s*)";
    private static final String COMMA_OR_STROKE = "(?:[-/](?=\\d)|" + COMMA + ")";

    private static final Pattern NAMED = Pattern.compile("(?<![\\d\\p{L}])(?:"
            + "(?<day>\\d{1,2})(?:st|nd|rd|th|er)?" + STROKE + "(?:من\\s+)?(?:شهر\\s+)?" + MONTHS.formatted("month", "also")
            + COMMA_OR_STROKE + YEAR.formatted("year")
            + "|" + MONTHS.formatted("month2", "also2") + "\\.?\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?" + "\\s*[,،]\\s*"
            + YEAR.formatted("year2")
            + "|" + MONTHS.formatted("month3", "also3") + COMMA + YEAR.formatted("year3") + ")");

    private static final Pattern FIGURES = Pattern.compile("(?<![\\d/.-])(?:"
            + "(?<y>1[89]\\d\\d|20\\d\\d)\\s*([/.-])\\s*(?<m>\\d{1,2})\\s*\\2\\s*(?<d>\\d{1,2})"
            + "|(?<a>\\d{1,2})\\s*([/.-])\\s*(?<b>\\d{1,2})\\s*\\6\\s*(?<y2>1[89]\\d\\d|20\\d\\d)"
            + ")(?!\\d|[/.-]\\d)");

    private static final Pattern YEAR_ALONE = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("((?:1[89]|20)\\d\\d)\\s*[/.-]\\s*(\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*((?:1[89]|20)\\d\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:يوم\\s+)?(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)"
            + "|(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\.?");

    private Dates() {
    }

    /// Every date of the text, in reading order, none overlapping another.
    public static List<DateMention> in(String text) {
        var folded = Folding.fold(text);
        var found = new ArrayList<DateMention>();
        merge(found, all(NAMED, folded));
        merge(found, all(FIGURES, folded));
        return found;
    }

    /// The date that is all the text says, a weekday beside it allowed; here a year or a month alone is a date too.
    public static Optional<PartialDate> whole(String text) {
        var alone = alone(Folding.fold(text).text().strip());
        if (alone.isPresent()) {
            return alone;
        }
        var found = in(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        var range = found.getFirst().range();
        var rest = text.substring(0, range.start()) + " " + text.substring(range.end());
        return isWeekday(rest) ? Optional.of(found.getFirst().date()) : Optional.empty();
    }

    /// Whether the text is empty or names a day of the week, in Arabic or English, and nothing more but commas
    /// and dashes.
    public static boolean isWeekday(String text) {
        var word = Folding.fold(text).text().replaceAll("[,،\\-|\\s]+", " ").strip();
        return word.isEmpty() || WEEKDAY.matcher(word).matches();
    }

    private static Optional<PartialDate> alone(String folded) {
        if (YEAR_ALONE.matcher(folded).matches()) {
            return Optional.of(new PartialDate(folded));
        }
        var yearFirst = YEAR_AND_MONTH.matcher(folded);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        var monthFirst = MONTH_AND_YEAR.matcher(folded);
        return monthFirst.matches()
                ? month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)))
                : Optional.empty();
    }

    /// Takes in, in reading order, what overlaps nothing that is there. Both are in reading order.
    static void merge(List<DateMention> found, List<DateMention> later) {
        var merged = new ArrayList<DateMention>(found.size() + later.size());
        var at = 0;
        for (var each : later) {
            while (at < found.size() && found.get(at).range().end() <= each.range().start()) {
                merged.add(found.get(at++));
            }
            if (at == found.size() || !found.get(at).range().overlaps(each.range())) {
                merged.add(each);
            }
        }
        merged.addAll(found.subList(at, found.size()));
        found.clear();
        found.addAll(merged);
    }

    private static List<DateMention> all(Pattern shape, Folded folded) {
        var found = new ArrayList<DateMention>();
        shape.matcher(folded.text()).results().forEach(match -> {
            var date = shape == NAMED ? named(match) : figures(match);
            date.ifPresent(known ->
                    found.add(new DateMention(folded.originalRange(match.start(), match.end()), known)));
        });
        return found;
    }

    private static Optional<PartialDate> named(MatchResult match) {
        for (var form : List.of("", "2", "3")) {
            var year = match.group("year" + form);
            if (year != null) {
                var month = MonthNames.number(match.group("month" + form));
                var also = match.group("also" + form);
                var agree = also == null || MonthNames.number(also) == month;
                var day = form.equals("3") ? null : match.group("day" + form);
                return !agree ? Optional.empty() : day == null ? month(year, month) : day(year, month, day);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> figures(MatchResult match) {
        if (match.group("y") != null) {
            return day(match.group("y"), Integer.parseInt(match.group("m")), match.group("d"));
        }
        var first = Integer.parseInt(match.group("a"));
        var second = Integer.parseInt(match.group("b"));
        var year = match.group("y2");
        if (first > 12 || first == second) {
            return day(year, second, match.group("a"));
        }
        return second > 12 ? day(year, first, match.group("b")) : PartialDate.parse(year);
    }

    private static Optional<PartialDate> month(String year, int month) {
        return PartialDate.parse("%s-%02d".formatted(year, month));
    }

    private static Optional<PartialDate> day(String year, int month, String day) {
        return PartialDate.parse("%s-%02d-%02d".formatted(year, month, Integer.parseInt(day)));
    }
}
