package hashiya.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The Gregorian months as Arabic newspapers name them, from Iraq to Mauritania, and in English.
final class MonthNames {

    /// One line a month: Egypt and the Gulf, Levant and Iraq, Algeria and Tunisia, Morocco and Mauritania, English.
    private static final String[][] NAMES = {
            {"يناير", "كانون الثاني", "جانفي", "january", "jan"},
            {"فبراير", "شباط", "فيفري", "february", "feb"},
            {"مارس", "آذار", "march", "mar"},
            {"أبريل", "نيسان", "أفريل", "april", "apr"},
            {"مايو", "أيار", "ماي", "may"},
            {"يونيو", "يونيه", "حزيران", "جوان", "june", "jun"},
            {"يوليو", "يوليه", "تموز", "جويلية", "يوليوز", "july", "jul"},
            {"أغسطس", "آب", "أوت", "غشت", "أغشت", "august", "aug"},
            {"سبتمبر", "أيلول", "شتنبر", "شتمبر", "september", "sept", "sep"},
            {"أكتوبر", "تشرين الأول", "october", "oct"},
            {"نوفمبر", "تشرين الثاني", "نونبر", "november", "nov"},
            {"ديسمبر", "كانون الأول", "دجنبر", "دجمبر", "december", "dec"}};

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {
    }

    /// A regular expression for any of the names, folded, the longest first.
    static String pattern() {
        return NUMBERS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> name.replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// From 1 to 12.
    static int number(String foldedName) {
        return NUMBERS.get(foldedName.replaceAll("\\s+", " "));
    }

    /// Whether the folded words, one or two, name a month.
    static boolean has(String folded) {
        return NUMBERS.containsKey(folded);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var month = 0; month < NAMES.length; month++) {
            var number = month + 1;
            Arrays.stream(NAMES[month]).forEach(name -> numbers.put(Folding.fold(name).text(), number));
        }
        return Map.copyOf(numbers);
    }
}
