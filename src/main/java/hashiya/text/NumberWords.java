package hashiya.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The number words of Arabic, folded, in all cases and both genders.
final class NumberWords {

    /// What a word does to the number it stands in.
    enum Kind {
        UNIT, TEN, TEN_OF_TEENS, HUNDRED, HUNDREDS, SCALE, DUAL_SCALE, PLURAL_SCALE, INDEFINITE, FEW, PART
    }

    /// @param value what it counts, of a part the hundredths of what follows: of a half 50
    record Meaning(Kind kind, long value) {
    }

    private static final String[][] UNITS = {
            {}, {"واحد", "واحده", "احد", "احدي"},
            {"اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي"},
            {"ثلاث", "ثلاثه"}, {"اربع", "اربعه"}, {"خمس", "خمسه"}, {"ست", "سته"}, {"سبع", "سبعه"},
            {"ثمان", "ثماني", "ثمانيه"}, {"تسع", "تسعه"}};

    private static final String[] TENS = {"عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};

    private static final String[] HUNDRED = {"مئه", "مائه"};

    private static final Map<String, Meaning> MEANINGS = meanings();

    private NumberWords() {
    }

    static Optional<Meaning> of(String folded) {
        return Optional.ofNullable(MEANINGS.get(folded));
    }

    private static Map<String, Meaning> meanings() {
        var all = new HashMap<String, Meaning>();
        for (var unit = 1; unit < UNITS.length; unit++) {
            put(all, Kind.UNIT, unit, UNITS[unit]);
        }
        put(all, Kind.TEN_OF_TEENS, 10, "عشر", "عشره");
        for (var ten = 0; ten < TENS.length; ten++) {
            put(all, Kind.TEN, (ten + 2) * 10L, TENS[ten] + "ون", TENS[ten] + "ين");
        }
        hundreds(all);
        scale(all, 1_000, "الف", "الفا", "الاف", "الفان", "الفين", "الفي");
        scale(all, 1_000_000, "مليون", "مليونا", "ملايين", "مليونان", "مليونين", "مليوني");
        scale(all, 1_000_000_000, "مليار", "مليارا", "مليارات", "ملياران", "مليارين", "ملياري");
        scale(all, 1_000_000_000, "بليون", "بليونا", "بلايين", "بليونان", "بليونين", "بليوني");
        scale(all, 1_000_000_000_000L, "تريليون", "تريليونا", "تريليونات", "تريليونان", "تريليونين", "تريليوني");
        put(all, Kind.INDEFINITE, 20, "عشرات");
        put(all, Kind.INDEFINITE, 200, "مئات", "مائات");
        put(all, Kind.FEW, 3, "بضع", "بضعه");
        put(all, Kind.PART, 50, "نصف");
        put(all, Kind.PART, 25, "ربع");
        return Map.copyOf(all);
    }

    private static void hundreds(Map<String, Meaning> all) {
        put(all, Kind.HUNDRED, 100, HUNDRED);
        for (var hundred : HUNDRED) {
            var stem = hundred.substring(0, hundred.length() - 1);
            put(all, Kind.HUNDREDS, 200, stem + "تان", stem + "تين", stem + "تا", stem + "تي");
            for (var unit = 3; unit < UNITS.length; unit++) {
                put(all, Kind.HUNDREDS, unit * 100L, UNITS[unit][0] + hundred);
            }
            put(all, Kind.HUNDREDS, 800, "ثماني" + hundred);
        }
    }

    /// @param forms two of the singular, one of the plural, three of the dual
    private static void scale(Map<String, Meaning> all, long value, String... forms) {
        put(all, Kind.SCALE, value, forms[0], forms[1]);
        put(all, Kind.PLURAL_SCALE, value, forms[2]);
        put(all, Kind.DUAL_SCALE, 2 * value, forms[3], forms[4], forms[5]);
    }

    private static void put(Map<String, Meaning> all, Kind kind, long value, String... forms) {
        for (var form : forms) {
            all.put(form, new Meaning(kind, value));
        }
    }
}
