package hashiya.claims;

import hashiya.text.Folding;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a unit counts, so that numbers are set against each other only where they count the same: prisoners and
/// fighters are people both, liras and dollars are not one money.
///
/// @param word the folded unit in its barest form; `people` for all who are people, and empty where there is no unit
record Measure(String word) {

    private static final Measure PEOPLE = new Measure("people");

    private static final Pattern BEFORE = Pattern.compile("^(?:[وفبكل]?ال|من )(?=...)");
    private static final Pattern BEHIND = Pattern.compile("(?<=...)(?:ين|ون|ان|ات|ا|ه|ي)$");

    /// Singulars and broken plurals, without article and ending.
    private static final Set<String> PERSONS = Arrays.stream(Folding.fold("شخص أشخاص مقاتل مدني سجين سجناء محتجز معتقل "
            + "أسير أسرى منشق عنصر عناصر عضو أعضاء فرد أفراد رجل رجال مسلح جندي جنود قتيل قتلى جريح جرحى شهيد شهداء "
            + "ضحية ضحايا نازح لاجئ قائد قادة عسكري مهاجر سوري سعودي داعشي إرهابي طفل أطفال امرأة نساء شاب شبان إنسان "
            + "ناج مفقود مختطف رهينة رهائن موقوف person persons people fighter fighters prisoner prisoners defector "
            + "defectors member members man men civilian civilians").text().split(" ")).map(Measure::bare)
            .collect(Collectors.toUnmodifiableSet());

    static Measure of(String unit) {
        var folded = Folding.fold(unit.strip()).text();
        var first = bare(BEFORE.matcher(folded).replaceFirst("").split(" ")[0]);
        return PERSONS.contains(first) ? PEOPLE : new Measure(bare(folded));
    }

    /// Whether two numbers may count the same. One without a unit may count anything.
    boolean meets(Measure other) {
        return word.isEmpty() || other.word.isEmpty() || word.equals(other.word);
    }

    private static String bare(String word) {
        return BEHIND.matcher(BEFORE.matcher(word).replaceFirst("")).replaceFirst("");
    }
}
