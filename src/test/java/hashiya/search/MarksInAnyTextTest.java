package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Marks beside what a reader would mark who knows which word he wrote where: from its first letter, whatever is written
/// together with it, to behind the last vowel mark or stretch of its last letter.
class MarksInAnyTextTest {

    /// A word to look for, and ways to write it that it finds.
    private record Sample(String typed, List<String> written) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("معسكر", List.of("معسكر", "المعسكر", "والمعسكر", "بالمعسكر", "للمعسكر", "ومعسكر", "ﻣﻌﺴﻜﺮ", "معسكرات")),
            new Sample("مدرسة", List.of("مدرسة", "مدرسه", "المدرسة", "ومدرسة", "ﻣﺪﺭﺳﺔ")),
            new Sample("مسؤول", List.of("مسؤول", "مسئول", "المسؤول", "والمسئولون")),
            new Sample("عبد الله", List.of("عبد الله", "عبدالله", "وعبد الله", "لعبدالله")),
            new Sample("أبو بكر", List.of("أبو بكر", "ابو بكر", "أبي بكر", "وأبا بكر", "أبوبكر")),
            new Sample("«جيش الإسلام»", List.of("جيش الإسلام", "جيش الاسلام", "الجيش الإسلام")),
            new Sample("٣٠٠٠", List.of("3000", "٣٠٠٠", "3,000", "٣٬٠٠٠")), new Sample("BBC", List.of("BBC", "bbc")),
            new Sample("ﻻجئ", List.of("لاجئ", "ﻻجئ", "ﻻﺟﺊ")), new Sample("انشق*", List.of("انشق", "انشقوا", "وانشقت")));
    private static final List<String> OTHERS = List.of("قال", "خبر", "ذهب", "مدينة", "غرب", "ثم", "London", "17", "نفى", "سمع");
    private static final List<String> BETWEEN = List.of(" ", "، ", "\n", ". ", " «", "» ", " \u200f", " (", "؛ ", "\u202c ");
    private static final String MARKS = "\u064b\u064e\u0651\u0650\u0652\u0640";
    private static final String HIDDEN = "\u200f\u200e\u00ad\ufeff\u202b\u200c";

    private final Random random = new Random(20);
    private final StringBuilder text = new StringBuilder();
    private final List<TextRange> wanted = new ArrayList<>();

    @Test
    void every_mark_is_where_a_reader_would_set_it() {
        for (var round = 0; round < 1500; round++) {
            var sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
            write(sample);
            try (var shelf = Shelf.of(text.toString())) {
                var hits = shelf.search(sample.typed).hits();
                var found = hits.isEmpty() ? List.<TextRange>of() : hits.getFirst().hits();
                assertEquals(wanted, found, () -> sample.typed + " in " + text + "\n" + Shelf.in(text.toString(), wanted)
                        + "\n" + Shelf.in(text.toString(), found));
                hits.forEach(hit -> hit.marks().forEach(mark -> assertEquals(1, wanted.stream()
                        .filter(each -> each.in(text.toString()).equals(mark.in(hit.snippet()))).limit(1).count(),
                        hit.snippet())));
            }
        }
    }

    private void write(Sample sample) {
        text.setLength(0);
        wanted.clear();
        for (var count = 1 + random.nextInt(8); count > 0; count--) {
            var isWanted = random.nextInt(3) == 0;
            var written = isWanted ? sample.written : OTHERS;
            var start = text.length();
            var end = word(written.get(random.nextInt(written.size())));
            if (isWanted) {
                wanted.add(new TextRange(start, end));
            }
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            if (!text.toString().endsWith(" ") && !text.toString().endsWith("\n")) {
                text.append(text.charAt(text.length() - 1) == '»' ? " " : "");
            }
        }
    }

    /// Writes a word with vowel marks, stretches and signs that nobody sees.
    ///
    /// @return behind its last letter and what belongs to that
    private int word(String word) {
        var end = text.length();
        for (var letter : word.toCharArray()) {
            text.append(letter);
            end = text.length();
            var isArabic = Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC && Character.isLetter(letter);
            for (var more = isArabic ? random.nextInt(4) - 1 : 0; more > 0; more--) {
                var isMark = random.nextInt(4) > 0;
                var signs = isMark ? MARKS : HIDDEN;
                text.append(signs.charAt(random.nextInt(signs.length())));
                end = isMark ? text.length() : end;
            }
        }
        return end;
    }
}
