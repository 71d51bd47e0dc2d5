package hashiya.report;

import hashiya.report.Inline.Said;
import hashiya.report.Inline.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands in one line, from its beginning to its end.
public record Line(List<Inline> parts) {

    public static final Line EMPTY = new Line(List.of());

    private static final Said DOT = new Said(" · ");

    public Line {
        parts = List.copyOf(parts);
    }

    public static Line of(Inline... parts) {
        return new Line(List.of(parts));
    }

    /// Words of the program; an empty line where there are none.
    public static Line said(String words) {
        return words.isEmpty() ? EMPTY : of(new Said(words));
    }

    /// Words of somebody else.
    public static Line told(String words) {
        return of(new Told(words));
    }

    /// The lines one behind the other with a middle dot between them, the empty ones left out.
    public static Line joined(Line... lines) {
        return joined(List.of(lines));
    }

    /// The lines one behind the other with a middle dot between them, the empty ones left out.
    public static Line joined(List<Line> lines) {
        var parts = new ArrayList<Inline>();
        for (var line : lines) {
            if (!line.isEmpty()) {
                if (!parts.isEmpty()) {
                    parts.add(DOT);
                }
                parts.addAll(line.parts);
            }
        }
        return new Line(parts);
    }

    /// This line, and the other right behind it.
    public Line and(Line other) {
        return new Line(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
