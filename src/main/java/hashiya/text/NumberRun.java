package hashiya.text;

import hashiya.text.NumberWords.Kind;
import hashiya.text.NumberWords.Meaning;
import java.math.BigDecimal;
import java.util.Optional;

/// One number that is being read from a row of words: «ثلاثمئة وخمسين ألفا», 3.5 «مليون», «مئات الآلاف».
///
/// Arabic sets hundreds before units and units before tens, joined by «و», and what is multiplied before its scale.
/// A word that does not fit what was read begins another number: «ثلاثة وأربعة» are two.
final class NumberRun {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FoldedWords row;
    private int next;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal scale = new BigDecimal("1e15");
    private Meaning last = new Meaning(Kind.TEN, 0);
    private boolean hasHundreds;
    private boolean hasUnit;
    private boolean hasTen;
    private boolean isIndefinite;
    private boolean isScaled;
    private int words;

    private NumberRun(FoldedWords row, int first) {
        this.row = row;
        next = first;
    }

    /// The number that begins at the place, whose first word may carry clitics.
    static Optional<NumberReading> at(FoldedWords row, int place) {
        return row.isNumber(place)
                ? NumberDigits.value(row, place).flatMap(value -> new NumberRun(row, place).digits(value))
                : new NumberRun(row, place).words();
    }

    private Optional<NumberReading> digits(BigDecimal value) {
        group = value;
        hasHundreds = true;
        hasUnit = true;
        hasTen = true;
        next = NumberDigits.end(row, next);
        readOn();
        return Optional.of(reading(true));
    }

    private Optional<NumberReading> words() {
        var first = NumberClitics.meaning(row.word(next));
        if (first.isEmpty() || !row.isWord(next) || !begin(first.get())) {
            return Optional.empty();
        }
        readOn();
        return words == 1 && isUnclear(row.word(next - 1)) ? Optional.empty() : Optional.of(reading(false));
    }

    /// «أحد السجناء» counts nothing, «ألفا» alone is one thousand or two.
    private boolean isUnclear(String word) {
        return last.kind() == Kind.UNIT && (last.value() == 1 || word.endsWith("ثنا") || word.endsWith("ثني"))
                || last.kind() == Kind.SCALE && word.endsWith("ا");
    }

    private boolean begin(Meaning meaning) {
        switch (meaning.kind()) {
            case INDEFINITE, FEW, PLURAL_SCALE -> {
                isIndefinite = true;
                group = BigDecimal.valueOf(meaning.kind() == Kind.PLURAL_SCALE ? 2 * meaning.value() : meaning.value());
                return take(meaning, 1);
            }
            case PART -> {
                var of = NumberWords.of(row.word(next + 1)).filter(each -> each.kind() == Kind.SCALE);
                of.ifPresent(each -> total = part(BigDecimal.valueOf(each.value()), meaning));
                isScaled = true;
                return of.isPresent() && take(of.get(), 2);
            }
            default -> {
                return fits(meaning, true) && take(meaning, 1);
            }
        }
    }

    private void readOn() {
        while (isIndefinite ? readOnIndefinitely() : readNext()) {
            // Each round takes one word more.
        }
    }

    /// «عشرات الآلاف», «بضع مئات».
    private boolean readOnIndefinitely() {
        var word = row.word(next);
        var isDefinite = word.startsWith("الا") || word.startsWith("الم");
        var meaning = NumberWords.of(isDefinite ? NumberClitics.bare(word) : word);
        var isScale = meaning.filter(each -> each.kind() == Kind.PLURAL_SCALE).isPresent();
        if (last.kind() == Kind.FEW && meaning.filter(each -> each.kind() == Kind.INDEFINITE).isPresent()) {
            group = group.multiply(BigDecimal.valueOf(meaning.get().value() / 2));
            return take(new Meaning(Kind.INDEFINITE, 0), 1);
        }
        if (isScale && last.kind() != Kind.PLURAL_SCALE) {
            group = group.multiply(BigDecimal.valueOf(meaning.get().value()));
            return take(meaning.get(), 1);
        }
        return false;
    }

    private boolean readNext() {
        var word = row.word(next);
        var plain = NumberWords.of(word);
        if (plain.isPresent()) {
            return fits(plain.get(), false) && take(plain.get(), 1);
        }
        if (word.equals("و")) {
            return takeDigits() || takeJoined(row.word(next + 1), 2);
        }
        return word.startsWith("و") && takeJoined(word.substring(1), 1);
    }

    private boolean takeJoined(String word, int places) {
        var meaning = NumberWords.of(word);
        if (meaning.filter(each -> each.kind() == Kind.PART).isPresent() && isScaled && group.signum() == 0
                && last.kind() != Kind.PART) {
            total = total.add(part(scale, meaning.get()));
            var named = NumberWords.of(NumberClitics.bare(row.word(next + places))).isPresent();
            return take(meaning.get(), named ? places + 1 : places);
        }
        return meaning.isPresent() && fits(meaning.get(), true) && take(meaning.get(), places);
    }

    /// «5 آلاف و300», but not «5 آلاف و10 آلاف».
    private boolean takeDigits() {
        var value = row.isNumber(next + 1) ? NumberDigits.value(row, next + 1) : Optional.<BigDecimal>empty();
        var behind = NumberWords.of(row.word(next + 2));
        if (value.isEmpty() || behind.isPresent() || !isScaled || group.signum() != 0
                || value.get().compareTo(scale) >= 0 || value.get().compareTo(HUNDRED) < 0) {
            return false;
        }
        total = total.add(value.get());
        scale = BigDecimal.ONE;
        return take(new Meaning(Kind.TEN, 0), 2);
    }

    /// Adds what the word counts, or says that it belongs to another number.
    ///
    /// @param begins whether it is the first, or joined by «و»
    private boolean fits(Meaning meaning, boolean begins) {
        var value = BigDecimal.valueOf(meaning.value());
        return switch (meaning.kind()) {
            case UNIT -> begins && !hasUnit && !hasTen && add(value);
            case TEN -> begins && !hasTen && add(value);
            case TEN_OF_TEENS -> !hasTen && (begins ? !hasUnit : last.kind() == Kind.UNIT) && add(value);
            case HUNDRED -> begins ? group.signum() == 0 && add(value) : multiplies() && scaleGroup(value);
            case HUNDREDS -> begins && group.signum() == 0 && add(value);
            case SCALE, PLURAL_SCALE, DUAL_SCALE -> value.compareTo(scale) < 0 && raise(meaning, value, begins);
            case INDEFINITE, FEW, PART -> false;
        };
    }

    private boolean multiplies() {
        return last.kind() == Kind.UNIT && !hasHundreds && group.compareTo(BigDecimal.TWO) > 0;
    }

    private boolean add(BigDecimal value) {
        group = group.add(value);
        return true;
    }

    private boolean scaleGroup(BigDecimal value) {
        group = group.multiply(value);
        hasUnit = false;
        return true;
    }

    private boolean raise(Meaning meaning, BigDecimal value, boolean begins) {
        var alone = group.signum() == 0;
        var wrong = alone ? Kind.PLURAL_SCALE : Kind.DUAL_SCALE;
        if (alone != begins || meaning.kind() == wrong) {
            return false;
        }
        total = total.add(alone ? value : group.multiply(value));
        scale = meaning.kind() == Kind.DUAL_SCALE ? value.divide(BigDecimal.TWO) : value;
        group = BigDecimal.ZERO;
        hasHundreds = false;
        hasUnit = false;
        hasTen = false;
        isScaled = true;
        return true;
    }

    private boolean take(Meaning meaning, int places) {
        hasUnit |= meaning.kind() == Kind.UNIT;
        hasTen |= meaning.kind() == Kind.TEN || meaning.kind() == Kind.TEN_OF_TEENS;
        hasHundreds |= meaning.kind() == Kind.HUNDRED || meaning.kind() == Kind.HUNDREDS;
        last = meaning;
        next += places;
        words++;
        return true;
    }

    private NumberReading reading(boolean inDigits) {
        return new NumberReading(total.add(group), next, inDigits && words == 0, isIndefinite,
                isScaled ? scale : BigDecimal.ONE);
    }

    private static BigDecimal part(BigDecimal whole, Meaning part) {
        return whole.multiply(BigDecimal.valueOf(part.value())).divide(HUNDRED);
    }
}
