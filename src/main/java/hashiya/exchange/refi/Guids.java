package hashiya.exchange.refi;

import hashiya.model.Id;
import hashiya.model.Sha256;
import java.util.Locale;

/// The names that things of a workspace have in every file that is ever written of it.
final class Guids {

    /// The colours that a program may keep when it keeps nothing else.
    static final String COLOURS = "colours";

    private final String workspace;

    /// @param workspace its lasting name
    Guids(String workspace) {
        this.workspace = workspace;
    }

    String of(Id id) {
        return of(id.getClass().getSimpleName(), id.toString());
    }

    /// @param kind what it is, where it has no id
    String of(String kind, String name) {
        var hex = Sha256.of(workspace + '\n' + kind + '\n' + name).hex().toUpperCase(Locale.ROOT);
        return hex.substring(0, 8) + '-' + hex.substring(8, 12) + '-' + hex.substring(12, 16) + '-'
                + hex.substring(16, 20) + '-' + hex.substring(20, 32);
    }
}
