package hashiya.cli;

import hashiya.export.ExportException;
import hashiya.library.ProblemSentence;
import hashiya.store.StoreException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command and says how it ended. What goes wrong is one sentence on the error stream, never a stack trace.
public final class Cli {

    /// All is well.
    public static final int DONE = 0;
    /// It could not be done, or what was checked is not well.
    public static final int FAILED = 1;
    /// It was not asked for rightly.
    public static final int MISUSED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Console console;
    private final List<Command> commands;

    /// @param pictures draws the window for `picture` and `demo`
    public Cli(Console console, Pictures pictures) {
        this.console = console;
        commands = List.of(new DemoCommand(pictures), new ImportCommand(), new ListCommand(), new ShowCommand(),
                new SearchCommand(), new SuggestCommand(), new ExportCommand(), new PictureCommand(pictures), new VerifyCommand());
    }

    /// @return the exit code
    public int run(String... args) {
        try {
            return execute(args);
        } catch (ParameterException e) {
            console.error(Misuse.sentence(e, console.words()));
            return MISUSED;
        } catch (Trouble e) {
            console.error(console.words().text(e.key(), e.values()));
            return e.exit();
        } catch (StoreException e) {
            LOG.info("The workspace file does not let us", e);
            console.error(ProblemSentence.of(e, console.words()));
            return FAILED;
        } catch (ExportException e) {
            LOG.info("The export's folder does not let us", e);
            console.error(console.words().text(e.problem().key(), e.file()));
            return FAILED;
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("Unexpected in {}", String.join(" ", args), e);
            console.error(console.words().text("cli.unexpected", console.log()));
            return FAILED;
        }
    }

    private int execute(String... args) throws IOException {
        var given = commandLine().parseArgs(args);
        if (given.isUsageHelpRequested() || !given.hasSubcommand()) {
            console.line(usage(given));
            return DONE;
        }
        var asked = given.subcommand();
        if (asked.isUsageHelpRequested()) {
            console.line(usage(asked));
            return DONE;
        }
        return commands.stream().filter(each -> each.name().equals(asked.commandSpec().name())).findFirst()
                .orElseThrow().run(asked, console);
    }

    private static String usage(ParseResult given) {
        return given.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
    }

    private CommandLine commandLine() {
        var words = console.words();
        var root = withHelp(CommandSpec.create(), "hashiya", words.text("cli.about"));
        root.usageMessage().synopsisSubcommandLabel(words.text("cli.usage.command"));
        root.usageMessage().footer("", words.text("cli.about.window"));
        for (var each : commands) {
            root.addSubcommand(each.name(),
                    withHelp(each.parameters(words), each.name(), words.text("cli.about." + each.name())));
        }
        // A path may begin with an at sign; it is no file of arguments then.
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private CommandSpec withHelp(CommandSpec spec, String name, String about) {
        var words = console.words();
        spec.name(name).usageMessage().description(about.replace("%", "%%"))
                .synopsisHeading(words.text("cli.usage.heading") + " ").sortOptions(false).sortSynopsis(false)
                .parameterListHeading("%n" + words.text("cli.usage.parameters") + "%n")
                .optionListHeading("%n" + words.text("cli.usage.options") + "%n")
                .commandListHeading("%n" + words.text("cli.usage.commands") + "%n").width(100);
        return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description(words.text("cli.option.help")).build());
    }
}
