package hashiya.ui.reader;

import hashiya.text.OverlapLanes;
import hashiya.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Passages that are only proposed: shown in the text, and no part of the workspace.
public final class Ghosts {

    public static final Ghosts NONE = new Ghosts(List.of(), -1);

    /// One and the lane it is drawn in: of those that overlap each has another, the first and longest lane 0.
    record Laned(TextRange range, int lane) { }

    private final List<TextRange> all;
    private final List<Laned> laned;
    private final int current;

    /// @param all     in reading order; they may overlap
    /// @param current the place in that list of the one that is asked about, or -1 where there is none
    /// @throws IllegalArgumentException if there is no such place
    public Ghosts(List<TextRange> all, int current) {
        if (current < -1 || current >= all.size()) {
            throw new IllegalArgumentException("No ghost " + current + " of " + all.size());
        }
        this.all = List.copyOf(all);
        this.current = current;
        laned = laned(this.all);
    }

    List<TextRange> all() {
        return all;
    }

    Optional<TextRange> at() {
        return current < 0 ? Optional.empty() : Optional.of(all.get(current));
    }

    /// Those that have a letter in a range, outer ones first.
    List<Laned> in(int start, int end) {
        return laned.stream().takeWhile(each -> each.range.start() < end).filter(each -> each.range.end() > start)
                .toList();
    }

    /// The place of the one that is meant by a click on a letter: the shortest there, and with every further click the
    /// next.
    OptionalInt clicked(int letter) {
        var here = IntStream.range(0, all.size()).filter(each -> all.get(each).contains(letter)).boxed()
                .sorted(Comparator.comparingInt(each -> all.get(each).length())).toList();
        return here.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(here.get((here.indexOf(current) + 1) % here.size()));
    }

    private static List<Laned> laned(List<TextRange> all) {
        var lanes = new OverlapLanes();
        return all.stream().sorted().map(range -> new Laned(range, lanes.take(range))).toList();
    }
}
