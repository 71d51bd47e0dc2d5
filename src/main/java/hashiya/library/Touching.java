package hashiya.library;

import hashiya.model.Highlight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Which highlights can become one: those of one article that overlap or touch, or that only spaces and punctuation lie
/// between. What a highlight knows of the text around it is enough to tell, so that no text is read for it; a gap of more
/// than [hashiya.text.Quote#CONTEXT] UTF-16 units is too wide.
public final class Touching {

    private static final Comparator<Highlight> READING_ORDER = Comparator.comparing(Highlight::article)
            .thenComparing(Highlight::range).thenComparing(Highlight::id);

    private Touching() {
    }

    /// All of them, sorted into groups that can become one each; a highlight that stands apart is a group of its own.
    /// Groups, and the highlights of each, in reading order.
    public static List<List<Highlight>> groups(Collection<Highlight> highlights) {
        var groups = new ArrayList<List<Highlight>>();
        Highlight furthest = null;
        for (var each : highlights.stream().sorted(READING_ORDER).toList()) {
            var joins = furthest != null && reaches(furthest, each);
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(each);
            furthest = joins && furthest.range().end() >= each.range().end() ? furthest : each;
        }
        return groups;
    }

    private static boolean reaches(Highlight before, Highlight next) {
        if (!before.article().equals(next.article()) || before.anchor().version() != next.anchor().version()) {
            return false;
        }
        var gap = next.range().start() - before.range().end();
        var behind = before.anchor().quote().suffix();
        return gap <= 0 || gap <= behind.length() && behind.substring(0, gap).codePoints().noneMatch(Touching::hasMeaning);
    }

    /// Whether a sign says something by itself. A mark does, since its letter lies outside the gap.
    private static boolean hasMeaning(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT, Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> false;
            default -> true;
        };
    }
}
