package hashiya.app;

import hashiya.cli.Cli;
import hashiya.cli.Console;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.ui.shell.SettingsFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Starts the program.
public final class Main {

    private Main() {
    }

    public static void main(String... args) {
        var log = LogFile.begin(System.getenv());
        System.exit(Cli.isMeant(args) ? runCommand(log, args) : openWindow(args));
    }

    private static int runCommand(Path log, String... args) {
        var words = new Messages(Language.of(System.getenv(), Locale.getDefault()));
        var console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                words, log);
        return new Cli(console, new WindowPictures()).run(args);
    }

    private static int openWindow(String... args) {
        try {
            new Workbench(SettingsFile.ofThisMachine(), Places.sample(System.getenv()))
                    .run(Arrays.stream(args).findFirst().map(Path::of));
            return Cli.DONE;
        } catch (InterruptedException e) {
            return Cli.FAILED;
        }
    }
}
