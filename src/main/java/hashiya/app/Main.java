package hashiya.app;

import hashiya.cli.Cli;
import hashiya.cli.Console;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.ui.shell.SettingsFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// Starts the program.
public final class Main {

    private Main() {
    }

    public static void main(String... args) {
        var log = LogFile.begin(System.getenv());
        ErrorLines.begin();
        var words = new Messages(Language.of(System.getenv(), Locale.getDefault()));
        var console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                words, log);
        System.exit(Cli.isMeant(args)
                ? new Cli(console, new WindowPictures()).run(args)
                : openWindow(console, words, log, args));
    }

    private static int openWindow(Console console, Messages words, Path log, String... args) {
        try {
            new Workbench(SettingsFile.ofThisMachine(), Places.sample(System.getenv()))
                    .run(Arrays.stream(args).findFirst().map(Path::of));
            return Cli.DONE;
        } catch (InvalidPathException e) {
            console.error(words.text("app.path", args[0]));
        } catch (IllegalStateException | InterruptedException e) {
            LoggerFactory.getLogger(Main.class).error("The window does not open", e);
            console.error(words.text("app.window", log));
        }
        return Cli.FAILED;
    }
}
