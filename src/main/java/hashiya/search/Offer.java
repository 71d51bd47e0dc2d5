package hashiya.search;

import hashiya.search.query.Query;
import java.util.Locale;
import java.util.Optional;

/// What could be asked for instead, where nothing was found.
///
/// @param part  the part of the query that it is about
/// @param query what to ask for; nothing where all there is to say is that the part is nowhere
/// @param count how many things that finds
public record Offer(Reason reason, Query part, Optional<Query> query, long count) {

    public enum Reason {
        /// The part finds nothing by itself either.
        NOWHERE,
        /// A word that is there is written nearly so.
        SPELLING,
        /// The words of the phrase are there, but not side by side.
        APART,
        /// All the other parts.
        WITHOUT,
        /// This part and no other.
        ALONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What it is called by: a word or words to put in the place of the part, or else the part.
    public Query named() {
        return reason == Reason.SPELLING || reason == Reason.APART ? query.orElseThrow() : part;
    }
}
