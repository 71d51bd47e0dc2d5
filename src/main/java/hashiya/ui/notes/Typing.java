package hashiya.ui.notes;

import java.util.Optional;
import java.util.regex.Pattern;

/// What keys do in the Markdown of a note, as edits of its text. Offsets are UTF-16 units.
final class Typing {

    /// Indent, sign, space and box of a list item: `  - [ ] `, `3. `, with digits of any script.
    private static final Pattern ITEM = Pattern.compile("([ \t]*)([-*+]|(\\p{Nd}{1,9})([.)]))( +)(\\[[ xX]] )?");
    private static final String INDENT = "  ";

    private Typing() {
    }

    /// Sets the selection between signs such as `**`, or takes them away where they stand; without a selection, puts the
    /// caret between two of them.
    static Edit wrap(String text, int start, int end, String sign) {
        var inner = text.substring(start, end);
        var length = sign.length();
        if (isWrapped(text, start, end, sign)) {
            return new Edit(start - length, end + length, inner, start - length, end - length);
        }
        // Markdown takes no sign for one that has a space on its inner side.
        var words = inner.strip();
        var from = start + inner.indexOf(words);
        return new Edit(from, from + words.length(), sign + words + sign, from + length, from + length + words.length());
    }

    /// Inserts what begins a link, or makes a link of the selection.
    static Edit link(String text, int start, int end) {
        var words = text.substring(start, end).strip();
        return words.isEmpty() ? Edit.replacing(start, end, "[[")
                : new Edit(start, end, "[[|" + words + "]]", start + 2, start + 2);
    }

    /// Moves the list items of the selected lines in or out by one step; nothing where none of them is a list item.
    static Optional<Edit> indent(String text, int start, int end, boolean out) {
        var from = lineStart(text, start);
        var to = lineEnd(text, Math.max(start, end));
        var lines = text.substring(from, to).split("\n", -1);
        if (java.util.Arrays.stream(lines).noneMatch(line -> ITEM.matcher(line).lookingAt())) {
            return Optional.empty();
        }
        var moved = new StringBuilder();
        var first = 0;
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at];
            var changed = out ? line.replaceFirst("^(?: {1,2}|\t)", "") : line.isBlank() ? line : step(line) + line;
            first = at == 0 ? changed.length() - line.length() : first;
            moved.append(at == 0 ? "" : "\n").append(changed);
        }
        var anchor = Math.max(from, start + first);
        return Optional.of(new Edit(from, to, moved.toString(), anchor,
                Math.max(anchor, end + moved.length() - (to - from))));
    }

    /// Goes on with the list that the caret stands in, or ends it behind an empty item; nothing outside of lists.
    static Optional<Edit> newLine(String text, int caret) {
        var from = lineStart(text, caret);
        var item = ITEM.matcher(text).region(from, lineEnd(text, caret));
        if (!item.lookingAt() || caret < item.end()) {
            return Optional.empty();
        }
        if (text.substring(item.end(), lineEnd(text, caret)).isBlank()) {
            return Optional.of(Edit.replacing(from, lineEnd(text, caret), ""));
        }
        var sign = item.group(3) == null ? item.group(2) : next(item.group(3)) + item.group(4);
        var box = item.group(6) == null ? "" : "[ ] ";
        return Optional.of(Edit.replacing(caret, caret, "\n" + item.group(1) + sign + item.group(5) + box));
    }

    /// The next number in the digits of this one.
    private static String next(String digits) {
        var zero = digits.codePointAt(0) - Character.getNumericValue(digits.codePointAt(0));
        var value = digits.codePoints().mapToLong(Character::getNumericValue).reduce(0, (all, digit) -> all * 10 + digit);
        return Long.toString(value + 1).codePoints().map(digit -> zero + digit - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// As far as the words of the item above begin, so that the moved one stands below it.
    private static String step(String line) {
        var item = ITEM.matcher(line);
        return item.lookingAt() && item.group(3) != null ? INDENT + " " : INDENT;
    }

    /// A single sign of emphasis stands inside that of strong emphasis, and is not half of it.
    private static boolean isWrapped(String text, int start, int end, String sign) {
        var before = run(text, start - 1, -1, sign.charAt(0));
        var behind = run(text, end, 1, sign.charAt(0));
        var least = Math.min(before, behind);
        return sign.length() == 1 ? least == 1 || least >= 3 : least >= sign.length();
    }

    private static int run(String text, int from, int step, char sign) {
        var length = 0;
        for (var at = from; at >= 0 && at < text.length() && text.charAt(at) == sign; at += step) {
            length++;
        }
        return length;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int lineEnd(String text, int offset) {
        var end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
