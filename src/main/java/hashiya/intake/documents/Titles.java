package hashiya.intake.documents;

import java.util.regex.Pattern;

/// Titles that programs put into documents unasked.
final class Titles {

    private static final Pattern UNASKED = Pattern.compile(
            "(?i)microsoft (word|powerpoint|excel)\\s*-.*"
                    + "|.*\\.(docx?|odt|rtf|indd|qxp|qxd|pdf|html?|txt|pptx?|xlsx?|p65|pub)"
                    + "|untitled.*|(new )?(microsoft word )?document\\s*\\d*|about:blank|https?://.*|file:.*"
                    + "|(no|without) title|title|unknown|slide 1|print|بدون عنوان.*|مستند\\s*\\d*");

    private Titles() {
    }

    /// The title, empty where nobody thought of one.
    static String honest(String title) {
        var clean = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return clean.codePoints().noneMatch(Character::isLetter) || UNASKED.matcher(clean).matches() ? "" : clean;
    }
}
