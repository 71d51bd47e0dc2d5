package hashiya.intake;

/// The language of a text by its letters: Arabic, Persian, Urdu or English where the letters leave no doubt.
final class Languages {

    private static final String ARABIC_ONLY = "ةيكىأإؤ";
    private static final String PERSIAN_ONLY = "یکگپچژ";
    private static final String URDU_ONLY = "ٹڈڑںےہھ";
    private static final String OTHERS_ONLY = "ێۆەڕڵۇۈۋېڭڼښډړځڅږ";
    private static final String ENGLISH_WORDS = " the of and to in a is that for was on with ";

    /// More would only take time. In UTF-16 units.
    private static final int SAMPLE = 100_000;

    private Languages() {
    }

    /// A BCP 47 tag: `ar`, `fa`, `ur`, `en`, or empty.
    static String of(String article) {
        var text = article.substring(0, Math.min(article.length(), SAMPLE));
        var arabicScript = 0;
        var latin = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (Character.isLetter(letter)) {
                arabicScript += letter >= 0x0600 && letter <= 0x06ff || letter >= 0xfb50 ? 1 : 0;
                latin += letter < 0x0250 ? 1 : 0;
            }
        }
        return arabicScript > latin ? inArabicScript(text, arabicScript) : isEnglish(text) ? "en" : "";
    }

    private static String inArabicScript(String text, int letters) {
        var arabic = count(text, ARABIC_ONLY);
        var persian = count(text, PERSIAN_ONLY);
        var urdu = count(text, URDU_ONLY);
        if (count(text, OTHERS_ONLY) * 100 > letters) {
            return "";
        }
        if (urdu * 33 > letters) {
            return "ur";
        }
        if (persian * 20 > letters && persian > 3 * arabic) {
            return "fa";
        }
        return arabic > 5 * (persian + urdu) ? "ar" : "";
    }

    private static int count(String text, String letters) {
        var count = 0;
        for (var at = 0; at < text.length(); at++) {
            count += text.charAt(at) > 0x7f && letters.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isEnglish(String text) {
        var words = Line.key(text).split(" ");
        var common = 0;
        for (var word : words) {
            common += ENGLISH_WORDS.contains(" " + word + " ") ? 1 : 0;
        }
        return common * 8 >= words.length;
    }
}
