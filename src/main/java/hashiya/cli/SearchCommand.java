package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.model.TagId;
import hashiya.search.Found;
import hashiya.search.Query;
import hashiya.search.Scan;
import hashiya.text.TextRange;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Searches everything in a workspace, as the window's search box does.
final class SearchCommand implements Command {

    private static final int LIMIT = 50;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .positional("QUERY", "cli.param.query").option("--limit", "N", "cli.option.limit").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        var limit = Parameters.text(given, "--limit").map(each -> Parameters.number("--limit", each)).orElse(LIMIT);
        var query = Query.of(Parameters.text(given, 1).orElseThrow());
        if (query.isEmpty()) {
            throw Trouble.misuse("cli.search.empty");
        }
        try (var library = Library.open(Parameters.workspace(given))) {
            var found = Scan.search(library.snapshot(), library::text, query);
            var shown = found.stream().limit(limit).toList();
            if (Parameters.isJson(given)) {
                shown.forEach(each -> console.json(record(each)));
                return Cli.DONE;
            }
            shown.forEach(each -> console.line(line(each, console.words())));
            console.line(found.isEmpty() ? console.words().text("cli.search.none")
                    : console.words().text("cli.search.count", shown.size() + "", found.size() + ""));
        }
        return Cli.DONE;
    }

    private static Map<String, Object> record(Found found) {
        return new Fields().with("kind", found.kind()).with("id", id(found.id()))
                .optional("article", found.article().map(ArticleId::number)).known("title", found.title())
                .with("score", found.score()).known("snippet", found.snippet())
                .with("hits", found.hits().stream().map(SearchCommand::range).toList())
                .with("layer", found.layer()).map();
    }

    /// Articles and tags go by their number, as in `list`.
    private static Object id(Id id) {
        return switch (id) {
            case ArticleId(var number) -> number;
            case TagId(var number) -> number;
            default -> id.toString();
        };
    }

    private static Map<String, Object> range(TextRange range) {
        return new Fields().with("start", range.start()).with("end", range.end()).map();
    }

    private static String line(Found found, Messages words) {
        var title = found.title().equals(found.snippet()) ? "" : found.title();
        return Lines.line(found.id().toString(), words.text("cli.kind." + Fields.word(found.kind())), title)
                + (found.snippet().isBlank() ? "" : "\n" + Lines.indent(found.snippet().replace('\n', ' ')));
    }
}
