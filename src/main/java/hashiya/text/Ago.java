package hashiya.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long ago something was, as pages print it that are read at once: «منذ 3 ساعات», «قبل يومين», «أمس». It is no date
/// by itself: only together with the moment at which the page was saved does it become one.
///
/// @param stated  the words
/// @param passed  at least, with the unit that was stated as 1
/// @param isExact whether the unit is a day or shorter
public record Ago(String stated, Duration passed, boolean isExact) {

    private static final int LONGEST = 80;

    /// In words.
    private static final int LABEL = 2;

    private static final String AMOUNT = "(?<amount>\\d{1,3}|an?|une?|احدي عشره?|اثنتي عشره?|ثلاث[هة]?|اربع[هة]?|خمس[هة]?"
            + "|ست[هة]?|سبع[هة]?|ثماني?[هة]?|تسع[هة]?|عشره?|يك|دو|سه|چند|بضع[هة]?|عده)?\\s*";
    private static final String UNIT = "(?<unit>ثاني(?:ه|تين)|ثوان[يى]?|دقيق(?:ه|تين)|دقائق|دقايق|ساع(?:ه|تين|ات|ت)|يوم(?:ين|ا)?|ايام"
            + "|اسبوع(?:ين|ا)?|اسابيع|شهر(?:ين|ا)?|اشهر|شهور|سن(?:ه|تين|وات)|عام(?:ين|ا)?|اعوام|روز|هفته|ماه|سال"
            + "|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|secondes?|heures?|jours?|semaines?|mois|ans?)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:منذ|قبل|من|il y a)\\s+(?:حوالي\\s+|نحو\\s+|اكثر من\\s+)?" + AMOUNT + UNIT + "(?![\\p{L}])");
    private static final Pattern BEHIND = Pattern.compile(
            "(?<![\\p{L}\\d])" + AMOUNT + UNIT + "\\s+(?:ago|پيش|قبل)(?![\\p{L}])");
    private static final Pattern YESTERDAY = Pattern.compile("(?:(?<before>اول\\s+)?(?:ال)?امس|yesterday|hier|ديروز)");
    private static final Pattern TODAY = Pattern.compile("(?:اليوم|الان|للتو|today|just now|امروز|aujourd'hui)");

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("ثلاث", 3), Map.entry("اربع", 4),
            Map.entry("خمس", 5), Map.entry("ست", 6), Map.entry("سبع", 7), Map.entry("ثمان", 8), Map.entry("تسع", 9),
            Map.entry("عشر", 10), Map.entry("احدي", 11), Map.entry("اثنت", 12), Map.entry("دو", 2), Map.entry("سه", 3));

    /// What the words say, if they are short and say nothing but that, a label or an hour beside it allowed.
    public static Optional<Ago> read(String words) {
        var stated = words.strip();
        if (stated.isEmpty() || stated.length() > LONGEST || !Dates.in(stated).isEmpty()) {
            return Optional.empty();
        }
        var folded = Folding.fold(stated).text();
        for (var shape : new Pattern[] {BEFORE, BEHIND}) {
            var match = shape.matcher(folded);
            if (match.find() && isAlone(folded, match.start(), match.end(), LABEL)) {
                return Optional.of(of(stated, match.group("amount"), match.group("unit")));
            }
        }
        var yesterday = YESTERDAY.matcher(folded);
        if (yesterday.find() && isAlone(folded, yesterday.start(), yesterday.end(), LABEL)) {
            return Optional.of(new Ago(stated, Duration.ofDays(yesterday.group("before") == null ? 1 : 2), true));
        }
        var today = TODAY.matcher(folded);
        return today.find() && isAlone(folded, today.start(), today.end(), 0)
                ? Optional.of(new Ago(stated, Duration.ZERO, true)) : Optional.empty();
    }

    /// The day it was, by the clock of whoever made the page.
    public StatedDate before(OffsetDateTime made) {
        var day = made.minus(passed).toLocalDate();
        var unit = isExact ? 1 : Math.max(3, passed.toDays() / 4);
        return isExact ? new StatedDate(PartialDate.of(day), stated, day.minusDays(unit) + " / " + day.plusDays(unit))
                : new StatedDate(month(day), stated, day.minusDays(unit) + " – " + day.plusDays(unit));
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.toString().substring(0, 7));
    }

    /// A label or an hour may stand beside it; a sentence may not.
    private static boolean isAlone(String folded, int start, int end, int words) {
        var rest = (folded.substring(0, start) + " " + folded.substring(end)).replaceAll("[^\\p{L}]+", " ")
                .replaceFirst(" (?:ص|م|صباحا|مساء|am|pm)$", "").strip();
        return rest.isEmpty() || rest.split(" ").length <= words;
    }

    private static Ago of(String stated, String amount, String unit) {
        var isDual = unit.endsWith("ين");
        var count = isDual ? 2 : amount == null ? 1 : number(amount);
        var one = unit(unit);
        return new Ago(stated, one.multipliedBy(count), one.toDays() <= 1);
    }

    private static int number(String amount) {
        return Character.isDigit(amount.charAt(0)) ? Integer.parseInt(amount)
                : WORDS.entrySet().stream().filter(each -> amount.startsWith(each.getKey())).map(Map.Entry::getValue)
                        .findFirst().orElse(1);
    }

    private static Duration unit(String unit) {
        return switch (unit.substring(0, Math.min(2, unit.length()))) {
            case "ثا", "ثو", "se" -> unit.startsWith("sem") ? Duration.ofDays(7) : Duration.ofSeconds(1);
            case "دق", "mi" -> Duration.ofMinutes(1);
            case "سا", "ho", "he" -> unit.equals("سال") ? Duration.ofDays(365) : Duration.ofHours(1);
            case "يو", "اي", "رو", "da", "jo" -> Duration.ofDays(1);
            case "اس", "هف", "we" -> Duration.ofDays(7);
            case "شه", "اش", "ما", "mo" -> Duration.ofDays(30);
            default -> Duration.ofDays(365);
        };
    }
}
