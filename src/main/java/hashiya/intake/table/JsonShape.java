package hashiya.intake.table;

import hashiya.intake.table.Elements.Around;
import java.util.Optional;
import java.util.regex.Pattern;

/// How articles are put into a file of JSON, told by its beginning: a line each, one behind the other over several
/// lines, in a list, or in a list that an object holds beside a few words of its own.
final class JsonShape {

    /// In letters: a longer value beside a list is the text of an article, and the list is a part of it.
    private static final int LONGEST_ASIDE = 300;

    /// One object behind the other in a line.
    private static final Pattern BEHIND = Pattern.compile("[ \\t]*,?[ \\t]*\\{");

    private final String head;
    private int depth;
    private int lists;
    private boolean hasText;
    private boolean isOfObjects;
    private boolean isClosed;
    private boolean isBroken;
    private int at;

    private JsonShape(String head) {
        this.head = head;
    }

    /// What stands around the articles; nothing where each has its line.
    static Optional<Around> of(String head) {
        return new JsonShape(head.replaceFirst("^[\\s\ufeff]+", "")).shape();
    }

    private Optional<Around> shape() {
        if (head.matches("(?s)\\[\\s*(\\{.*)?")) {
            return Optional.of(Around.LIST);
        }
        if (!head.startsWith("{")) {
            return Optional.empty();
        }
        object();
        if (isClosed && BEHIND.matcher(head).region(at, head.length()).lookingAt()) {
            return Optional.of(Around.NOTHING);
        }
        if (lists == 1 && !hasText && head.substring(at).isBlank()) {
            return Optional.of(Around.OBJECT_WITH_LIST);
        }
        return isBroken ? Optional.of(Around.NOTHING) : Optional.empty();
    }

    /// Looks through the first object.
    private void object() {
        for (at = 0; at < head.length() && !isClosed; at++) {
            switch (head.charAt(at)) {
                case '"' -> string();
                case '{' -> depth++;
                case '[' -> {
                    if (depth == 1) {
                        isOfObjects = head.substring(at + 1, Math.min(head.length(), at + 200)).strip().startsWith("{");
                        lists += isOfObjects ? 1 : 0;
                    }
                    depth++;
                }
                case '}', ']' -> isClosed = --depth <= 0;
                case '\n' -> isBroken = true;
                default -> { }
            }
        }
    }

    private void string() {
        var start = at;
        for (at++; at < head.length() && head.charAt(at) != '"' && head.charAt(at) != '\n'; at++) {
            at += head.charAt(at) == '\\' ? 1 : 0;
        }
        // A line that is cut off belongs to the lines.
        at -= at < head.length() && head.charAt(at) == '\n' ? 1 : 0;
        // A text may stand in a list of its paragraphs.
        hasText |= (depth == 1 || depth == 2 && !isOfObjects) && at - start > LONGEST_ASIDE;
    }
}
