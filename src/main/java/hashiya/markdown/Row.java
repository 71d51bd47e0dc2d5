package hashiya.markdown;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// One block of a note, as it is set on the screen: whatever it stands inside of, a row of its own.
///
/// @param level     of a heading, from 1; 0 for all else
/// @param frames    the outermost first
/// @param direction of its letters
public record Row(Kind kind, int level, List<Frame> frames, List<Span> spans, Direction direction) {

    /// What it is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        CODE,
        RULE
    }

    public Row {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(direction);
        frames = List.copyOf(frames);
        spans = List.copyOf(spans);
    }

    /// Its words without their looks.
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /// Whether its lines begin at the right side: in a list, where the list does; everywhere else, where its letters do.
    public Direction side() {
        return !frames.isEmpty() && frames.getLast() instanceof Frame.Item item ? item.direction() : direction;
    }

    /// The same row with no more than its first words, cut behind one of them.
    ///
    /// @param most in UTF-16 units, about
    public Row beginning(int most) {
        if (words().length() <= most) {
            return this;
        }
        var left = most;
        var kept = new ArrayList<Span>();
        for (var span : spans) {
            if (span.words().length() > left) {
                // Short words begin with a word; here they follow on others.
                var gap = Character.isWhitespace(span.words().charAt(0)) && !kept.isEmpty() ? " " : "";
                kept.add(new Span(gap + ShortWords.of(span.words(), left), span.styles(), span.goal()));
                break;
            }
            kept.add(span);
            left -= span.words().length();
        }
        return new Row(kind, level, frames, kept, direction);
    }
}
