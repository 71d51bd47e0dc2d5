package hashiya.library;

import hashiya.l10n.Messages;
import hashiya.store.StoreException;

/// What an analyst is told when a workspace file could not be read or written: which file, and what to do.
public final class ProblemSentence {

    // A path in a sentence of the other direction keeps its own order: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE.
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private ProblemSentence() {
    }

    /// One sentence or a few short ones, in the interface language.
    public static String of(StoreException e, Messages messages) {
        return messages.text("store.problem." + e.problem().name(), ISOLATE + e.file().toString() + POP);
    }
}
