package hashiya.sharing;

import hashiya.text.TextRange;

/// Letters and what stands around them, folded: the same words are known by it in whatever format they stand.
///
/// @param before the nearest letter last
/// @param letters what is meant
/// @param after  the nearest letter first
record Context(String before, String letters, String after) {

    /// As much of the text on either side is looked at, in UTF-16 units.
    private static final int AROUND = 40;

    static Context of(String text, TextRange range) {
        return new Context(
                Letters.of(text.substring(Math.max(0, range.start() - AROUND), range.start())).text(),
                Letters.of(range.in(text)).text(),
                Letters.of(text.substring(range.end(), Math.min(text.length(), range.end() + AROUND))).text());
    }

    /// How many of the letters around are the same, from the middle on.
    int likeness(Context other) {
        return same(reversed(before), reversed(other.before)) + same(after, other.after);
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    private static int same(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
