package hashiya.text;

import java.util.List;

/// What becomes of a passage when its text changes.
public sealed interface Reanchored {

    /// The same letters stand at what is beyond doubt the same place.
    record Kept(Anchor anchor) implements Reanchored {}

    /// The same words stand there, written otherwise: a vowel mark, a form of alef, a space. The reader must be told.
    record Changed(Anchor anchor) implements Reanchored {}

    /// The passage is gone, or could be in several places. Only a person can say which.
    ///
    /// @param proposals where it may be, the best first, at most [#PROPOSED]
    record Orphaned(List<Proposal> proposals) implements Reanchored {

        /// How many places are proposed.
        public static final int PROPOSED = 3;

        public Orphaned {
            proposals = List.copyOf(proposals);
        }
    }

    /// A place where an orphan may belong.
    ///
    /// @param range in the newer text, on grapheme boundaries
    /// @param score from 0 to 1: how alike the quote, what stands before and behind it, and the place are
    record Proposal(TextRange range, double score) {}
}
