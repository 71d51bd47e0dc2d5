package hashiya.text;

import java.util.Random;

/// Texts made of what real and hostile articles hold, the same for the same seed.
final class TextSamples {

    private static final String[] PIECES = {
            "ا", "ل", "ن", "ص", "و", "ي", "ى", "ة", "ك", "ی", "ک", "أ", "إ", "آ", "ٱ", "ؤ", "ئ", "ء", " ", " ", " ",
            "\u064e", "\u064b", "\u0651", "\u0651\u064c", "\u0654", "\u0670", "\u06d6", "ـ", "ـــ", "\u200c", "\u200d",
            "\u200f", "\u200e", "\u061c", "\u00ad", "\ufeff", "\u0600", "ﻻ", "ﷲ", "ﷺ", "ﻋ", "ﹶ", "ﱠ", "ﻯ", "1", "٣",
            "۵",
            "1,500", "2017/07/11", "“", "”", "«", "»", "\"", "–", "—", "-", "،", "؛", "؟", ".", "..", "BBC", "é",
            "e\u0301",
            "\n", "👨‍👩‍👧", "🇸🇾", "👍🏽", "❤️", "#️⃣", "한", "का", "क्ष", "\t", "\u00a0", "𞤀", "\u0345"};

    private TextSamples() {
    }

    static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (var each = 0; each < pieces; each++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static TextRange range(Random random, String text) {
        var start = random.nextInt(text.length());
        return new TextRange(start, start + 1 + random.nextInt(Math.min(40, text.length() - start)));
    }
}
