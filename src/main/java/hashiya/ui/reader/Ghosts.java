package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;

/// Passages that are only proposed: shown in the text, and no part of the workspace.
///
/// @param all     in reading order; they may overlap
/// @param current the place in that list of the one that is asked about, or -1 where there is none
public record Ghosts(List<TextRange> all, int current) {

    public static final Ghosts NONE = new Ghosts(List.of(), -1);

    /// @throws IllegalArgumentException if there is no such place
    public Ghosts {
        all = List.copyOf(all);
        if (current < -1 || current >= all.size()) {
            throw new IllegalArgumentException("No ghost " + current + " of " + all.size());
        }
    }

    public Optional<TextRange> at() {
        return current < 0 ? Optional.empty() : Optional.of(all.get(current));
    }

    /// Those that have a letter in a range.
    List<TextRange> in(int start, int end) {
        return all.stream().takeWhile(each -> each.start() < end).filter(each -> each.end() > start).toList();
    }
}
