package hashiya.cli;

import hashiya.claims.Story;
import hashiya.exchange.record.ClaimRecords;
import hashiya.exchange.record.QuestionRecords;
import hashiya.exchange.record.Records;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Question;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.stories.StoryKeeper;
import hashiya.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Lists what a workspace holds, one line each.
final class ListCommand implements Command {

    private static final List<String> KINDS = List.of("articles", "sources", "claims", "questions", "tags",
            "highlights", "stories", "synonyms", "searches");

    @Override
    public String name() {
        return "list";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .positional(String.join("|", KINDS), "cli.param.kind", "0..1").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        var kind = Parameters.text(given, 1).orElse("articles");
        if (!KINDS.contains(kind)) {
            throw Trouble.misuse("cli.list.unknown", kind, String.join(", ", KINDS));
        }
        try (var library = Library.openToRead(Parameters.workspace(given))) {
            var snapshot = library.snapshot();
            if (Parameters.isJson(given)) {
                records(kind, library, snapshot).forEach(console::json);
            } else {
                lines(kind, library, snapshot, console);
            }
        }
        return Cli.DONE;
    }

    private static Stream<Map<String, Object>> records(String kind, Library library, Snapshot snapshot) {
        var records = new Records(snapshot);
        return switch (kind) {
            case "articles" -> {
                var coverage = new CoverageRecords(library, snapshot);
                yield snapshot.all(Article.class).stream().map(each -> coverage.with(each, records.article(each)));
            }
            case "sources" -> snapshot.all(Source.class).stream().map(records::source);
            case "claims" -> snapshot.all(Claim.class).stream().map(new ClaimRecords(snapshot)::claim);
            case "questions" -> snapshot.all(Question.class).stream().map(new QuestionRecords(snapshot)::question);
            case "tags" -> tags(snapshot).stream().map(records::tag);
            case "stories" -> stories(library).stream().map(new StoryRecords(snapshot)::story);
            case "synonyms" -> snapshot.all(SynonymGroup.class).stream().map(Records::synonyms);
            case "searches" -> snapshot.all(SavedSearch.class).stream().map(Records::search);
            default -> highlights(snapshot).map(records::highlight);
        };
    }

    private static void lines(String kind, Library library, Snapshot snapshot, Console console) {
        var lines = new Lines(snapshot, console.words());
        var all = switch (kind) {
            case "articles" -> lines(snapshot.all(Article.class), lines::article);
            case "sources" -> lines(snapshot.all(Source.class), lines::source);
            case "claims" -> lines(snapshot.all(Claim.class), lines::claim);
            case "questions" -> lines(snapshot.all(Question.class), lines::question);
            case "tags" -> lines(tags(snapshot), lines::tag);
            case "stories" -> lines(stories(library), new StoryRecords(snapshot)::line);
            case "synonyms" -> lines(snapshot.all(SynonymGroup.class), lines::synonyms);
            case "searches" -> lines(snapshot.all(SavedSearch.class), lines::search);
            default -> highlights(snapshot).map(lines::highlight).toList();
        };
        all.forEach(console::line);
        if (all.isEmpty()) {
            console.line(console.words().text("cli.list.none"));
        }
    }

    private static <E> List<String> lines(List<E> all, Function<E, String> line) {
        return all.stream().map(line).toList();
    }

    private static List<Story> stories(Library library) {
        try (var keeper = new StoryKeeper(library)) {
            return keeper.fill(Progress.NONE).all();
        }
    }

    /// In the order of the codebook, each tag before those below it.
    private static List<Tag> tags(Snapshot snapshot) {
        var tree = TagTree.of(snapshot.all(Tag.class));
        return tree.below(Optional.empty()).stream().flatMap(each -> tree.branch(each).stream()).toList();
    }

    /// Article by article, each in reading order, those that lost their place last.
    private static Stream<Highlight> highlights(Snapshot snapshot) {
        return snapshot.all(Article.class).stream().flatMap(each ->
                Stream.concat(snapshot.highlights(each.id()).stream(), snapshot.orphans(each.id()).stream()));
    }
}
