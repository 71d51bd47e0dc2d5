package hashiya.sharing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which a program may read a text: as it is, and with one spelling of letters or all of them resolved.
/// Lines stay lines.
final class Decoded {

    private static final Pattern BACKSLASH = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\[ntrfb]");
    private static final Pattern TAG = Pattern.compile("<[^<>\\n]{0,400}>");
    /// What stands within words and between those of a name, and parts nothing: the numbers of notes as well.
    private static final Pattern INLINE = Pattern.compile(
            "<sup>(?:<[^<>\\n]{0,200}>|[^<>\\n]){0,20}</sup>"
                    + "|</?(?:mark|bdi|span|a|em|strong|code|b|i|u)(?: [^<>\\n]{0,400})?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|amp|[a-z]{2,6});");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private Decoded() {
    }

    static Set<String> all(String text) {
        var readings = new LinkedHashSet<String>();
        readings.add(text);
        var all = text;
        for (UnaryOperator<String> way : java.util.List.<UnaryOperator<String>>of(Decoded::markup, Decoded::seen, Decoded::backslashes,
                Decoded::percents)) {
            readings.add(way.apply(text));
            all = way.apply(all);
        }
        readings.add(all);
        return readings;
    }

    private static String markup(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text
                : ENTITY.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(each -> Matcher.quoteReplacement(
                        each.group(1) != null ? letter(Integer.parseInt(each.group(1)))
                                : each.group(2) != null ? letter(Integer.parseInt(each.group(2), 16)) : " "));
    }

    /// As somebody reads it in a browser: a highlight that ends inside a name does not part it.
    private static String seen(String text) {
        return text.indexOf('<') < 0 ? text : markup(INLINE.matcher(text).replaceAll(""));
    }

    private static String letter(int number) {
        return number == '\n' || !Character.isValidCodePoint(number) ? " " : Character.toString(number);
    }

    private static String backslashes(String text) {
        return text.indexOf('\\') < 0 ? text : BACKSLASH.matcher(text).replaceAll(each -> Matcher.quoteReplacement(
                each.group(1) == null ? " " : letter(Integer.parseInt(each.group(1), 16))));
    }

    private static String percents(String text) {
        return text.indexOf('%') < 0 ? text : PERCENT.matcher(text).replaceAll(each ->
                Matcher.quoteReplacement(Blind.decoded(each.group()).replace('\n', ' ')));
    }
}
