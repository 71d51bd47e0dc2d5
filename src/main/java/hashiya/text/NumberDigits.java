package hashiya.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers in digits, with the separators that newspapers of the region use.
final class NumberDigits {

    private static final int LONGEST = 15;
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}(?:[,٬]\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,}|[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,٫]\\d{1,3}");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern THREE = Pattern.compile("\\d{3}");

    private NumberDigits() {
    }

    /// A point before three digits parts thousands, unless a scale follows («1.500 مليار»); a comma before one or two
    /// parts decimals.
    static Optional<BigDecimal> value(FoldedWords row, int place) {
        var digits = row.word(place);
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        if (spaced(row, place)) {
            return Optional.of(new BigDecimal(digits + row.word(place + 1)));
        }
        var isScaled = NumberWords.of(row.word(place + 1)).filter(each -> each.kind() == NumberWords.Kind.SCALE)
                .isPresent();
        if (GROUPED.matcher(digits).matches() && !(isScaled && DECIMAL.matcher(digits).matches())) {
            return Optional.of(new BigDecimal(digits.replaceAll("[,٬.]", "")));
        }
        var isDecimal = DECIMAL.matcher(digits).matches();
        return isDecimal || PLAIN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replaceAll("[,٫]", ".")))
                : Optional.empty();
    }

    /// The place behind the digits and a bracket around them.
    static int end(FoldedWords row, int place) {
        var end = spaced(row, place) ? place + 2 : place + 1;
        return isBracketed(row, place) ? end + 1 : end;
    }

    static boolean isBracketed(FoldedWords row, int place) {
        var end = spaced(row, place) ? place + 2 : place + 1;
        return row.word(place - 1).equals("(") && row.word(end).equals(")");
    }

    /// «10 000».
    private static boolean spaced(FoldedWords row, int place) {
        var digits = row.word(place);
        return digits.length() < 4 && PLAIN.matcher(digits).matches() && !digits.startsWith("0")
                && THREE.matcher(row.word(place + 1)).matches() && row.start(place + 1) - row.end(place) == 1
                && !row.opensLine(place + 1);
    }
}
