package hashiya.cli;

import hashiya.l10n.Messages;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the command line.
interface Command {

    String name();

    /// What it takes, besides `--help`.
    CommandSpec parameters(Messages words);

    /// @return how it ended: [Cli#DONE], or [Cli#FAILED] where the output already says what is wrong
    /// @throws Trouble for all that the analyst can do something about
    int run(ParseResult given, Console console) throws IOException;
}
