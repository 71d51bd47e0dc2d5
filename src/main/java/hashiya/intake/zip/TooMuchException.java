package hashiya.intake.zip;

import java.io.IOException;

/// More comes out of an archive than it can honestly hold, or than there is room for.
public final class TooMuchException extends IOException {

    private final boolean isAll;

    TooMuchException(String message, boolean isAll) {
        super(message);
        this.isAll = isAll;
    }

    /// Whether nothing more is to be read of the file at all, not only of this entry.
    public boolean isAll() {
        return isAll;
    }
}
