package hashiya.intake.documents;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Makes plain letters of the shapes that letters take in a word. Old programs write the shapes themselves.
final class PresentationForms {

    private int count;

    /// How many there were so far.
    int count() {
        return count;
    }

    /// The plain letters, in reading order. Honorifics such as `ﷺ`, which people write as one sign, stay.
    String plain(String letters) {
        if (letters.codePoints().noneMatch(PresentationForms::isForm)) {
            return letters;
        }
        var plain = new StringBuilder();
        letters.codePoints().forEach(each -> {
            if (isForm(each)) {
                count++;
                // A vowel mark by itself stands on a space or a tatweel there.
                var decomposed = Normalizer.normalize(Character.toString(each), Form.NFKC);
                plain.append(isMarkAlone(each) ? decomposed.replaceAll("[ ـ]", "") : decomposed);
            } else {
                plain.appendCodePoint(each);
            }
        });
        return plain.toString();
    }

    private static boolean isForm(int letter) {
        return letter >= 0xfb00 && letter <= 0xfb06 || letter >= 0xfb50 && letter <= 0xfd3d
                || letter >= 0xfd50 && letter <= 0xfdf9 && Character.isLetter(letter)
                || letter >= 0xfe70 && letter <= 0xfefc;
    }

    private static boolean isMarkAlone(int letter) {
        return letter >= 0xfe70 && letter <= 0xfe7f || letter >= 0xfc5e && letter <= 0xfc63;
    }
}
