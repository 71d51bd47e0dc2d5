package hashiya.cli;

import java.util.List;

/// What the arguments of the program begin with where they are for the command line. It knows no command, because a start
/// of the window asks here too and must not wait for what only commands need.
public final class CommandNames {

    private static final List<String> NAMES =
            List.of("demo", "import", "list", "show", "search", "suggest", "export", "picture", "verify");

    private CommandNames() {
    }

    /// Whether the arguments are for the command line: a command's name, or an option. Anything else is for the window.
    public static boolean begin(String... args) {
        return args.length > 0 && (args[0].startsWith("-") || NAMES.contains(args[0]));
    }
}
