package hashiya.cli;

import hashiya.export.Options;
import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.l10n.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// What the options of the command say about Markdown.
final class MarkdownFiles {

    /// Options that no other format knows.
    static final List<String> ITS_OWN = List.of("--quotes", "--names", "--without", "--escape");

    private static final List<String> QUOTES = words(QuoteStyle.values());
    private static final List<String> NAMES = words(Naming.values());
    private static final List<String> ESCAPES = words(Escapes.values());

    private final ParseResult given;

    MarkdownFiles(ParseResult given) {
        this.given = given;
    }

    static Parameters parameters(Parameters parameters) {
        return parameters.option("--quotes", String.join("|", QUOTES), "cli.option.quotes")
                .option("--names", String.join("|", NAMES), "cli.option.names")
                .option("--without", "FIELDS", "cli.option.without")
                .option("--escape", String.join("|", ESCAPES), "cli.option.escape").flag("--dry-run", "cli.option.dry");
    }

    /// @param words of everything that is neither the articles' nor the analyst's
    Options options(Messages words) {
        return new Options(words, QuoteStyle.valueOf(choice("--quotes", QUOTES)),
                Naming.valueOf(choice("--names", NAMES)), omitted(), Escapes.valueOf(choice("--escape", ESCAPES)));
    }

    private String choice(String option, List<String> choices) {
        var named = Parameters.text(given, option).orElse(choices.getFirst());
        if (!choices.contains(named)) {
            throw Trouble.misuse("cli.value.choice", option, named, String.join(", ", choices));
        }
        return named.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Set<String> omitted() {
        var named = Parameters.text(given, "--without").stream().flatMap(each -> Stream.of(each.split(",")))
                .map(String::strip).collect(Collectors.toSet());
        Optional<String> unknown = named.stream().filter(each -> !Options.FIELDS.contains(each)).sorted().findFirst();
        if (unknown.isPresent()) {
            throw Trouble.misuse("cli.value.choice", "--without", unknown.get(), String.join(", ", Options.FIELDS));
        }
        return named;
    }

    private static List<String> words(Enum<?>[] choices) {
        return Arrays.stream(choices).map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }
}
