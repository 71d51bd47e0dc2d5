package hashiya.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Why nothing of a file was taken.
///
/// @param fileName as the analyst knows it, without its folder
/// @param detail   what the reason's sentence says more, such as a limit or a name inside; empty where it says no more
public record ExchangeRefusal(Reason reason, String fileName, String detail) implements Exchanged {

    /// Each with its sentence under `exchange.refused.` and the lower-case name with `-` for `_`.
    public enum Reason {
        /// The file system did not let it be read.
        UNREADABLE,
        /// Not what its ending says.
        OTHER_FORMAT,
        /// An archive that is cut off or broken, or locked with a password.
        DAMAGED_ARCHIVE,
        /// An entry would lie outside the folder that the archive is unpacked into.
        PATH_OUTSIDE,
        /// Larger than any project of texts, packed or unpacked; may be made to fill the memory.
        TOO_LARGE,
        /// An archive without a project in it.
        NO_PROJECT,
        /// Not well-formed.
        DAMAGED_CONTENT,
        /// It declares a document type, which may name files of this machine and never belongs there.
        DOCUMENT_TYPE,
        /// JSON, but no annotations.
        NO_ANNOTATIONS,
        /// It does not say which article it is about; the analyst has to.
        WHICH_ARTICLE,
        /// There is nothing in it that a workspace could hold.
        NOTHING
    }

    public ExchangeRefusal {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(detail);
    }

    /// The key of the sentence for the analyst.
    public String messageKey() {
        return "exchange.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What fills the places of that sentence.
    public List<String> messageValues() {
        return List.of(fileName, detail);
    }
}
