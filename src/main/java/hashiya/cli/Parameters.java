package hashiya.cli;

import hashiya.l10n.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What commands take, named and described in one place, and how it is read.
final class Parameters {

    private final CommandSpec spec = CommandSpec.create();
    private final Messages words;
    private int positions;

    Parameters(Messages words) {
        this.words = words;
    }

    /// The next parameter that goes by its place.
    Parameters positional(String label, String key) {
        return positional(label, key, "1");
    }

    /// @param arity how often, such as `0..1` or `1..*`
    Parameters positional(String label, String key, String arity) {
        var index = arity.endsWith("*") ? positions + "..*" : String.valueOf(positions);
        positions++;
        spec.addPositional(PositionalParamSpec.builder().index(index).arity(arity).paramLabel(label)
                .type(arity.endsWith("*") ? String[].class : String.class)
                .required(!arity.startsWith("0")).description(words.text(key)).build());
        return this;
    }

    /// An option with a value.
    Parameters option(String name, String label, String key) {
        spec.addOption(valued(name, label, words.text(key)).build());
        return this;
    }

    /// An option with a value that may be given any number of times.
    Parameters options(String name, String label, String key) {
        spec.addOption(valued(name, label, words.text(key)).type(String[].class).arity("1").build());
        return this;
    }

    Parameters required(String name, String label, String key) {
        spec.addOption(valued(name, label, words.text(key)).required(true).build());
        return this;
    }

    /// An option without a value.
    Parameters flag(String name, String key) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).description(words.text(key)).build());
        return this;
    }

    Parameters json() {
        spec.addOption(OptionSpec.builder("--json").type(boolean.class)
                .description(words.text("cli.option.json")).build());
        return this;
    }

    CommandSpec spec() {
        return spec;
    }

    /// The value of a parameter by its place, from 0, or nothing where it was not given.
    static Optional<String> text(ParseResult given, int position) {
        return Optional.ofNullable(given.matchedPositionalValue(position, (String) null));
    }

    static Optional<String> text(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, (String) null));
    }

    /// The values of an option in their order; none where it was not given.
    static List<String> texts(ParseResult given, String option) {
        return List.of(given.matchedOptionValue(option, new String[0]));
    }

    static boolean isJson(ParseResult given) {
        return given.hasMatchedOption("--json");
    }

    static Path workspace(ParseResult given) {
        return path(text(given, 0).orElseThrow());
    }

    static Path path(String given) {
        try {
            if (given.isBlank()) {
                throw Trouble.misuse("cli.path.impossible", "\"\"");
            }
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw Trouble.misuse("cli.path.impossible", given);
        }
    }

    /// @throws Trouble if it is no number of 1 or more
    static int number(String option, String given) {
        try {
            var number = Integer.parseInt(given);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw Trouble.misuse("cli.value.number", option, given);
    }

    private static OptionSpec.Builder valued(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }
}
