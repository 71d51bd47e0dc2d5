package hashiya.exchange;

/// Halves of characters: UTF-16 units that stand alone. JSON can name them, UTF-8 cannot hold them.
public final class Halves {

    private Halves() {
    }

    /// JSON with each of them as `\\u` and its number, which every reader takes back.
    public static String escaped(String json) {
        if (json.codePoints().noneMatch(Halves::isHalf)) {
            return json;
        }
        var out = new StringBuilder();
        json.codePoints().forEach(each -> {
            if (isHalf(each)) {
                out.append("\\u%04x".formatted(each));
            } else {
                out.appendCodePoint(each);
            }
        });
        return out.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
