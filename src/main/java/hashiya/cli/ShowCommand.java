package hashiya.cli;

import hashiya.exchange.record.ClaimRecords;
import hashiya.exchange.record.Fields;
import hashiya.exchange.record.Records;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.DirectionChoice;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.text.Direction;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Shows one article: its facts, its text and all that was written on it.
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .positional("ARTICLE", "cli.param.article").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        try (var library = Library.openToRead(Parameters.workspace(given))) {
            var article = Opening.article(library, Parameters.text(given, 1).orElseThrow());
            var snapshot = library.snapshot();
            var text = library.text(article);
            if (Parameters.isJson(given)) {
                var covered = new CoverageRecords(library, snapshot).with(article, record(article, text, snapshot));
                console.json(new Fields().and(covered).with("remarks",
                        article.evidence().remarks().stream().map(Records::remark).toList()).map());
            } else {
                new Sheet(snapshot, console).print(article, text);
            }
        }
        return Cli.DONE;
    }

    private static Map<String, Object> record(Article article, String text, Snapshot snapshot) {
        var records = new Records(snapshot);
        return new Fields().and(records.article(article)).with("text", text)
                .with("direction", direction(article.direction()))
                .with("paragraphs", Paragraphs.of(text).all().stream()
                        .map(each -> paragraph(each, article, text)).toList())
                .with("highlights", snapshot.highlights(article.id()).stream().map(records::highlight).toList())
                .with("claims", claims(article, snapshot).stream().map(new ClaimRecords(snapshot)::claim).toList())
                .with("notes", notes(article, snapshot).stream().map(records::note).toList())
                .with("orphans", snapshot.orphans(article.id()).stream().map(records::highlight).toList())
                .map();
    }

    private static Map<String, Object> paragraph(Paragraph paragraph, Article article, String text) {
        var direction = article.direction().of(paragraph.in(text));
        return new Fields().with("start", paragraph.start()).with("end", paragraph.end())
                .with("direction", direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr")
                .with("hidden", isHidden(paragraph, article)).map();
    }

    private static String direction(DirectionChoice choice) {
        return switch (choice) {
            case BY_MAJORITY -> "auto";
            case RIGHT_TO_LEFT -> "rtl";
            case LEFT_TO_RIGHT -> "ltr";
        };
    }

    static boolean isHidden(Paragraph paragraph, Article article) {
        return paragraph.range().filter(range -> article.hidden().stream()
                .anyMatch(lines -> lines.range().overlaps(range))).isPresent();
    }

    /// The claims with a passage in the article.
    static List<Claim> claims(Article article, Snapshot snapshot) {
        return snapshot.all(Attribution.class).stream()
                .filter(each -> each.passage().article().equals(article.id()))
                .map(Attribution::claim).distinct().sorted().map(id -> snapshot.get(Claim.class, id)).toList();
    }

    /// The notes on the article, on its highlights and on its claims.
    static List<Note> notes(Article article, Snapshot snapshot) {
        var claims = claims(article, snapshot).stream().map(Claim::id).toList();
        return snapshot.all(Note.class).stream().filter(each -> switch (each.target()) {
            case NoteTarget.OnArticle(var id) -> id.equals(article.id());
            case NoteTarget.OnHighlight(var id) -> id.article().equals(article.id());
            case NoteTarget.OnClaim(var id) -> claims.contains(id);
            case NoteTarget.OnWorkspace _, NoteTarget.OnSource _ -> false;
        }).toList();
    }
}
