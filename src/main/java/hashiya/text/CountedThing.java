package hashiya.text;

import hashiya.text.BoundWords.Found;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A number in a row of words with what stands around it: the words on how to take it, and what is counted.
final class CountedThing {

    private static final Set<String> NAMED_BY_NUMBERS = Arrays.stream(Folding.fold("رقم الرقم القرار قرار المادة"
            + " مادة البند الفقرة الصفحة صفحة اللواء لواء الفرقة فرقة الفوج فوج الكتيبة كتيبة السرية الساعة ساعة"
            + " الطريق القناة قناة المرسوم القانون الدورة الجولة الفصل الحلقة عام العام سنة السنة يوم يومي الوحدة"
            + " القسم المنطقة طراز كوفيد المجموعة الفئة مجموعة").text().split(""
            + " ")).collect(Collectors.toUnmodifiableSet());

    /// Number words that are other words too, and count only before a noun.
    private static final Set<String> ALSO_OTHER_WORDS = Set.of("ست", "سبع", "خمس", "ثمان", "تسع", "عشر", "ثلاث", "اربع",
            "الف", "ثماني", "مئه", "مائه", "الفي", "الفين", "اثنين", "بضع", "بضعه");

    private final FoldedWords row;
    private final int first;
    private final NumberReading number;
    private final Optional<Found> before;
    private final int unitEnd;

    private CountedThing(FoldedWords row, int first, NumberReading number) {
        this.row = row;
        this.first = row.isNumber(first) && NumberDigits.isBracketed(row, first) ? first - 1 : first;
        this.number = number;
        before = BoundWords.before(row, beforeClitic());
        unitEnd = UnitWords.end(row, behindBound(number.next()), number.isIndefinite());
    }

    static Optional<CountedThing> at(FoldedWords row, int place) {
        if (!row.isNumber(place) && !row.isWord(place) || isPartOfSomething(row, place)) {
            return Optional.empty();
        }
        return NumberRun.at(row, place).map(number -> new CountedThing(row, place, number))
                .filter(thing -> !thing.isNamedByIt() && !thing.isPartOfDate() && !thing.isUnclear());
    }

    /// The place behind all that belongs to it.
    int end() {
        return behindBound(unitEnd);
    }

    /// What is stated, or nothing where it only looks like a number.
    Optional<QuantityMention> mention() {
        var bound = before.or(() -> BoundWords.behind(row, number.next())).or(() -> BoundWords.behind(row, unitEnd))
                .map(Found::bound).orElse(number.isIndefinite() ? Bound.AT_LEAST : Bound.EXACTLY);
        // «أقل من مئات» sets no limit that could be compared.
        return number.isIndefinite() && bound == Bound.AT_MOST ? Optional.empty() : Optional.of(mention(
                number.isIndefinite() ? Bound.AT_LEAST : bound, number.value(), this));
    }

    /// One end of a stretch that goes up to the other, of which both count the same.
    QuantityMention mention(Bound bound, CountedThing other) {
        var isScaledByOther = other != this && number.scale().equals(BigDecimal.ONE)
                && number.value().multiply(other.number.scale()).compareTo(other.number.value()) < 0;
        return mention(bound, isScaledByOther ? number.value().multiply(other.number.scale()) : number.value(), other);
    }

    /// The larger number that this one reaches to: «بين 200 و300», «200 إلى 300», «200-300».
    Optional<CountedThing> upTo() {
        var word = row.word(end());
        var isBetween = row.word(beforeClitic() - 1).endsWith("بين");
        var connects = switch (word) {
            case "و" -> isBetween;
            case "الي" -> isBetween || !row.word(beforeClitic() - 1).endsWith("من");
            case "-" -> true;
            default -> false;
        };
        var next = isBetween && word.startsWith("و") && word.length() > 1 ? end() : end() + 1;
        return connects || next == end()
                ? at(row, next).filter(other -> other.number.value().compareTo(number.value()) > 0)
                : Optional.empty();
    }

    private QuantityMention mention(Bound bound, BigDecimal value, CountedThing counted) {
        var unitStart = UnitWords.start(row, counted.behindBound(counted.number.next()));
        var unit = counted.unitEnd > unitStart ? row.original(unitStart, counted.unitEnd - 1) : "";
        var start = before.map(found -> beforeClitic() - found.words()).orElse(first);
        var range = new TextRange(row.start(start), row.end(end() - 1));
        return new QuantityMention(range, new Quantity(value, bound, unit));
    }

    private int behindBound(int place) {
        return place + BoundWords.behind(row, place).map(Found::words).orElse(0);
    }

    /// Where the words before the number end: «الـ» with it is left out.
    private int beforeClitic() {
        var touches = row.isJoined(first) && NumberClitics.isBeforeDigits(row.word(first - 1));
        return touches ? first - 1 : first;
    }

    /// A number inside a name, a time or a fraction: F16, 10:30, 2/3, and one that opens a line of a list.
    private static boolean isPartOfSomething(FoldedWords row, int place) {
        if (!row.isNumber(place)) {
            return row.isJoined(place) && row.isNumber(place - 1);
        }
        var before = row.isJoined(place) ? row.word(place - 1) : "";
        var behind = row.isJoined(place + 1) ? row.word(place + 1) : "";
        var isLatin = !behind.isEmpty() && Character.isLetter(behind.charAt(0)) && behind.charAt(0) < '\u0600';
        return isLatin || opensList(row, place, behind) || "/:".contains(behind) && !behind.isEmpty()
                || "/:+#@".contains(before) && !before.isEmpty()
                || before.equals("-") && row.isJoined(place - 1) && row.isWord(place - 2)
                || row.isJoined(place) && row.isWord(place - 1) && !NumberClitics.mayTouchDigits(before);
    }

    private static boolean opensList(FoldedWords row, int place, String behind) {
        return row.opensLine(place) && !behind.isEmpty() && "-.):".contains(behind) && !row.isNumber(place + 2);
    }

    private boolean isNamedByIt() {
        var word = row.word(beforeClitic() - 1);
        return row.isNumber(first) && before.isEmpty()
                && (NAMED_BY_NUMBERS.contains(word) || NAMED_BY_NUMBERS.contains(NumberClitics.withoutOne(word)));
    }

    private boolean isPartOfDate() {
        var one = row.word(number.next());
        return MonthNames.has(one) || MonthNames.has(one + " " + row.word(number.next() + 1));
    }

    private boolean isUnclear() {
        var counts = unitEnd > number.next() || before.isPresent();
        if (number.inDigits()) {
            return isYear() && !UnitWords.countsLargeNumbers(row, number.next()) && before.isEmpty();
        }
        var word = row.word(number.next() - 1);
        return !counts && number.next() == first + 1
                && (ALSO_OTHER_WORDS.contains(word) || ALSO_OTHER_WORDS.contains(NumberClitics.withoutOne(word)));
    }

    private boolean isYear() {
        var digits = row.word(first);
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20")) && row.isNumber(first);
    }
}
