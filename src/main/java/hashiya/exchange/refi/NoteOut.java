package hashiya.exchange.refi;

import java.time.Instant;
import java.util.Optional;

/// A note on its way out: what a program shows, in a file of its own.
///
/// @param text     with `\n` at the ends of lines
/// @param modified in UTC, if it was changed since it was created
record NoteOut(String guid, String name, String text, Instant created, Optional<Instant> modified) {

    /// Whose name begins so, is made of what stands elsewhere in the project, and is not read back as a note.
    static final String OURS = "Hashiya · ";

    /// The note that the rest of the project is put together from again.
    static final String RECORD = OURS + "record";

    static NoteOut made(String guid, String name, String text, Instant created) {
        return new NoteOut(guid, OURS + name, text, created, Optional.empty());
    }
}
