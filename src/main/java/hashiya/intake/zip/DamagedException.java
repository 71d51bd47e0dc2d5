package hashiya.intake.zip;

import java.io.IOException;

/// The archive, or one entry of it, does not hold together.
public final class DamagedException extends IOException {

    public DamagedException(String message) {
        super(message);
    }
}
