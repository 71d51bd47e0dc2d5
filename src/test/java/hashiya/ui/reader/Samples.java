package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Paragraphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Texts for the tests of the reader.
final class Samples {

    /// Where digits, signs and Latin names meet Arabic; what a line cut from its paragraph gets wrong first. Those that
    /// are left-to-right begin with a Latin letter, because there JavaFX's own layout goes by the first letter.
    static final List<String> MIXED = List.of(
            "بين 10/11/2017 و 2017-2018 قال المتحدث باسم BBC News إن العدد 1,500 (أي 45%) من أصل 3.5 مليون وفق Reuters، "
                    + "مضيفاً 2017-2018 مجدداً \"نعم\" (لا) 10-11 ثم 12:30 و 5+3 و $100 و 50% و ق.م 450 و(150) انتهى النص "
                    + "2017/07/11 10-11-2017",
            "قال \"إن الشاهد قال: «سمعت القائد يقول: \"لن نسلم (300) مقاتل\" ثم خرج»، وأضاف [في 11/7/2017، الساعة 12:30] "
                    + "إن 'المكتب' دفع 1,500,000 ل.س (ما يعادل $3,000 أو €2,500)، أي 45.5% من المبلغ – وفق ما ذكر.",
            "As نشرت The Guardian (لندن) ثم Al-Araby Al-Jadeed في 2017-10-11 أن Jaysh al-Tahrir يحتجز ~300 شخص؛ وقالت BBC: "
                    + "\"about 300 defectors\" are held في مخيم قرب إدلب (Idlib) منذ 8-10 أشهر، 24/7.",
            "٪٥٠ من ٣٠٠ مقاتل، أي ١٥٠ مقاتلاً بين ١٠/١١/٢٠١٧ و٢٠١٨، و٥٠٪ منهم من جنسيات أخرى (سعوديون، تونسيون... إلخ)؟!",
            "The word ادعاء means claim; the phrase \"جيش الإسلام\" (Jaysh al-Islam) was printed on 2017-07-11 in 45% of "
                    + "the articles, e.g. العربي الجديد and صدى الشام, 12:30–14:00.");

    private Samples() { }

    static List<String> seeds() {
        var articles = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var file : files) {
                articles.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    static List<String> paragraphs() {
        var paragraphs = new ArrayList<>(MIXED);
        for (var article : seeds()) {
            Paragraphs.of(article).all().stream()
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> paragraphs.add(each.in(article)));
        }
        return paragraphs;
    }

    /// The whole of a text as one stretch.
    static Stretch stretch(String paragraph) {
        return Stretch.whole(paragraph, 0, paragraph.length(), Direction.ofMajority(paragraph));
    }
}
