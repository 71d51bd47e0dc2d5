package hashiya.library;

import hashiya.model.Reliability;
import hashiya.model.Source;

/// What merging two sources does, to be said before and after.
///
/// @param from      the one that goes
/// @param into      the one that stays, as it was
/// @param after     the one that stays, as it becomes
/// @param chains    how many attributions name the one that goes
/// @param shortened how many of them name both, so that their chains get shorter
public record MergedSources(Source from, Source into, Source after, int chains, int shortened) {

    /// Whether the two were of different kinds; the kind of the one that stays holds.
    public boolean kindsDiffer() {
        return from.kind() != into.kind();
    }

    /// Whether both had a letter, and not the same; the letter of the one that stays holds, the other stands in the
    /// reason.
    public boolean lettersDiffer() {
        return from.reliability() != into.reliability() && from.reliability() != Reliability.F
                && into.reliability() != Reliability.F;
    }
}
