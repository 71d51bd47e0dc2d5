package hashiya.text;

import java.text.Normalizer;

/// What each UTF-16 unit folds to.
final class FoldingTable {

    /// The unit is dropped.
    static final char NONE = '\uffff';

    /// The unit is a ligature: it becomes several letters.
    static final char SEVERAL = '\ufffe';

    private static final char[] TABLE = table();

    private FoldingTable() {
    }

    static char fold(char letter) {
        return TABLE[letter];
    }

    /// The letters of a ligature, folded.
    static String several(char ligature) {
        return folded(Normalizer.normalize(String.valueOf(ligature), Normalizer.Form.NFKC), TABLE);
    }

    private static char[] table() {
        var table = new char[0x10000];
        for (var each = 0; each < table.length; each++) {
            table[each] = Character.toLowerCase((char) each);
        }
        dropMarks(table);
        letters(table);
        signs(table);
        presentationForms(table, 0xfb00, 0xfdff);
        presentationForms(table, 0xfe70, 0xfefc);
        return table;
    }

    private static void dropMarks(char[] table) {
        set(table, 0x0610, 0x061a, NONE);
        set(table, 0x064b, 0x065f, NONE);
        set(table, 0x06d6, 0x06ed, NONE);
        set(table, 0x200b, 0x200f, NONE);
        set(table, 0x202a, 0x202e, NONE);
        set(table, 0x2060, 0x2064, NONE);
        set(table, 0x2066, 0x206f, NONE);
        set(table, 0xfe00, 0xfe0f, NONE);
        // Superscript alef, tatweel, Arabic letter mark, grapheme joiner, soft hyphen, byte order mark.
        for (var dropped : "\u0670\u0640\u061c\u034f\u00ad\ufeff".toCharArray()) {
            table[dropped] = NONE;
        }
    }

    private static void letters(char[] table) {
        for (var alef : "أإآٱٲٳٵ".toCharArray()) {
            table[alef] = 'ا';
        }
        table['ى'] = 'ي';
        table['ی'] = 'ي';
        table['ک'] = 'ك';
        table['گ'] = 'ك';
        table['ة'] = 'ه';
        for (var digit = 0; digit <= 9; digit++) {
            table[0x0660 + digit] = (char) ('0' + digit);
            table[0x06f0 + digit] = (char) ('0' + digit);
        }
    }

    private static void signs(char[] table) {
        for (var quote : "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f\uff02".toCharArray()) {
            table[quote] = '"';
        }
        for (var quote : "\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u0060\u00b4\uff07".toCharArray()) {
            table[quote] = '\'';
        }
        set(table, 0x2010, 0x2015, '-');
        for (var dash : "\u2212\u2043\ufe58\ufe63\uff0d".toCharArray()) {
            table[dash] = '-';
        }
        set(table, 0x2000, 0x200a, ' ');
        for (var space : "\u00a0\u202f\u205f\u3000".toCharArray()) {
            table[space] = ' ';
        }
    }

    private static void presentationForms(char[] table, int from, int to) {
        for (var each = from; each <= to; each++) {
            var folded = folded(Normalizer.normalize(String.valueOf((char) each), Normalizer.Form.NFKC), table);
            table[each] = switch (folded.length()) {
                case 0 -> NONE;
                case 1 -> folded.charAt(0);
                default -> SEVERAL;
            };
        }
    }

    /// A vowel mark in its isolated form decomposes to a space with the mark: the space is no space between words.
    private static String folded(String decomposed, char[] table) {
        var letters = new StringBuilder();
        for (var at = 0; at < decomposed.length(); at++) {
            var letter = table[decomposed.charAt(at)];
            var carriesMark = letter == ' ' && at + 1 < decomposed.length() && table[decomposed.charAt(at + 1)] == NONE;
            if (letter != NONE && !carriesMark) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    private static void set(char[] table, int from, int to, char folded) {
        for (var each = from; each <= to; each++) {
            table[each] = folded;
        }
    }
}
