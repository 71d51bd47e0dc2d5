package hashiya.cli;

import hashiya.importing.Importer;
import hashiya.importing.Outcome;
import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.importing.Outcome.Refused;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Brings files and folders into a workspace, one line for each file as soon as it is in.
final class ImportCommand implements Command {

    private enum Status { IMPORTED, DUPLICATE, REFUSED }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace.new")
                .positional("PATH", "cli.param.path", "1..*").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException {
        var workspace = Parameters.workspace(given);
        var paths = Arrays.stream(given.matchedPositionalValue(1, new String[0])).map(Parameters::path).toList();
        var counts = new EnumMap<Status, Integer>(Status.class);
        var isNew = !Files.exists(workspace);
        boolean isEmpty;
        try (var library = Library.openOrCreate(workspace)) {
            new Importer(library).run(paths, Progress.NONE, outcome -> {
                if (!isWorkspace(outcome.path(), workspace)) {
                    counts.merge(status(outcome), 1, Integer::sum);
                    report(outcome, Parameters.isJson(given), console);
                }
            });
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

    /// Whether a file of an imported folder is the workspace itself, or what is kept beside it while it is open.
    private static boolean isWorkspace(Path file, Path workspace) {
        var own = Opening.absolute(workspace);
        var other = Opening.absolute(file);
        return List.of("", "-wal", "-shm", "-journal").stream()
                .anyMatch(each -> other.equals(own.resolveSibling(own.getFileName() + each)));
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case Imported _ -> Status.IMPORTED;
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
            case Imported(_, var article) -> article.id() + "  " + article.evidence().encoding();
            case Duplicate(_, var article) -> article.toString();
            case Refused _ -> "-";
        }, outcome.path().toString(), message(outcome, console.words())));
    }

    private static Map<String, Object> fields(Outcome outcome, Messages words) {
        var fields = new Fields().with("path", outcome.path().toString()).with("status", status(outcome));
        switch (outcome) {
            case Imported(_, var article) -> fields.with("article", article.id().number())
                    .with("encoding", article.evidence().encoding());
            case Duplicate(_, var article) -> fields.with("article", article.number()).known("encoding", "");
            case Refused _ -> fields.known("article", "").known("encoding", "");
        }
        return fields.known("message", message(outcome, words)).map();
    }

    private static String message(Outcome outcome, Messages words) {
        return switch (outcome) {
            case Imported _ -> "";
            case Duplicate(_, var article) -> words.text("cli.import.twin", String.valueOf(article.number()));
            case Refused(var path, _) when !Files.exists(path) -> words.text("cli.import.missing", path);
            case Refused(_, var refusal) -> words.text(refusal.messageKey(), refusal.messageValues().toArray());
        };
    }

    private static String count(Map<Status, Integer> counts, Status status) {
        return String.valueOf(counts.getOrDefault(status, 0));
    }
}
