package hashiya.cli;

import hashiya.export.ExportFolder;
import hashiya.export.ExportedFile;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.export.Written;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// Writes Markdown as the options of the command say, or says what would be written.
final class MarkdownFiles {

    /// Those of which one alone may go out as a page of its own.
    static final List<String> THINGS = List.of("--article", "--claim", "--question", "--source", "--tag");

    /// Options that no other format knows.
    static final List<String> ITS_OWN = List.of("--quotes", "--names", "--without", "--escape", "--dry-run");

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

    Written write(Library library, Path folder) {
        var thing = THINGS.stream().filter(given::hasMatchedOption).findFirst();
        var options = options();
        var files = thing.isEmpty() ? MarkdownExport.workspace(library.snapshot(), library::text, options)
                : files(library, thing.get(), Parameters.text(given, thing.get()).orElseThrow(), options);
        if (given.hasMatchedOption("--dry-run")) {
            return ExportFolder.preview(folder, files, thing.isEmpty());
        }
        return thing.isEmpty() ? ExportFolder.renew(folder, files) : ExportFolder.write(folder, files);
    }

    private static List<ExportedFile> files(Library library, String thing, String named, Options options) {
        var snapshot = library.snapshot();
        return switch (thing) {
            case "--article" -> MarkdownExport.article(snapshot, library::text, options,
                    Opening.article(library, named).id());
            case "--claim" -> MarkdownExport.claim(snapshot, library::text, options,
                    Opening.claim(library, named).id());
            case "--question" -> MarkdownExport.question(snapshot, library::text, options,
                    Opening.question(library, named).id());
            case "--source" -> MarkdownExport.source(snapshot, library::text, options,
                    Opening.source(library, named).id());
            default -> MarkdownExport.tag(snapshot, library::text, options, Opening.tag(library, named).id());
        };
    }

    /// English words, where no language is named.
    private Options options() {
        var language = Parameters.text(given, "--lang").flatMap(Language::of).orElse(Language.ENGLISH);
        return new Options(new Messages(language), QuoteStyle.valueOf(choice("--quotes", QUOTES)),
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
