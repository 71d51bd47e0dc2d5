package hashiya.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/// One made article: a title, a line with outlet and date, and paragraphs with names, numbers, dates and what is said.
final class CorpusArticle {

    /// In letters, of about 1.8 bytes each.
    private static final int SHORTEST = 900;
    private static final int LONGEST = 2_650;
    private static final List<String> OUTLETS = List.of("وكالة ستيب", "العربي الجديد", "صوت وصورة", "عنب بلدي", "BBC",
            "رويترز", "الشرق الأوسط", "صدى الشام", "القدس العربي", "الحياة");
    private static final List<String> VERBS = List.of("قال", "أكد", "نفى", "أضاف", "ذكر", "أوضح", "أعلن");
    private static final List<String> MONTHS = List.of("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز",
            "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول");
    private static final List<String> COUNTED = List.of("مقاتل", "شخص", "قتيلا", "مدنيا", "عائلة", "ليرة");

    private final CorpusWords words;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    CorpusArticle(CorpusWords words, long number) {
        this.words = words;
        random = new SplittableRandom(number);
    }

    String text() {
        sentence(5 + random.nextInt(6));
        var day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4_000));
        text.append("\n\n").append(CorpusWords.pick(random, OUTLETS)).append(" - ").append(day.getDayOfMonth())
                .append(' ').append(MONTHS.get(day.getMonthValue() - 1)).append(' ').append(day.getYear())
                .append("\n\n");
        var length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        while (text.length() < length) {
            paragraph();
        }
        return text.append('\n').toString();
    }

    private void paragraph() {
        for (var sentences = 2 + random.nextInt(4); sentences > 0; sentences--) {
            switch (random.nextInt(5)) {
                case 0 -> said();
                case 1 -> counted();
                default -> sentence(8 + random.nextInt(16));
            }
            text.append(sentences == 1 ? ".\n\n" : random.nextInt(3) == 0 ? "، " : ". ");
        }
    }

    private void said() {
        text.append(CorpusWords.pick(random, VERBS)).append(' ').append(words.person(random)).append(" إن «");
        sentence(6 + random.nextInt(10));
        text.append('»');
    }

    private void counted() {
        sentence(3 + random.nextInt(5));
        text.append(" نحو ").append(random.nextInt(4) == 0 ? "٣٠٠" : String.valueOf(10 + random.nextInt(990)))
                .append(' ').append(CorpusWords.pick(random, COUNTED)).append(" في ").append(words.place(random))
                .append(' ');
        sentence(4 + random.nextInt(6));
    }

    private void sentence(int length) {
        for (var at = 0; at < length; at++) {
            text.append(at == 0 ? "" : " ").append(words.draw(random));
        }
    }
}
