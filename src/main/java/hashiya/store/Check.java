package hashiya.store;

import java.util.List;

/// One thing that was verified.
///
/// @param faults what is wrong, each named by its id, table or entry number; empty where all is well
public record Check(Subject subject, List<String> faults) {

    /// What is verified.
    public enum Subject {
        /// The file's own structure and its references, as SQLite checks them.
        FILE,
        /// Its tables are those that this version makes.
        SCHEMA,
        /// Replaying the journal from the first entry gives the tables as they are.
        JOURNAL,
        /// Every original has the SHA-256 under which it is kept.
        ORIGINALS,
        /// Every working text has the length and the SHA-256 that its article states.
        TEXTS,
        /// Every highlight's quote stands at its place, letter by letter; an orphan's in the text it was marked in.
        ANCHORS
    }

    public Check {
        faults = List.copyOf(faults);
    }

    public boolean ok() {
        return faults.isEmpty();
    }
}
