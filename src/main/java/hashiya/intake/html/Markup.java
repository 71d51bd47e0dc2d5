package hashiya.intake.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Looks at a page's bytes before anyone knows which letters they are. Markup is the same in all encodings but UTF-16.
public final class Markup {

    private static final int HEAD = 16_000;
    private static final int FAR = 1 << 20;
    private static final Pattern MARK = Pattern.compile("<(?:[a-z][a-z0-9]{0,20}(?:[\\s/>])|!doctype\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile(
            "<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})"
            + "|^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final String DATA = "ld+json";
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    private Markup() {
    }

    /// Whether there is any: a text by the name of a page is a text, and its lines are its lines.
    public static boolean isThere(byte[] page) {
        var start = new String(page, 0, Math.min(page.length, FAR), StandardCharsets.ISO_8859_1);
        return Mhtml.isOne(page) || MARK.matcher(start.replace("\0", "")).find();
    }

    /// The encoding that a page states of itself, as it spells it; empty where it states none.
    public static String declaredCharset(byte[] page) {
        var start = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        var head = CHARSET.matcher(COMMENT.matcher(start.replace("\0", "")).replaceAll(""));
        return !head.find() ? "" : head.group(1) != null ? head.group(1) : head.group(2);
    }

    /// The bytes that stand outside tags, scripts and comments.
    public static byte[] textOf(byte[] page) {
        var thin = Thinning.of(new String(page, StandardCharsets.ISO_8859_1)).page();
        return TAGS.matcher(withoutData(thin)).replaceAll(" ").getBytes(StandardCharsets.ISO_8859_1);
    }

    /// All that is left of scripts, each with its end.
    private static String withoutData(String thin) {
        var text = new StringBuilder();
        var at = 0;
        for (var data = thin.indexOf(DATA); data >= 0; data = thin.indexOf(DATA, at)) {
            var end = thin.indexOf("</script>", data);
            text.append(thin, at, data).append('>');
            at = end < 0 ? data + DATA.length() : end + "</script>".length();
        }
        return text.append(thin, at, thin.length()).toString();
    }
}
