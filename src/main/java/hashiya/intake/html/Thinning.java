package hashiya.intake.html;

import java.util.Locale;
import java.util.Set;

/// Takes out of a page, before it becomes a tree, what no reader sees and what makes saved pages big: scripts but for
/// what they state as data, style sheets, drawings, comments, pictures written into attributes.
///
/// One walk over the letters; the tree that is built of the rest is small whatever the page was.
final class Thinning {

    /// Real articles have some thousands of tags. What is behind this many is left out.
    static final int MOST_TAGS = 300_000;

    /// In UTF-16 units. Links and descriptions are shorter; pictures are longer.
    private static final int LONGEST_VALUE = 4_000;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DATA = 2_000_000;

    /// What holds no tags of its own until it ends.
    private static final Set<String> RAW = Set.of("script", "style", "svg", "math", "iframe", "noembed", "noframes",
            "xmp", "object", "canvas", "select", "textarea");

    private final String page;
    private final StringBuilder thin;
    private int at;
    private int tags;

    private Thinning(String page) {
        this.page = page;
        thin = new StringBuilder(Math.min(page.length(), 1 << 20));
    }

    static Thinned of(String page) {
        return new Thinning(page).run();
    }

    private Thinned run() {
        while (at < page.length() && tags < MOST_TAGS) {
            var tag = page.indexOf('<', at);
            text(tag < 0 ? page.length() : tag);
            if (tag >= 0) {
                markup();
            }
        }
        return new Thinned(thin.toString(), at >= page.length() ? "" : "%d %%".formatted(100L * at / page.length()));
    }

    private void text(int end) {
        for (; at < end; at++) {
            var unit = page.charAt(at);
            if (unit != '\0') {
                thin.append(unit);
            }
        }
    }

    private void markup() {
        if (page.startsWith("<!--", at)) {
            var end = page.indexOf("-->", at + 4);
            at = end < 0 ? page.length() : end + 3;
        } else if (at + 1 < page.length() && (isLetter(page.charAt(at + 1)) || page.charAt(at + 1) == '/')) {
            tag();
        } else if (at + 1 < page.length() && (page.charAt(at + 1) == '!' || page.charAt(at + 1) == '?')) {
            var end = page.indexOf('>', at);
            at = end < 0 ? page.length() : end + 1;
        } else {
            thin.append("&lt;");
            at++;
        }
    }

    private void tag() {
        tags++;
        var start = thin.length();
        var nameEnd = nameEnd(at + 1);
        var name = page.substring(at + 1, Math.min(nameEnd, at + LONGEST_NAME)).toLowerCase(Locale.ROOT);
        thin.append(page, at, Math.min(nameEnd, at + LONGEST_NAME));
        at = nameEnd;
        var isClosed = attributes();
        thin.append('>');
        if (RAW.contains(name)) {
            raw(name, start, isClosed);
        }
    }

    private int nameEnd(int from) {
        var end = from;
        while (end < page.length() && !isSpace(page.charAt(end)) && page.charAt(end) != '>'
                && (page.charAt(end) != '/' || end == from)) {
            end++;
        }
        return end;
    }

    /// Copies what stands in the tag up to its end, long values left out.
    ///
    /// @return whether the tag closes itself, as drawings may
    private boolean attributes() {
        var quote = '\0';
        var start = at;
        for (; at < page.length(); at++) {
            var unit = page.charAt(at);
            if (quote != '\0') {
                if (unit == quote) {
                    value(start, quote);
                    start = at + 1;
                    quote = '\0';
                }
            } else if ((unit == '"' || unit == '\'') && page.charAt(at - 1) == '=') {
                value(start, '=');
                quote = isTorn(unit) ? '\0' : unit;
                start = quote == unit ? at : at + 1;
            } else if (unit == '>') {
                break;
            }
        }
        value(start, quote);
        var closed = at < page.length() && page.charAt(at - 1) == '/';
        at = Math.min(page.length(), at + 1);
        return closed;
    }

    /// Whether the quotation mark here is never closed: the next one of its kind opens another value, in a later tag,
    /// or there is none. A browser takes everything up to there for the value, and shows the rest or nothing.
    private boolean isTorn(char quote) {
        var close = page.indexOf(quote, at + 1);
        if (close < 0) {
            return true;
        }
        var end = page.indexOf('>', at, close);
        return end >= 0 && page.indexOf('<', end, close) >= 0 && page.charAt(close - 1) == '=';
    }

    private void value(int start, char quote) {
        if (at - start <= LONGEST_VALUE) {
            thin.append(page, start, at);
            if (quote == '"' || quote == '\'') {
                thin.append(quote);
            }
        } else {
            thin.append("\"\"");
        }
    }

    /// Leaves out an element with all that is in it, but for data about the article.
    /// A script that closes itself, as XML has it, holds nothing; what follows is the page.
    private void raw(String name, int start, boolean isClosed) {
        if (isClosed) {
            thin.setLength(start);
            return;
        }
        var end = endOf(name);
        var isData = name.equals("script") && thin.indexOf("ld+json", start) >= 0 && end - at <= LONGEST_DATA;
        if (isData) {
            thin.append(page, at, end).append("</script>");
        } else {
            thin.setLength(start);
        }
        var close = page.indexOf('>', end);
        at = close < 0 ? page.length() : close + 1;
    }

    private int endOf(String name) {
        for (var end = page.indexOf("</", at); end >= 0; end = page.indexOf("</", end + 2)) {
            if (page.regionMatches(true, end + 2, name, 0, name.length())) {
                return end;
            }
        }
        return page.length();
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ';
    }

    /// @param read how much of the page that is; empty where it is all of it
    record Thinned(String page, String read) {
    }
}
