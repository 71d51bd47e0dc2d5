package hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the dates of running prose: those of [Dates], years and months alone («نهاية العام 2016», «في 2014»), and
/// those that count from the day of the report («في تموز/يوليو الماضي», «أمس», «الأحد الفائت») where that day is known.
///
/// Never guesses: a date is as partial as its words, and one that cannot be counted from what is known is none.
public final class ReportedDates {

    private static final String YEAR = "(?<%s>(?:1[89]|20)\\d\\d)(?![\\d/.,:٬٫-]*\\d)(?!\\s*[%%$])";
    private static final String START = "(?<![\\d\\p{L}])";
    private static final String END = "(?![\\d\\p{L}])";
    private static final String LAST = "الماضي|الماضيه|الفاءت|الفائت|الفائته|المنصرم|المنصرمه|المنقضي";
    private static final String THIS = "الحالي|الحاليه|الجاري|الجاريه";
    private static final String NEXT = "المقبل|المقبله|القادم|القادمه";
    private static final String WHICH = "(?<%s>" + LAST + "|" + THIS + "|" + NEXT + ")" + END;
    private static final String MONTH = "(?<%s>" + MonthNames.pattern() + ")(?:\\s*[/(-]\\s*" + MonthNames.pattern()
            + "\\s*\\)?)?\"?";
    private static final String PREPOSITION = "(?:منذ|في|خلال|حتي|قبل|بعد|اواءل|اوائل|اواخر|مطلع|منتصف|نهايه|بدايه|بين"
            + "|اوساط|الي|طوال|صيف|شتاء|ربيع|خريف|لعام|لسنه)";

    private static final List<Shape> SHAPES = List.of(
            // «أيلول من العام الماضي 2014», «أيلول من عام 2014»
            new Shape(START + MONTH.formatted("month") + "\\s+(?:من\\s+|في\\s+)?(?:ال)?(?:عام|سنه)\\s+"
                    + "(?:(?:" + LAST + "|" + THIS + ")\\s+)?" + YEAR.formatted("year"), ReportedDates::monthOfYear),
            // «أيلول من العام الماضي»
            new Shape(START + MONTH.formatted("month") + "\\s+(?:من|في)\\s+العام\\s+" + WHICH.formatted("which"),
                    ReportedDates::monthOfThatYear),
            // «5 تموز/يوليو الماضي», «تموز الماضي»
            new Shape(START + "(?:(?<day>\\d{1,2})\\s+(?:من\\s+)?(?:شهر\\s+)?)?" + MONTH.formatted("month") + "\\s+"
                    + WHICH.formatted("which"), ReportedDates::thatMonth),
            // «العام الماضي 2014», «عام 2014»
            new Shape("(?<![\\d\\p{L}])[ولبك]?(?:ال)?(?:عام|سنه|عامي)\\s+(?:(?:" + LAST + "|" + THIS + ")\\s+)?"
                    + YEAR.formatted("year"), (match, _) -> PartialDate.parse(match.group("year"))),
            // «منذ 2014»
            new Shape(START + "و?" + PREPOSITION + "\\s+" + YEAR.formatted("year") + "(?!\\s+" + UnitWords.counted()
                    + END + ")", (match, _) -> PartialDate.parse(match.group("year"))),
            // «العام الماضي», «الشهر الجاري»
            new Shape(START + "(?<span>العام|السنه|الشهر)\\s+" + WHICH.formatted("which"), ReportedDates::thatSpan),
            // «الأحد الفائت»
            new Shape(START + "(?<weekday>" + Weekdays.PATTERN + ")\\s+(?<which>" + LAST + ")" + END,
                    ReportedDates::thatWeekday),
            // «أول من أمس», «أمس الأحد», «اليوم الأحد»
            new Shape(START + "(?<ago>اول\\s+(?:من\\s+)?امس|امس|اليوم(?=\\s*[,،]?\\s*" + Weekdays.PATTERN + "))"
                    + "(?:\\s*[,،]?\\s*(?<weekday>" + Weekdays.PATTERN + "))?" + END, ReportedDates::daysAgo));

    private ReportedDates() {
    }

    /// Every date of the text, in reading order, none overlapping another.
    ///
    /// @param reported when the text was published; unknown is allowed
    public static List<DateMention> in(String text, PartialDate reported) {
        return in(Folding.fold(text), reported);
    }

    private static List<DateMention> in(Folded folded, PartialDate reported) {
        var found = new ArrayList<>(Dates.in(folded.original()));
        var report = new ReportDay(reported);
        for (var shape : SHAPES) {
            var later = new ArrayList<DateMention>();
            shape.pattern().matcher(folded.text()).results().forEach(match -> {
                var range = folded.originalRange(match.start(), match.end());
                shape.reading().read(match, report).ifPresent(date -> later.add(new DateMention(range, date)));
            });
            Dates.merge(found, later);
        }
        return List.copyOf(found);
    }

    private static Optional<PartialDate> monthOfYear(MatchResult match, ReportDay report) {
        return ReportDay.month(Integer.parseInt(match.group("year")), MonthNames.number(match.group("month")));
    }

    private static Optional<PartialDate> monthOfThatYear(MatchResult match, ReportDay report) {
        var month = MonthNames.number(match.group("month"));
        return report.year().flatMap(year -> ReportDay.month(year + which(match), month));
    }

    private static Optional<PartialDate> thatMonth(MatchResult match, ReportDay report) {
        var month = report.monthNamed(MonthNames.number(match.group("month")), which(match));
        var day = match.group("day");
        return day == null ? month
                : month.flatMap(known -> PartialDate.parse("%s-%02d".formatted(known, Integer.parseInt(day))));
    }

    private static Optional<PartialDate> thatSpan(MatchResult match, ReportDay report) {
        return match.group("span").equals("الشهر")
                ? report.month(which(match))
                : report.year().flatMap(year -> PartialDate.parse(String.valueOf(year + which(match))));
    }

    private static Optional<PartialDate> thatWeekday(MatchResult match, ReportDay report) {
        return report.last(Weekdays.of(match.group("weekday")));
    }

    private static Optional<PartialDate> daysAgo(MatchResult match, ReportDay report) {
        var ago = switch (match.group("ago").charAt(0)) {
            case 'ا' -> match.group("ago").startsWith("اول") ? 2 : match.group("ago").startsWith("امس") ? 1 : 0;
            default -> 0;
        };
        var weekday = Optional.ofNullable(match.group("weekday")).map(Weekdays::of);
        return report.daysAgo(ago, weekday);
    }

    /// -1 for the last one, 0 for this, 1 for the next.
    private static int which(MatchResult match) {
        var word = match.group("which");
        return word.matches(LAST) ? -1 : word.matches(THIS) ? 0 : 1;
    }

    /// @param reading what the match states, or nothing where that cannot be told
    private record Shape(Pattern pattern, Reading reading) {

        private Shape(String pattern, Reading reading) {
            this(Pattern.compile(pattern), reading);
        }
    }

    private interface Reading {
        Optional<PartialDate> read(MatchResult match, ReportDay report);
    }
}
