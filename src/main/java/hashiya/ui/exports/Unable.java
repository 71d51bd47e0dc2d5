package hashiya.ui.exports;

/// Something that was asked for cannot be done with this workspace, for a reason that one sentence says.
final class Unable extends RuntimeException {

    private final String key;

    /// @param key the message's
    Unable(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
