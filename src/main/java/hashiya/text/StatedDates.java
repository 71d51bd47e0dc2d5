package hashiya.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the date of an article from the words that state it: ISO 8601 in its many spellings, seconds since 1970, and
/// what is printed for people, in the Gregorian, the Persian and the Muslim calendar.
///
/// The day is the one that is written there: no zone ever shifts it. What stays open is said in [StatedDate#otherwise].
public final class StatedDates {

    private static final int LONGEST = 200;

    /// Before this hour of the world's clock, the same day has begun and not ended from Morocco to Iran.
    private static final int SAME_DAY_UNTIL = 20;

    /// The first Persian year that is not yet, as of the Muslim years that are: 1416 is 2037 in the one, 1995 in the
    /// other.
    private static final int MUSLIM_FROM = 1416;

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)-?(0\\d|1[0-2])-?([0-3]\\d)(?:\\s*[t ]\\s*\\d{1,2}:?\\d\\d.*|t.*|)", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\d{3}|\\d{6})?(?:\\.\\d{1,9})?");

    private static final String PERSIAN_MONTHS = "(?<month>فروردين|ارديبهشت|خرداد|تير|ا?مرداد|شهريور|مهر|ابان|اذر|دي|بهمن"
            + "|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|ميزان|عقرب|قوس|جدي|دلو|حوت)";
    private static final String MUSLIM_MONTHS = "(?<month>محرم|صفر|ربيع\\s+(?:ال)?اول|ربيع\\s+(?:ال)?(?:اخر|ثاني)"
            + "|جمادي\\s+(?:ال)?اول[يه]?|جمادي\\s+(?:ال)?(?:اخر[يه]?|ثاني[هي]?)|رجب|شعبان|رمضان|شوال|ذ[ويا]\\s*ال?قعده"
            + "|ذ[ويا]\\s*ال?حجه)";
    private static final String NAMED =
            "(?<!\\d)(?<day>\\d{1,2})\\s*(?:من\\s+)?(?:شهر\\s+)?%s(?:\\s*ماه)?"
            + "(?:\\s+(?:المبارك|المعظم|المكرم|الحرام|المحرم|الاصب|الخير))?\\s*[,،/]?\\s*(?:من\\s+)?"
            + "(?:(?:ال)?عام\\s+|لعام\\s+|سنه\\s+)?(?<year>1[34]\\d\\d)(?!\\d)";

    private static final Pattern PERSIAN = Pattern.compile(NAMED.formatted(PERSIAN_MONTHS));
    private static final Pattern MUSLIM = Pattern.compile(NAMED.formatted(MUSLIM_MONTHS));
    private static final Pattern OLD_FIGURES = Pattern.compile("(?<!\\d)(?:(?<y>1[34]\\d\\d)\\s*([/.-])\\s*(?<m>\\d{1,2})"
            + "\\s*\\2\\s*(?<d>\\d{1,2})|(?<d2>\\d{1,2})\\s*([/.-])\\s*(?<m2>\\d{1,2})\\s*\\6\\s*(?<y2>1[34]\\d\\d))(?!\\d)"
            + "(?<mark>\\s*(?:ه|هـ|هجري\\S*|ق|ه\\.ش|ش)(?![\\p{L}]))?");
    private static final Pattern FIGURES_TWO_WAYS = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d\\d)(?!\\d)");

    /// «2017 الأحد ,07 أيار / مايو», «2020 أكتوبر 7»: in a line that states a date and has no other in it.
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s*[,،]?\\s*"
            + "(?:(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)\\s*[,،]?\\s*)?(?:(?<before>\\d{1,2})\\s*(?<month>"
            + MonthNames.pattern() + ")|" + MonthNames.pattern().replaceFirst("\\(\\?:", "(?<named>")
            + "\\s*(?<behind>\\d{1,2}))(?![\\d\\p{L}])");

    /// «31 - ديسمبر - 2015»: in prose it might be two figures and a month.
    private static final Pattern APART = Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s*([-/|])\\s*(?<month>"
            + MonthNames.pattern() + ")\\s*\\2\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)");

    /// As scripts print it and Twitter does: `Wed Jun 03 2020 10:00:00 GMT+0300`, `Wed Jun 03 10:00:00 +0000 2020`.
    private static final Pattern OF_SCRIPTS = Pattern.compile("(?:sun|mon|tue|wed|thu|fri|sat)\\p{L}*,?\\s+(?<month>"
            + MonthNames.pattern() + ")\\s+(?<day>\\d{1,2})\\s+(?:\\d{1,2}:\\d\\d(?::\\d\\d)?\\s+(?:[+-]\\d{4}|\\p{L}{2,4})\\s+)?"
            + "(?<year>(?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d\\p{L}])(?<day>\\d{1,2})\\s*[-/]?\\s*(?<name>[تك])\\s*"
            + "(?<which>[12])\\s*[-/,،]?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern BACKSLASH = Pattern.compile("(?<=[\\d٠-٩۰-۹])\\s*\\\\\\s*(?=[\\d٠-٩۰-۹])");

    private static final List<String> PERSIAN_ORDER = List.of("فروردين حمل", "ارديبهشت ثور", "خرداد جوزا", "تير سرطان",
            "مرداد امرداد اسد", "شهريور سنبله", "مهر ميزان", "ابان عقرب", "اذر قوس", "دي جدي", "بهمن دلو", "اسفند حوت");

    private StatedDates() {
    }

    /// What the words state first, or nothing where they state no date.
    public static Optional<StatedDate> read(String words) {
        var stated = words.strip();
        if (stated.isEmpty() || stated.length() > LONGEST) {
            return Optional.empty();
        }
        var folded = Folding.fold(stated).text().strip();
        return iso(folded, stated).or(() -> seconds(folded, stated)).or(() -> gregorian(folded, stated))
                .or(() -> persian(folded, stated)).or(() -> muslim(folded, stated)).or(() -> oldFigures(folded, stated));
    }

    /// The same of words that are there to state a date and nothing else: a year or a month alone is one too.
    public static Optional<StatedDate> readWhole(String words) {
        return read(words).or(() -> Dates.whole(words).map(date -> sure(date, words.strip())));
    }

    private static Optional<StatedDate> iso(String folded, String stated) {
        var match = ISO.matcher(folded);
        return match.matches()
                ? PartialDate.parse(match.group(1) + "-" + match.group(2) + "-" + match.group(3)).map(day -> sure(day, stated))
                : Optional.empty();
    }

    private static Optional<StatedDate> seconds(String folded, String stated) {
        var match = SECONDS.matcher(folded);
        if (!match.matches()) {
            return Optional.empty();
        }
        var time = Instant.ofEpochSecond(Long.parseLong(match.group(1))).atOffset(ZoneOffset.UTC);
        var day = PartialDate.of(time.toLocalDate());
        var next = time.getHour() < SAME_DAY_UNTIL ? "" : time.toLocalDate().plusDays(1).toString();
        return Optional.of(new StatedDate(day, stated, next));
    }

    private static Optional<StatedDate> gregorian(String folded, String stated) {
        var found = Dates.in(BACKSLASH.matcher(stated).replaceAll("/"));
        if (found.isEmpty()) {
            return yearFirst(folded, stated).or(() -> apart(folded, stated)).or(() -> ofScripts(folded, stated))
                    .or(() -> numbered(folded, stated));
        }
        var date = found.getFirst().date();
        return Optional.of(new StatedDate(date, stated, date.iso().length() > 4 ? "" : twoWays(folded)));
    }

    private static Optional<StatedDate> apart(String folded, String stated) {
        var match = APART.matcher(folded);
        return match.find() ? day(match.group("year"), MonthNames.number(match.group("month")), match.group("day"), stated)
                : Optional.empty();
    }

    private static Optional<StatedDate> ofScripts(String folded, String stated) {
        var match = OF_SCRIPTS.matcher(folded);
        return match.find() ? day(match.group("year"), MonthNames.number(match.group("month")), match.group("day"), stated)
                : Optional.empty();
    }

    /// The two months each of تشرين and كانون by their numbers: تشرين begins in October.
    private static Optional<StatedDate> numbered(String folded, String stated) {
        var match = NUMBERED.matcher(folded);
        if (!match.find()) {
            return Optional.empty();
        }
        var isFirst = match.group("which").equals("1");
        var month = match.group("name").equals("ت") ? isFirst ? 10 : 11 : isFirst ? 12 : 1;
        return day(match.group("year"), month, match.group("day"), stated);
    }

    private static Optional<StatedDate> day(String year, int month, String day, String stated) {
        return PartialDate.parse("%s-%02d-%02d".formatted(year, month, Integer.parseInt(day)))
                .map(date -> sure(date, stated));
    }

    private static Optional<StatedDate> yearFirst(String folded, String stated) {
        var match = YEAR_FIRST.matcher(folded);
        if (!match.find()) {
            return Optional.empty();
        }
        var day = match.group("before") == null ? match.group("behind") : match.group("before");
        return day(match.group("year"),
                MonthNames.number(match.group(match.group("month") == null ? "named" : "month")), day, stated);
    }

    /// The two days that `03/04/2019` may be.
    private static String twoWays(String folded) {
        var match = FIGURES_TWO_WAYS.matcher(folded);
        if (!match.find()) {
            return "";
        }
        var first = Integer.parseInt(match.group(1));
        var second = Integer.parseInt(match.group(2));
        return "%s-%02d-%02d / %s-%02d-%02d".formatted(match.group(3), second, first, match.group(3), first, second);
    }

    private static Optional<StatedDate> persian(String folded, String stated) {
        var match = PERSIAN.matcher(folded);
        return match.find()
                ? persianDay(match.group("year"), persianMonth(match.group("month")), match.group("day"))
                        .map(day -> sure(day, stated))
                : Optional.empty();
    }

    private static int persianMonth(String name) {
        for (var month = 0; month < PERSIAN_ORDER.size(); month++) {
            if (List.of(PERSIAN_ORDER.get(month).split(" ")).contains(name)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static Optional<StatedDate> muslim(String folded, String stated) {
        var match = MUSLIM.matcher(folded);
        return match.find()
                ? muslimDay(match.group("year"), muslimMonth(match.group("month")), match.group("day"), stated)
                : Optional.empty();
    }

    private static int muslimMonth(String name) {
        var isFirst = name.contains("اول");
        return switch (name.substring(0, 2)) {
            case "مح" -> 1;
            case "صف" -> 2;
            case "رب" -> isFirst ? 3 : 4;
            case "جم" -> isFirst ? 5 : 6;
            case "رج" -> 7;
            case "شع" -> 8;
            case "رم" -> 9;
            case "شو" -> 10;
            default -> name.contains("قعده") ? 11 : 12;
        };
    }

    private static Optional<StatedDate> oldFigures(String folded, String stated) {
        var match = OLD_FIGURES.matcher(folded);
        if (!match.find()) {
            return Optional.empty();
        }
        var form = match.group("y") == null ? "2" : "";
        var year = match.group("y" + form);
        var month = Integer.parseInt(match.group("m" + form));
        var day = match.group("d" + form);
        return isMuslim(year, match) ? muslimDay(year, month, day, stated)
                : persianDay(year, month, day).map(each -> sure(each, stated));
    }

    private static boolean isMuslim(String year, MatchResult match) {
        var mark = match.group("mark") == null ? "" : match.group("mark").strip();
        return mark.endsWith("ش") ? false : !mark.isEmpty() || Integer.parseInt(year) >= MUSLIM_FROM;
    }

    private static Optional<PartialDate> persianDay(String year, int month, String day) {
        return PersianCalendar.day(Integer.parseInt(year), month, Integer.parseInt(day)).map(PartialDate::of);
    }

    /// By the calendar of Umm al-Qura; where the moon is watched for, a month begins a day before or later.
    private static Optional<StatedDate> muslimDay(String year, int month, String day, String stated) {
        try {
            var date = LocalDate.from(HijrahDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
            return Optional.of(new StatedDate(PartialDate.of(date), stated, date.minusDays(1) + " / " + date.plusDays(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static StatedDate sure(PartialDate day, String stated) {
        return new StatedDate(day, stated, "");
    }
}
