package hashiya.export;

import hashiya.export.Options.Escapes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes plain text as Markdown that reads back letter by letter, with as few marks as that allows, or with one before
/// each sign that could ever be taken for one.
///
/// What is escaped, and where, follows from what CommonMark, GitHub, pandoc (smart quotes and all) and Obsidian each
/// take for a sign; the tests read it back with the readers themselves.
final class Escape {

    /// Signs that open something wherever they stand.
    private static final String ALWAYS = "\\`*[]<|~^$#@{\"'";

    /// Signs that mean something at the beginning of a line only.
    private static final String AT_START = ">-+=:";

    /// Signs that mean something when doubled: dashes, dots, ==marks==, %%comments%%.
    private static final String DOUBLED = "-.=%";

    /// `1.` `a)` `(iv)` and their like, which pandoc takes for the number of a list.
    private static final Pattern LIST_NUMBER =
            Pattern.compile("^\\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+)([.)])(?=\\s|\\z)");

    /// Emoji by name, and the colon of an address that readers make a link of.
    private static final Pattern COLON = Pattern.compile("(:)(?=[A-Za-z0-9_+-]+:)|(?<=[A-Za-z])(:)(?=\\S)");

    private static final Pattern WWW = Pattern.compile("(?i)www(\\.)");

    /// Entities: `&amp;`, `&#39;`.
    private static final Pattern ENTITY = Pattern.compile("(&)(?=#?\\w+;)");

    /// What typographers turn into signs: `(c)`, `(tm)`, `+-`.
    private static final Pattern TYPOGRAPHY = Pattern.compile("(?i)(\\()(?=(?:c|r|p|tm)\\))|(\\+)(?=-)");

    /// Short Latin words such as `Mr.` and `Ph.D.`, after which pandoc makes the space a no-break space.
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![A-Za-z.])[A-Za-z.]{1,5}(\\.)(?= |\\z)");

    private static final List<Pattern> SIGNS = List.of(LIST_NUMBER, COLON, WWW, ENTITY, TYPOGRAPHY, ABBREVIATION);

    /// All signs of ASCII: before each of them a backslash is no letter.
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// White space that some reader trims, folds or takes for the end of a line.
    private static final Set<Integer> FRAGILE = Set.of(0x09, 0x0a, 0x0c, 0x0d, 0x2028, 0x2029);

    private final Escapes style;

    Escape(Escapes style) {
        this.style = style;
    }

    /// For a block of its own, by lines: a line break in the text is a backslash at the end of the line.
    List<String> block(String text) {
        var from = text.length() - text.replaceFirst("^\n+", "").length();
        var to = text.replaceFirst("\n+\\z", "").length();
        if (to <= from) {
            return List.of(line(text));
        }
        var lines = new ArrayList<String>();
        var rows = text.substring(from, to).split("\n", -1);
        for (var row = 0; row < rows.length; row++) {
            lines.add((row == 0 ? "&#10;".repeat(from) : "") + escape(rows[row], true)
                    + (row < rows.length - 1 ? "\\" : "&#10;".repeat(text.length() - to)));
        }
        return lines;
    }

    /// For one line that the text begins: a heading, a table cell. Line breaks become character references.
    String line(String text) {
        return escape(text, true);
    }

    /// For the middle of a line that has begun with something else.
    String inside(String text) {
        return escape(text, false);
    }

    private String escape(String text, boolean atStart) {
        var signs = style == Escapes.BLUNT ? punctuation(text) : signs(text, atStart);
        var out = new StringBuilder(text.length() + 16);
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            var next = at + Character.charCount(letter);
            if (isFragile(text, at, next, letter)) {
                out.append("&#").append(letter).append(';');
            } else {
                if (signs.get(at)) {
                    out.append('\\');
                }
                out.appendCodePoint(letter);
            }
            at = next;
        }
        return out.toString();
    }

    private static BitSet punctuation(String text) {
        var signs = new BitSet();
        for (var at = 0; at < text.length(); at++) {
            signs.set(at, PUNCTUATION.indexOf(text.charAt(at)) >= 0);
        }
        return signs;
    }

    private static BitSet signs(String text, boolean atStart) {
        var signs = new BitSet();
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (ALWAYS.indexOf(letter) >= 0
                    || atStart && at == 0 && AT_START.indexOf(letter) >= 0
                    || DOUBLED.indexOf(letter) >= 0 && (is(letter, text, at - 1) || is(letter, text, at + 1))
                    || letter == '_' && !(isLetter(text, at - 1) && isLetter(text, at + 1))) {
                signs.set(at);
            }
        }
        for (var pattern : SIGNS) {
            if (pattern != LIST_NUMBER || atStart) {
                pattern.matcher(text).results().forEach(found ->
                        signs.set(found.start(found.start(1) >= 0 ? 1 : 2)));
            }
        }
        return signs;
    }

    private static boolean isFragile(String text, int at, int next, int letter) {
        return FRAGILE.contains(letter)
                || letter == ' ' && is(' ', text, at - 1)
                || (at == 0 || next == text.length()) && isWhite(letter);
    }

    /// What readers trim from the ends of lines, JavaScript's the most.
    private static boolean isWhite(int letter) {
        return letter <= ' ' || Character.isSpaceChar(letter) || letter == 0xfeff;
    }

    private static boolean is(char wanted, String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == wanted;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
