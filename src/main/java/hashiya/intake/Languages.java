package hashiya.intake;

import hashiya.text.Folding;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;

/// The language of a text: by its letters where they leave no doubt, and by its commonest words where writers of several
/// languages share a keyboard. What stays in doubt is not said.
final class Languages {

    private static final String ARABIC_ONLY = "ةيكىأإؤ";
    private static final String PERSIAN_ONLY = "یکگپچژ";
    private static final String URDU_ONLY = "ٹڈڑںےہھ";
    private static final String PASHTO_ONLY = "ټډړږښڅځڼېۍګ";
    private static final String SORANI_ONLY = "ێۆەڕڵڤ";
    private static final String OTHERS_ONLY = "ێۆەڕڵۇۈۋېڭڼښډړځڅږ";

    /// Of Uyghur and Kazakh, which share letters with Sorani and Pashto.
    private static final String FURTHER_ONLY = "ۇۈۋڭ";

    /// Folded. None of them is a word of the other language.
    private static final Set<String> ARABIC_WORDS = Set.of("في", "الي", "التي", "الذي", "هذا", "هذه", "ذلك", "الذين",
            "عن", "كانت", "قال", "قالت", "لم", "حيث", "كما", "لكن", "منذ", "عند", "حتي", "ثم");
    private static final Set<String> PERSIAN_WORDS = Set.of("به", "در", "از", "كه", "را", "با", "تا", "اين", "است", "براي", "هاي",
            "ها", "مي", "شد", "شده", "كرد", "كرده", "بود", "خود", "اند", "شود", "يك", "يكي", "گفت", "نيز", "كند");
    private static final String ENGLISH_WORDS = " the of and to in a is that for was on with ";

    /// More would only take time. In UTF-16 units.
    private static final int SAMPLE = 100_000;

    private Languages() {
    }

    /// A BCP 47 tag: `ar`, `fa`, `ur`, `ps`, `ckb`, `en`, or empty.
    static String of(String article) {
        var text = plain(article.substring(0, Math.min(article.length(), SAMPLE)));
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

    /// Without the forms that letters take in a word, which some texts are written in.
    private static String plain(String text) {
        return text.chars().anyMatch(unit -> unit >= 0xfb50 && unit <= 0xfeff) ? Normalizer.normalize(text, Form.NFKC) : text;
    }

    private static String inArabicScript(String text, int letters) {
        var persian = count(text, PERSIAN_ONLY);
        var urdu = count(text, URDU_ONLY);
        if (count(text, OTHERS_ONLY) * 100 > letters) {
            return ofMoreLetters(text, letters);
        }
        if (urdu * 33 > letters) {
            return "ur";
        }
        var arabic = count(text, ARABIC_ONLY);
        var byLetters = persian * 20 > letters && persian > 3 * arabic ? "fa" : arabic > 5 * (persian + urdu) ? "ar" : "";
        return byWords(text, byLetters);
    }

    private static String ofMoreLetters(String text, int letters) {
        if (count(text, FURTHER_ONLY) * 100 > letters) {
            return "";
        }
        var pashto = count(text, PASHTO_ONLY);
        var sorani = count(text, SORANI_ONLY);
        return sorani * 20 > letters && sorani > 5 * pashto ? "ckb" : pashto * 33 > letters && pashto > 5 * sorani ? "ps" : "";
    }

    /// Arabic is written with Persian letters in Iran, Persian with Arabic ones on old machines: the words stay.
    private static String byWords(String text, String byLetters) {
        var arabic = 0;
        var persian = 0;
        var all = 0;
        for (var word : Folding.fold(text).text().split("[^\\p{L}]+")) {
            all += word.isEmpty() ? 0 : 1;
            arabic += ARABIC_WORDS.contains(word) || word.startsWith("ال") && word.length() > 4 ? 1 : 0;
            persian += PERSIAN_WORDS.contains(word) ? 1 : 0;
        }
        var isPlain = Math.max(arabic, persian) * 10 >= all;
        return isPlain && arabic > 4 * persian ? "ar" : isPlain && persian > 4 * arabic ? "fa"
                : arabic > persian == byLetters.equals("ar") || arabic == persian ? byLetters : "";
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
