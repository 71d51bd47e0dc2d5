package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.importing.AnnotationImporter;
import hashiya.importing.Importer;
import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.importing.Outcome.Refused;
import hashiya.importing.Outcome.Renewed;
import hashiya.importing.Outcome;
import hashiya.intake.FileName;
import hashiya.intake.table.ColumnMapping;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Remark;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Brings files and folders into a workspace, one line for each file as soon as it is in.
final class ImportCommand implements Command {

    enum Status { IMPORTED, DUPLICATE, REFUSED }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace.new")
                .positional("PATH", "cli.param.path", "1..*")
                .option("--as-version-of", "ARTICLE", "cli.option.version")
                .option("--columns", "COLUMNS", "cli.option.columns")
                .option("--onto", "ARTICLE", "cli.option.onto")
                .flag("--notes", "cli.option.notes").flag("--dry-run", "cli.option.notes.dry")
                .flag("--removals", "cli.option.notes.removals")
                .option("--conflicts", "here|there|both", "cli.option.notes.conflicts").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException {
        var workspace = Parameters.workspace(given);
        var paths = Arrays.stream(given.matchedPositionalValue(1, new String[0])).map(Parameters::path).toList();
        if (given.hasMatchedOption("--notes")) {
            return new NotesBack(given, console).run(workspace, paths);
        }
        var counts = new EnumMap<Status, Integer>(Status.class);
        var isNew = !Files.exists(workspace);
        boolean isEmpty;
        Consumer<Outcome> onEach = outcome -> {
            if (!isWorkspace(outcome.path(), workspace)) {
                counts.merge(status(outcome), 1, Integer::sum);
                report(outcome, Parameters.isJson(given), console);
            }
        };
        var renewed = Parameters.text(given, "--as-version-of");
        if (renewed.isPresent() && paths.size() > 1) {
            throw Trouble.misuse("cli.import.version.single");
        }
        var columns = columns(given);
        var onto = Parameters.text(given, "--onto");
        requireNotes(onto, renewed, paths);
        try (var library = renewed.or(() -> onto).isPresent() ? Library.open(workspace)
                : Library.openOrCreate(workspace)) {
            if (renewed.isPresent()) {
                var article = Opening.article(library, renewed.get());
                onEach.accept(new Importer(library).renew(article.id(), paths.getFirst()));
            } else {
                var isAnnotations = paths.stream().collect(Collectors.partitioningBy(AnnotationImporter::takes));
                var importer = new Importer(library).with(columns);
                importer.run(isAnnotations.get(false), Progress.NONE, onEach);
                // Behind the articles, which some of them are about.
                var annotations = new ArrayList<>(isAnnotations.get(true));
                annotations.addAll(importer.left());
                bring(library, annotations, console, given, counts);
            }
            isEmpty = library.lastEntry() == 0;
        }
        if (isNew && isEmpty) {
            Files.delete(workspace);
        }
        if (!Parameters.isJson(given)) {
            console.line(console.words().text("cli.import.done", count(counts, Status.IMPORTED),
                    count(counts, Status.DUPLICATE), count(counts, Status.REFUSED)));
        }
        return counts.containsKey(Status.REFUSED) ? Cli.FAILED : Cli.DONE;
    }

    /// What is brought in onto an article has to be what other programs say of it.
    private static void requireNotes(Optional<String> onto, Optional<String> renewed, List<Path> paths) {
        if (onto.isPresent() && (renewed.isPresent() || !paths.stream().allMatch(AnnotationImporter::takes))) {
            throw Trouble.misuse("cli.import.onto.notes");
        }
    }

    /// What other programs say of articles, each file as a whole or not at all.
    private static void bring(Library library, List<Path> paths, Console console, ParseResult given,
            Map<Status, Integer> counts) {
        var onto = Parameters.text(given, "--onto").map(each -> Opening.article(library, each).id());
        for (var file : paths) {
            var importer = new AnnotationImporter(library);
            var brought = onto.map(article -> importer.bring(file, article)).orElseGet(() -> importer.bring(file));
            counts.merge(BroughtLines.status(brought), 1, Integer::sum);
            BroughtLines.report(brought, Parameters.isJson(given), console);
        }
    }

    private static ColumnMapping columns(ParseResult given) {
        return Parameters.text(given, "--columns")
                .map(each -> ColumnMapping.parse(each).orElseThrow(() -> Trouble.misuse("cli.import.columns", each)))
                .orElse(ColumnMapping.PROPOSED);
    }

    /// Whether a file of an imported folder is the workspace itself, or what is kept beside it while it is open.
    private static boolean isWorkspace(Path file, Path workspace) {
        var own = Opening.absolute(workspace);
        var other = Opening.absolute(file);
        return List.of("", "-wal", "-shm", "-journal").stream()
                .anyMatch(each -> other.equals(own.resolveSibling(own.getFileName() + each)));
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case Imported _, Renewed _ -> Status.IMPORTED;
            case Duplicate _ -> Status.DUPLICATE;
            case Refused _ -> Status.REFUSED;
        };
    }

    private static void report(Outcome outcome, boolean json, Console console) {
        if (json) {
            console.json(fields(outcome, console.words()));
            return;
        }
        console.line(Lines.line(console.words().text("cli.import." + Fields.word(status(outcome))), switch (outcome) {
            case Imported(_, var article, _) -> article.id() + "  " + article.evidence().encoding();
            case Renewed(_, var article, _) -> article.id() + "  " + article.evidence().encoding();
            case Duplicate(_, var article) -> article.toString();
            case Refused _ -> "-";
        }, FileName.visible(inside(outcome).orElse(outcome.path().toString())),
                message(outcome, console.words())));
    }

    private static Map<String, Object> fields(Outcome outcome, Messages words) {
        var fields = new Fields().with("path", outcome.path().toString()).with("status", status(outcome));
        switch (outcome) {
            case Imported(_, var article, _) -> article(fields, article);
            case Renewed(_, var article, _) -> article(fields, article);
            case Duplicate(_, var article) -> fields.with("article", article.number()).known("encoding", "");
            case Refused _ -> fields.known("article", "").known("encoding", "");
        }
        fields.known("message", message(outcome, words));
        inside(outcome).ifPresent(place -> fields.with("inside", place));
        if (outcome instanceof Imported(_, _, var resembles)) {
            resembles.ifPresent(other -> fields.with("resembles", other.number()));
        }
        if (outcome instanceof Renewed(_, var article, var revision)) {
            fields.with("version", article.text().number()).with("kept", revision.kept())
                    .with("changed", revision.changed()).with("orphaned", revision.orphaned());
        }
        return fields.map();
    }

    private static void article(Fields fields, Article article) {
        fields.with("article", article.id().number()).with("encoding", article.evidence().encoding());
    }

    /// Where in its file an article was, if it was not the only one.
    private static Optional<String> inside(Outcome outcome) {
        return outcome instanceof Imported(_, var article, _) ? article.evidence().remarks().stream()
                .filter(each -> each.kind() == Remark.Kind.INSIDE).map(Remark::detail).findFirst() : Optional.empty();
    }

    private static String message(Outcome outcome, Messages words) {
        return switch (outcome) {
            case Imported(_, _, var resembles) -> resembles.map(other -> words.text(
                    "cli.import.resembles", String.valueOf(other.number()))).orElse("");
            case Renewed(_, var article, var revision) -> words.text("cli.import.renewed",
                    String.valueOf(article.text().number()), String.valueOf(revision.kept()),
                    String.valueOf(revision.changed()), String.valueOf(revision.orphaned()));
            case Duplicate(_, var article) -> words.text("cli.import.twin", String.valueOf(article.number()));
            case Refused(var path, _) when !Files.exists(path) -> words.text("cli.import.missing", path);
            case Refused(_, var refusal) -> words.text(refusal.messageKey(), refusal.messageValues().toArray());
        };
    }

    private static String count(Map<Status, Integer> counts, Status status) {
        return String.valueOf(counts.getOrDefault(status, 0));
    }
}
