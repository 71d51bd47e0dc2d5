package hashiya.ui.reader;

import java.util.Objects;

/// A sign in the margin: here is a note, here is evidence of a claim.
///
/// @param offset stands beside the line of this UTF-16 unit
/// @param words  what a screen reader and the tool tip say, in the language of the interface
/// @param id     of whatever it stands for; not looked into
public record Sign(Object id, int offset, Kind kind, String words) {

    public enum Kind {
        NOTE("fth-message-square"),
        CLAIM("fth-flag");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        String styleClass() {
            return this == NOTE ? "note-sign" : "claim-sign";
        }
    }

    public Sign {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
    }
}
