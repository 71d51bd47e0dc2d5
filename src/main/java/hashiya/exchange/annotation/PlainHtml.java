package hashiya.exchange.annotation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a comment that a program wrote as HTML. Lines and paragraphs stay, all else of its looks goes.
final class PlainHtml {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern BLOCK = Pattern.compile("(?i)</(p|div|li|h[1-6]|blockquote)>");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1>|$)");
    private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});");
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'",
            "nbsp", " ");

    private PlainHtml() {
    }

    static String of(String html) {
        var text = UNSEEN.matcher(html).replaceAll("");
        text = BLOCK.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("\n\n");
        text = ELEMENT.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(each -> Matcher.quoteReplacement(entity(each.group(), each.group(1))));
        return text.replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String entity(String whole, String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        var isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        var point = isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return point > 0 && point <= Character.MAX_CODE_POINT ? Character.toString(point) : whole;
    }
}
