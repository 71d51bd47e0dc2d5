package hashiya.exchange;

import hashiya.text.Surrogates;

/// Halves of characters: UTF-16 units that stand alone. JSON can name them, UTF-8 cannot hold them.
public final class Halves {

    private Halves() {
    }

    /// JSON with each of them as `\\u` and its number, which every reader takes back.
    public static String escaped(String json) {
        if (!Surrogates.hasHalf(json)) {
            return json;
        }
        var out = new StringBuilder();
        json.codePoints().forEach(each -> {
            if (Surrogates.isHalf(each)) {
                out.append("\\u%04x".formatted(each));
            } else {
                out.appendCodePoint(each);
            }
        });
        return out.toString();
    }
}
