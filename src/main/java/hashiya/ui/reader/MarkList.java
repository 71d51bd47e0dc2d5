package hashiya.ui.reader;

import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The highlights of the open article as marks. Of one that is as it was the mark is the same object, so that whoever
/// draws them finds quickly what has changed.
final class MarkList {

    private static final Comparator<Highlight> ORDER =
            Comparator.comparing(Highlight::range).thenComparing(Highlight::id);

    private List<Highlight> highlights = List.of();
    private List<Mark> marks = List.of();

    /// @param wanted   in reading order
    /// @param noted    those that carry a note
    /// @param selected the selected one, if there is one
    List<Mark> turnTo(Collection<Highlight> wanted, Set<HighlightId> noted, Optional<HighlightId> selected) {
        var now = new ArrayList<Mark>(wanted.size());
        var then = 0;
        for (var highlight : wanted) {
            then = skip(highlight, then);
            var isSelected = selected.isPresent() && selected.get().equals(highlight.id());
            var isNoted = !noted.isEmpty() && noted.contains(highlight.id());
            var same = then < highlights.size() && highlights.get(then) == highlight
                    && marks.get(then).selected() == isSelected && marks.get(then).noted() == isNoted;
            now.add(same ? marks.get(then++)
                    : new Mark(highlight.id(), highlight.range(), highlight.colour(), isSelected, isNoted));
        }
        highlights = List.copyOf(wanted);
        marks = isSame(now) ? marks : List.copyOf(now);
        return marks;
    }

    private boolean isSame(List<Mark> now) {
        return Common.of(now.size(), marks.size(), (at, then) -> now.get(at) == marks.get(then)).head() == marks.size()
                && now.size() == marks.size();
    }

    /// The place of a highlight among those before, or where it would have stood.
    private int skip(Highlight highlight, int from) {
        var at = from;
        while (at < highlights.size() && highlights.get(at) != highlight
                && ORDER.compare(highlights.get(at), highlight) < 0) {
            at++;
        }
        return at;
    }
}
