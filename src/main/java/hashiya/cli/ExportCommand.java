package hashiya.cli;

import hashiya.export.ExportFolder;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Written;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Writes a workspace, one article or one claim into a folder.
final class ExportCommand implements Command {

    private static final List<String> FORMATS = List.of("markdown");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .required("--to", "DIR", "cli.option.to").option("--format", "markdown", "cli.option.format")
                .option("--article", "N", "cli.option.article").option("--claim", "C-004", "cli.option.claim")
                .json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        var format = Parameters.text(given, "--format").orElse("markdown");
        if (!FORMATS.contains(format)) {
            throw Trouble.misuse("cli.export.format", format, String.join(", ", FORMATS));
        }
        var article = Parameters.text(given, "--article");
        var claim = Parameters.text(given, "--claim");
        if (article.isPresent() && claim.isPresent()) {
            throw Trouble.misuse("cli.export.both");
        }
        var folder = Parameters.path(Parameters.text(given, "--to").orElseThrow());
        try (var library = Library.open(Parameters.workspace(given))) {
            report(write(library, folder, article, claim), folder, Parameters.isJson(given), console);
        }
        return Cli.DONE;
    }

    private static Written write(Library library, Path folder, Optional<String> article, Optional<String> claim) {
        var options = Options.standard();
        if (article.isPresent()) {
            var id = Opening.article(library, article.get()).id();
            return ExportFolder.write(folder,
                    MarkdownExport.article(library.snapshot(), library::text, options, id));
        }
        if (claim.isPresent()) {
            var id = Opening.claim(library, claim.get()).id();
            return ExportFolder.write(folder, MarkdownExport.claim(library.snapshot(), library::text, options, id));
        }
        return everything(library, folder);
    }

    static Written everything(Library library, Path folder) {
        return ExportFolder.renew(folder,
                MarkdownExport.workspace(library.snapshot(), library::text, Options.standard()));
    }

    private static void report(Written written, Path folder, boolean json, Console console) {
        if (!json) {
            console.line(console.words().text("cli.export.done", written.files() + "", Opening.absolute(folder)));
            return;
        }
        written.written().forEach(each -> console.json(file(folder, each, "written")));
        written.unchanged().forEach(each -> console.json(file(folder, each, "unchanged")));
        written.removed().forEach(each -> console.json(file(folder, each, "removed")));
    }

    private static Map<String, Object> file(Path folder, String path, String status) {
        return new Fields().with("path", folder.resolve(path).toString()).with("status", status).map();
    }
}
