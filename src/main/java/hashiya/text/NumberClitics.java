package hashiya.text;

import java.util.Optional;
import java.util.Set;

/// What Arabic writes together with a number.
final class NumberClitics {

    /// Before digits, with or without a tatweel: «لـ891», «الـ150».
    private static final Set<String> BEFORE_DIGITS = Set.of("ل", "ب", "ك", "و", "ف", "ال", "بال", "لل", "كال", "وال",
            "فال", "ول", "وب", "فل", "فب", "وبال", "ولل");

    /// Words that are set without their space before digits.
    private static final Set<String> TOUCHING = Set.of("من", "الي", "نحو", "حوالي", "يقارب");

    private NumberClitics() {
    }

    static boolean isBeforeDigits(String letters) {
        return BEFORE_DIGITS.contains(letters);
    }

    static boolean mayTouchDigits(String letters) {
        return isBeforeDigits(letters) || TOUCHING.contains(letters);
    }

    /// What a number word means that begins a number: with a conjunction and a preposition, and the article only before
    /// «العشرات» and its like. «القرن العشرين» counts nothing.
    static Optional<NumberWords.Meaning> meaning(String word) {
        var meaning = NumberWords.of(word);
        for (var rest = word; meaning.isEmpty() && !(rest = withoutOne(rest)).isEmpty(); ) {
            meaning = NumberWords.of(rest);
        }
        if (meaning.isPresent()) {
            return meaning;
        }
        return NumberWords.of(bare(word)).filter(each -> switch (each.kind()) {
            case INDEFINITE, PLURAL_SCALE -> true;
            default -> false;
        });
    }

    /// Without conjunction, preposition and article.
    static String bare(String word) {
        var rest = word;
        if (rest.startsWith("و") || rest.startsWith("ف")) {
            rest = rest.substring(1);
        }
        if (rest.startsWith("لل")) {
            return rest.substring(2);
        }
        if (rest.startsWith("بال") || rest.startsWith("كال")) {
            rest = rest.substring(1);
        }
        return rest.startsWith("ال") ? rest.substring(2) : rest;
    }

    /// Without its first letter where that can be a word of its own, or nothing.
    static String withoutOne(String word) {
        return word.length() > 3 && "وفبلك".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : "";
    }
}
