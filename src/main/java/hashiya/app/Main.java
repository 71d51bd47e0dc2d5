package hashiya.app;

import hashiya.cli.Cli;
import hashiya.cli.Console;
import hashiya.cli.Pictures;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;

/// Starts the program.
public final class Main {

    private Main() {
    }

    public static void main(String... args) {
        var log = LogFile.begin(System.getenv());
        var words = new Messages(Language.of(System.getenv(), Locale.getDefault()));
        var console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                words, log);
        System.exit(new Cli(console, pictures()).run(args));
    }

    private static Pictures pictures() {
        return (_, picture) -> {
            throw new UnsupportedOperationException("No window yet for " + picture);
        };
    }
}
