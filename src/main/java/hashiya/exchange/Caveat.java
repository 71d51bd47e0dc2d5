package hashiya.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Something in a file that did not come over, or not for sure.
///
/// @param name   what it is called in the file; for a passage, its letters
/// @param detail what the reason's sentence says more; empty where it says no more
public record Caveat(Reason reason, String name, String detail) {

    /// Each with its sentence under `exchange.caveat.` and the lower-case name with `-` for `_`.
    public enum Reason {
        /// A picture, a recording or a film.
        NO_TEXT,
        /// The file that holds its text is not in the archive.
        TEXT_MISSING,
        /// Its text cannot be read.
        TEXT_REFUSED,
        /// A place on a page or in a picture, which no text stands for.
        NO_PASSAGE,
        /// A passage that lies outside its text or is empty.
        OUTSIDE,
        /// A passage of which the file says only where it stands in a text of its own.
        NO_LETTERS,
        /// The rest of it is at an address, where nobody looks.
        ELSEWHERE,
        /// A passage whose letters are not in the article, or in several places of it.
        NOT_FOUND,
        /// The article that it stands in is not in the workspace.
        NO_ARTICLE,
        /// A passage that came over, but the file leaves open how its places are counted.
        UNSURE,
        /// A passage that came over onto the same words, written otherwise.
        OTHER_LETTERS,
        /// It hangs on something that did not come over.
        HANGS_ON,
        /// It names something that is nowhere in the file.
        DANGLING,
        /// Something that a workspace has no place for.
        NO_PLACE,
        /// It says nothing.
        BLANK,
        /// A name that stood there twice, and was given a number.
        RENAMED,
        /// Letters that the format cannot hold; they stand in the part that only this program reads.
        LETTERS,
        /// Of our own making, but not as it was written.
        DAMAGED
    }

    public Caveat {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(name);
        Objects.requireNonNull(detail);
    }

    public static Caveat of(Reason reason, String name) {
        return new Caveat(reason, name, "");
    }

    /// Whether the thing came over nevertheless.
    public boolean isKept() {
        return switch (reason) {
            case UNSURE, OTHER_LETTERS, RENAMED, LETTERS, DAMAGED -> true;
            default -> false;
        };
    }

    /// The key of the sentence for the analyst.
    public String messageKey() {
        return "exchange.caveat." + word();
    }

    /// For scripts.
    public String word() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What fills the places of that sentence.
    public List<String> messageValues() {
        return List.of(name, detail);
    }
}
