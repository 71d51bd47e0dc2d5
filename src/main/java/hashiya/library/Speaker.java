package hashiya.library;

import hashiya.model.SourceId;
import hashiya.model.SourceKind;

/// A source as it is picked while a claim is recorded: one that is there, or one to be created with the claim.
public sealed interface Speaker {

    record Known(SourceId id) implements Speaker {}

    /// @param name never blank
    record New(String name, SourceKind kind) implements Speaker {}
}
