package hashiya.cli;

import java.util.List;

/// Something the analyst can do something about: the command stops with one sentence.
final class Trouble extends RuntimeException {

    private final int exit;
    private final String key;
    private final List<String> values;

    private Trouble(int exit, String key, List<String> values) {
        super(key + values);
        this.exit = exit;
        this.key = key;
        this.values = values;
    }

    /// What was asked for cannot be done.
    ///
    /// @param key the message's, its places filled with the values
    static Trouble of(String key, Object... values) {
        return new Trouble(Cli.FAILED, key, texts(values));
    }

    /// It was not asked for rightly.
    static Trouble misuse(String key, Object... values) {
        return new Trouble(Cli.MISUSED, key, texts(values));
    }

    int exit() {
        return exit;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.toArray();
    }

    private static List<String> texts(Object... values) {
        return List.of(values).stream().map(Object::toString).toList();
    }
}
