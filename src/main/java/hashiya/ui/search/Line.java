package hashiya.ui.search;

import hashiya.model.SavedSearch;
import hashiya.search.Completion;
import hashiya.search.Hit;
import hashiya.search.Kind;
import hashiya.search.Offer;
import java.util.OptionalLong;

/// A line of the list of what was found.
sealed interface Line {

    /// How what is being typed may go on.
    record Completing(Completion completion) implements Line {

        @Override
        public Object key() {
            return completion.field() + ":" + completion.value();
        }
    }

    /// What the hits below are.
    ///
    /// @param count how many there are in all, where that is counted
    record Heading(Kind kind, OptionalLong count) implements Line {

        @Override
        public Object key() {
            return kind;
        }
    }

    /// @param isNew whether it came after the saved search was last looked at
    record Found(Hit hit, boolean isNew) implements Line {

        @Override
        public Object key() {
            return hit.id();
        }
    }

    /// A search to be asked again, where nothing is typed.
    ///
    /// @param fresh how many it finds that are new, where that is counted
    record Saved(SavedSearch search, OptionalLong fresh) implements Line {

        @Override
        public Object key() {
            return search.id();
        }
    }

    /// There is more than is listed.
    record More(long rest) implements Line {

        @Override
        public Object key() {
            return More.class;
        }
    }

    /// Nothing was found; what could be asked for instead follows.
    record Nothing() implements Line {

        @Override
        public Object key() {
            return Nothing.class;
        }
    }

    /// What could be asked for instead of what finds nothing.
    record Offered(Offer offer) implements Line {

        @Override
        public Object key() {
            return offer;
        }
    }

    /// What stays the same of a line when what it says changes.
    Object key();

    /// Whether it can be chosen.
    default boolean isChoice() {
        return !(this instanceof Heading || this instanceof Nothing
                || this instanceof Offered(var offer) && offer.query().isEmpty());
    }
}
