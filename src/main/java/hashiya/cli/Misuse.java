package hashiya.cli;

import hashiya.l10n.Messages;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the interface language what is wrong with the arguments, and where help is.
final class Misuse {

    private Misuse() {
    }

    static String sentence(ParameterException e, Messages words) {
        return fault(e, words) + " " + words.text("cli.misuse.hint",
                e.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String fault(ParameterException e, Messages words) {
        return switch (e) {
            case MissingParameterException missing -> words.text("cli.misuse.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> words.text("cli.misuse.twice", name(twice.getOverwritten()));
            case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched().getFirst(),
                    !unknown.getCommandLine().getSubcommands().isEmpty(), words);
            default -> words.text("cli.misuse.value", String.valueOf(e.getValue()),
                    e.getArgSpec() == null ? "" : name(e.getArgSpec()));
        };
    }

    private static String unknown(String argument, boolean atTop, Messages words) {
        return argument.startsWith("-") ? words.text("cli.misuse.option", argument)
                : atTop ? words.text("cli.misuse.command", argument)
                : words.text("cli.misuse.extra", argument);
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(Misuse::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec each) {
        return each instanceof OptionSpec option ? option.longestName() : each.paramLabel();
    }
}
