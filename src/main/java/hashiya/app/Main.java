package hashiya.app;

import hashiya.cli.Cli;
import hashiya.cli.CommandNames;
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
        var errors = ErrorLines.hold();
        System.exit(CommandNames.begin(args) ? runCommand(errors, args) : openWindow(errors, args));
    }

    private static int runCommand(ErrorLines errors, String... args) {
        // Pages are drawn without a display, also where there is one.
        System.setProperty("java.awt.headless", "true");
        LogFile.begin(System.getenv());
        errors.toLog();
        return new Cli(console(), new WindowPictures()).run(args);
    }

    private static int openWindow(ErrorLines errors, String... args) {
        try {
            var workspace = Arrays.stream(args).findFirst().map(Path::of);
            new Workbench(() -> {
                LogFile.begin(System.getenv());
                errors.toLog();
                return SettingsFile.ofThisMachine();
            }, Places.sample(System.getenv())).run(workspace);
            return Cli.DONE;
        } catch (InvalidPathException e) {
            console().error(words().text("app.path", args[0]));
        } catch (IllegalStateException | InterruptedException e) {
            LoggerFactory.getLogger(Main.class).error("The window does not open", e);
            console().error(words().text("app.window", LogFile.place(System.getenv())));
        }
        return Cli.FAILED;
    }

    /// Made where something is to be written, because it brings a good deal along.
    private static Console console() {
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), words(),
                LogFile.place(System.getenv()));
    }

    private static Messages words() {
        return new Messages(Language.of(System.getenv(), Locale.getDefault()));
    }
}
