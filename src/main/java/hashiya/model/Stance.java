package hashiya.model;

import java.util.Locale;

/// What a source does with a claim.
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    /// Reports without endorsing.
    RELAYS,
    RETRACTS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
