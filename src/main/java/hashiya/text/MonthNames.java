package hashiya.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The Gregorian months as Arabic newspapers name them, from Iraq to Mauritania, in English, in the French of Maghrebi
/// pages, in Sorani, Persian and Urdu.
final class MonthNames {

    /// One line a month: Egypt and the Gulf, Levant and Iraq, Algeria and Tunisia, Morocco and Mauritania, English,
    /// French, Sorani, Persian, Urdu.
    private static final String[][] NAMES = {
            {"يناير", "كانون الثاني", "كانون ثاني", "كانون ثان", "جانفي", "january", "jan", "janvier", "janv", "کانوونی دووەم",
                "کانونی دووەم", "ژانویه", "جنوری"},
            {"فبراير", "شباط", "فيفري", "february", "feb", "février", "fevrier", "févr", "شوبات", "فوریه", "فروری"},
            {"مارس", "آذار", "march", "mar", "mars", "ئازار", "ئادار", "مارچ"},
            {"أبريل", "نيسان", "أفريل", "april", "apr", "avril", "avr", "آوریل", "اپریل"},
            {"مايو", "أيار", "ماي", "may", "mai", "ئایار", "مه", "می", "مئی"},
            {"يونيو", "يونيه", "حزيران", "جوان", "june", "jun", "juin", "حوزەیران", "ژوئن", "جون"},
            {"يوليو", "يوليه", "تموز", "جويلية", "جويليه", "يوليوز", "july", "jul", "juillet", "juil", "تەممووز", "تەمووز", "ژوئیه", "جولای", "جولائی"},
            {"أغسطس", "آب", "أوت", "اوت", "غشت", "أغشت", "august", "aug", "août", "aout", "ئاب", "آگوست", "اگست"},
            {"سبتمبر", "أيلول", "شتنبر", "شتمبر", "september", "sept", "sep", "septembre", "ئەیلوول", "ئەیلول", "سپتامبر", "ستمبر"},
            {"أكتوبر", "تشرين الأول", "تشرين أول", "october", "oct", "octobre", "تشرینی یەکەم", "اکتبر", "اکتوبر"},
            {"نوفمبر", "تشرين الثاني", "تشرين ثاني", "تشرين ثان", "نونبر", "november", "nov", "novembre", "تشرینی دووەم", "نوامبر", "نومبر"},
            {"ديسمبر", "كانون الأول", "كانون أول", "دجنبر", "دجمبر", "december", "dec", "décembre", "decembre", "déc",
                "کانوونی یەکەم", "کانونی یەکەم", "دسامبر", "دسمبر"}};

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
