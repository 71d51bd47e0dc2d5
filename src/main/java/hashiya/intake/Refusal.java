package hashiya.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Why a file was not imported.
///
/// @param fileName as the analyst knows it, without its folder; for what is inside another file, also where
/// @param detail   what the reason's sentence says more: the format found, or the limit; empty where it says no more
public record Refusal(Reason reason, String fileName, String detail) implements Reading {

    /// Each with its sentence under `intake.refused.` and the lower-case name with `-` for `_`.
    public enum Reason {
        /// No bytes, or nothing but spaces.
        EMPTY,
        /// Binary, or decoded to something that is mostly not text.
        NOT_TEXT,
        /// Above [Intake#LIMIT].
        TOO_LARGE,
        /// UTF-8 or UTF-16 with broken places, or a text that was read in a wrong encoding before it was saved.
        DAMAGED_ENCODING,
        /// Neither Unicode nor, for sure, one of the two Arabic code pages.
        UNKNOWN_ENCODING,
        /// A format that is not read, such as that of a picture.
        UNSUPPORTED_FORMAT,
        /// Columns and rows in a program's own format.
        SPREADSHEET,
        /// A web page that is no article: a home page, a list, a page to log in at, an error page.
        NO_ARTICLE,
        /// A format of word processors of old, which any of today turns into one that is read.
        OLD_FORMAT,
        /// Cut short or broken, or not in the format at all that its name and its beginning say.
        DAMAGED,
        /// An archive that breaks off: what is whole in it was read, and what followed nobody knows.
        CUT_SHORT,
        /// Opens with a password or a licence only.
        ENCRYPTED,
        /// A PDF without letters.
        SCANNED,
        /// A file in an archive, packed in a way that is not undone here.
        PACKED_OTHERWISE,
        /// Grows out of all proportion when it is unpacked.
        BOMB,
        /// Its text is longer, or takes longer, than anything that is read.
        TOO_LONG,
        /// An archive in an archive in an archive, and so on.
        TOO_DEEP,
        /// One article was wanted, and it holds several.
        SEVERAL,
        /// A table of which nothing tells where the text is.
        NO_TEXT_COLUMN,
        /// A row of a table with nothing where the text should be.
        NO_TEXT_IN_ROW,
        /// The file system did not let it be read.
        UNREADABLE
    }

    public Refusal {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(detail);
    }

    /// The key of the sentence for the analyst.
    public String messageKey() {
        return "intake.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What fills the places of that sentence.
    public List<String> messageValues() {
        return List.of(FileName.visible(fileName), FileName.visible(detail));
    }
}
