package hashiya.claims.suggest;

import hashiya.model.Stance;
import java.util.Objects;

/// Who speaks, and how, as the text words it.
///
/// @param speaker without quotation marks around it; empty where the text names none
/// @param outlet  who it was said to, or who passed it on; empty where none is named
/// @param verb    the reporting word as printed; empty where there is none
/// @param stance  what the speaker does with what is said
public record Voice(String speaker, String outlet, String verb, Stance stance) {

    public Voice {
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(stance);
    }
}
