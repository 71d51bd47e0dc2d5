package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.indexing.IndexPlaces;
import hashiya.indexing.WorkspaceIndex;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.model.SynonymGroup;
import hashiya.model.Synonyms;
import hashiya.model.TagId;
import hashiya.search.Hit;
import hashiya.search.Layer;
import hashiya.search.Layers;
import hashiya.search.Offer;
import hashiya.search.Request.Order;
import hashiya.search.Request;
import hashiya.search.query.Parsed.Bad;
import hashiya.search.query.Parsed.Good;
import hashiya.search.query.Query;
import hashiya.search.query.Tongue;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Searches everything in a workspace, as the window's search box does. The index is brought up to the workspace first.
final class SearchCommand implements Command {

    private static final int LIMIT = 50;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .positional("QUERY", "cli.param.query").option("--limit", "N", "cli.option.limit")
                .option("--layers", "LAYERS", "cli.option.layers").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        var limit = Parameters.text(given, "--limit").map(each -> Parameters.number("--limit", each)).orElse(LIMIT);
        var layers = Parameters.text(given, "--layers").map(SearchCommand::layers).orElse(Layers.ALL);
        var query = query(Parameters.text(given, 1).orElseThrow());
        try (var library = Library.openToRead(Parameters.workspace(given));
                var index = WorkspaceIndex.complete(library, IndexPlaces.ofThisMachine(), Progress.NONE)) {
            var request = new Request(query, layers, Synonyms.of(library.all(SynonymGroup.class)), Order.RELEVANCE, limit);
            var found = index.search(request);
            if (Parameters.isJson(given)) {
                found.hits().forEach(each -> console.json(record(each)));
                return Cli.DONE;
            }
            found.hits().forEach(each -> console.line(line(each, console.words())));
            console.line(found.hits().isEmpty() ? console.words().text("cli.search.none")
                    : console.words().text(found.exact() ? "cli.search.count" : "cli.search.count.least",
                            found.hits().size() + "", found.total() + ""));
            if (found.hits().isEmpty()) {
                index.census(request).offers().forEach(each -> console.line(Lines.indent(line(each, console.words()))));
            }
        }
        return Cli.DONE;
    }

    private static Query query(String typed) {
        return switch (Query.parse(typed)) {
            case Good(var asked) when asked.equals(Query.EVERYTHING) -> throw Trouble.misuse("cli.search.empty");
            case Good(var asked) -> asked;
            case Bad(var why) -> throw Trouble.misuse(why.key(), why.values().toArray());
        };
    }

    private static Layers layers(String given) {
        return new Layers(Arrays.stream(given.split(",")).map(String::strip).map(SearchCommand::layer)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Layer layer(String given) {
        return Arrays.stream(Layer.values()).filter(each -> each.toString().equals(given)).findFirst()
                .orElseThrow(() -> Trouble.misuse("cli.value.choice", "--layers", given,
                        Arrays.stream(Layer.values()).map(Layer::toString).collect(Collectors.joining(", "))));
    }

    private static Map<String, Object> record(Hit hit) {
        return new Fields().with("kind", hit.kind()).with("id", id(hit.id()))
                .optional("article", hit.article().map(ArticleId::number)).known("title", hit.title())
                .with("score", hit.score()).known("snippet", hit.snippet())
                .with("hits", hit.hits().stream().map(SearchCommand::range).toList())
                .with("layer", hit.layer()).map();
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

    private static String line(Offer offer, Messages words) {
        var tongue = words.language() == Language.ARABIC ? Tongue.ARABIC : Tongue.ENGLISH;
        var offered = words.text("search.offer." + offer.reason(), offer.named().print(tongue));
        return offer.query().isEmpty() ? offered : offered + " (" + offer.count() + ")";
    }

    private static String line(Hit hit, Messages words) {
        var title = Optional.of(hit.title()).filter(each -> !each.equals(hit.snippet())).orElse("");
        return Lines.line(hit.id().toString(), words.text("cli.kind." + Fields.word(hit.kind())), title)
                + (hit.snippet().isBlank() ? "" : "\n" + Lines.indent(hit.snippet().replace('\n', ' ')));
    }
}
