package hashiya.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Passages that Markdown readers are known to spoil, and random mixtures of what they are made of.
public final class HostileTexts {

    private static final List<String> KNOWN = List.of(
            "قالت “هيئة تحرير الشام” إنّ 45 عنصرًا… قُتلوا", "قُتِلَ مُقَاتِلٌ — «أبو حفص»", "من \"داعش\" و'النصرة'",
            "1. أولًا", "1986. كانت سنة", "12) ثانيًا", "a. one", "(iv) four", "IV. Four", "#. item", "(@) item",
            "(1) one", "- قال", "+ قال", "* قال", "# عنوان", "#وسم", "قال #وسم هنا", "> اقتباس", "| عمود | آخر |",
            "a | b\n--- | ---", "عنوان\n===", "عنوان\n---", "- - -", "***", "___", "--", "a -- b --- c", "نعم...",
            "نعم ... لا", "....", "..", "\tبادئة", "مسافتان  هنا", "  قبل", "بعد  ", "\u00a0قبل", "بعد\u00a0",
            "سطر\nآخر", "سطر\n\nبعد فراغ", "سطر  \n  آخر", "\nقبل", "بعد\n", "\n", " ", "\n\n", "\\", "نهاية\\",
            "سطر\\\nآخر", "\\\\", "\\|", "a\\|b", "|", "<b>غليظ</b>", "<!-- خفي -->", "<a@b.c>", "<https://a.b>",
            "<?php ?>", "a < b > c", "&amp;", "&#39;", "&copy;", "&copy", "AT&T", "R&D;",
            "https://example.org/a_b_c?x=1&y=2", "www.example.org", "mailto:a@b.org", "a@b.org", "[^1]", "[^1]: نص",
            "قال[^1]", "^[حاشية]", "[[صفحة]]", "![[صورة]]", "[x](y)", "![x](y)", "[x]: y", "[ ] مهمة", "[x] مهمة",
            "[!NOTE]", "==مهم==", "= a", "a = b", "~~لا~~", "~تحت~", "H~2~O", "x^2^", "نص ^q", "^q3-4", "$x$",
            "$5 و$6", "$$x$$", "%%خفي%%", "100%", "`رمز`", "``", "```\nرمز\n```", "~~~\nرمز\n~~~", "*ميل*", "**غلظ**",
            "_ميل_", "a_b_c", "_", "__init__", "snake_case_", "{#id}", "عنوان {.c}", "{{ x }}", "{% x %}", ":smile:",
            ":+1:", ":100:", "10:30", "الساعة 10:30", ": تعريف", ":::", "::: div\nx\n:::", "term\n: def", "@user",
            "قال @user", "-@user", "(c) (TM)", "+-5", "+- 5", "+---+---+\n| a | b |\n+---+---+", "Mr. Smith",
            "Dr. X e.g. y", "No. 5", "Ph.D. x", "U.S. army", "\u200fقال", "قال\u200f", "\u061c- قال", "\u200e1. x",
            "قال\u2028ثم", "قال\u2029ثم", "\u0085", "قال\u000cثم", "قال\u000bثم", "\ufeffقال", "قال\ufeff",
            "\u2003x\u2003", "\u3000", "👩‍👩‍👧 عائلة", "🇸🇾", "\ud835\udc00", "لا\u200dب",
            "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "don't 'quote' \"x\" '90s", "5' 6\"", "Table: x", "\\begin{x}",
            "\\x", "\\ ", "a\\", "http://", "://", "x://y", "ftp://a.b", "<", ">", "a>b", "&", "&#", "&#x;", "!",
            "![", "](", ")", "###", "# #", "عنوان #", "عنوان ##", "#", "-", "+", "*", "=", "1.", "1)", "1",
            "1.5 مليون", "3.\t x", "٣. ثالثًا", "a\rb", "a\tb");

    private static final List<String> PIECES = pieces();

    private HostileTexts() {
    }

    public static List<String> known() {
        return KNOWN;
    }

    public static List<String> random(long seed, int count) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        while (texts.size() < count) {
            var text = new StringBuilder();
            for (var piece = 1 + random.nextInt(9); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> pieces() {
        var pieces = new ArrayList<>(List.of(
                "قال", "مُقَاتِلٌ", "الـ", " ", " ", " ", "  ", "\n", "\n\n", "\t", "\u00a0", "\u200f", "\u061c",
                "\u2028", "أ", "x", "A", "7", "45", "٤٥", "«", "»", "“", "”", "…", "—", "،", "؟", "👩‍👩‍👧", "é", "www",
                "http", "https://a.b/c", "Mr.", "amp;", "smile", "a@b.c", "1.", "a)", "div", "[^1]", "[[", "]]", "==",
                "~~", "$$", "%%", "--", "...", "&#", "^q", "#tag", "</", "<!--", "-->", "::", "`".repeat(3)));
        for (var sign = '!'; sign <= '~'; sign++) {
            if (!Character.isLetterOrDigit(sign)) {
                pieces.add(String.valueOf(sign));
            }
        }
        return List.copyOf(pieces);
    }
}
