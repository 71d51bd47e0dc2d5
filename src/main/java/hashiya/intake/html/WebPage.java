package hashiya.intake.html;

import hashiya.text.Ago;
import hashiya.text.StatedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A saved page that is an article: its body, and what it states of itself.
///
/// @param body        paragraphs, headings, items and rows of tables, a line each
/// @param language    as the page states it, in lower case; maybe wrong
/// @param extractedBy which ways of finding the body agreed, the one that was followed first, with its agreement
/// @param wall        what the page says of the rest, where it holds only the beginning; empty elsewhere
/// @param truncated   how much of the page was read; empty where that is all of it
public record WebPage(String title, String outlet, String byline, String url, String language,
        Published published, String body, String extractedBy, String wall, String truncated) {

    /// Deeper elements stand side by side. Real pages stay below 60.
    private static final int DEEPEST = 200;

    /// Pages that a browser saved begin with a comment that says where they were.
    private static final Pattern SAVED_FROM = Pattern.compile(
            "<!--[^>]{0,400}?(?:saved from url=\\(\\d+\\)|\\burl:)\\s*(https?://[^\\s>]+)");
    private static final int HEAD = 8_000;

    /// Reads a page, or nothing where it is no article: a home page, a list, a form, an error.
    ///
    /// @param html its letters, decoded
    public static Optional<WebPage> read(String html) {
        var thinned = Thinning.of(html);
        var page = parse(thinned.page());
        var data = StatedData.of(page);
        var facts = new StatedFacts(page, data);
        var title = facts.title();
        var kind = new StatedKind(page, data, facts);
        var stated = new Stated(title, facts, kind, data);
        return Found.in(Outline.of(page.body()), stated)
                .or(() -> Found.in(Outline.despiteNames(page.body()), stated).filter(Found::isLong))
                .or(() -> kind.isSurelyArticle()
                        ? Found.in(Outline.withTeasers(page.body()), stated)
                        : Optional.empty())
                .map(found -> new WebPage(title, facts.outlet(), facts.byline(),
                        facts.url().isEmpty() ? savedFrom(html) : facts.url(), facts.language(),
                        published(new StatedDay(page, facts, data), found.above), found.body, found.by, found.wall,
                        thinned.read()));
    }

    /// When it was published: a date, or where there is none how long ago.
    public record Published(Optional<StatedDate> date, Optional<Ago> ago) {}

    private static Published published(StatedDay day, List<String> above) {
        var date = day.find(above);
        return new Published(date, date.isPresent() ? Optional.empty() : day.ago(above));
    }

    /// The outlet that a page names, or else the one whose address it is.
    public static String outlet(String stated, String url) {
        return stated.isEmpty() ? Outlets.nameOf(url) : stated;
    }

    /// The body as each way of finding one would have it, and what becomes of the one that is followed: for measuring.
    public static Map<String, String> bodies(String html) {
        var page = parse(Thinning.of(html).page());
        var data = StatedData.of(page);
        var outline = Outline.of(page.body());
        var bodies = new LinkedHashMap<String, String>();
        new Vote(outline, voters(new StatedBody(data.body()))).choices()
                .forEach((name, choice) -> bodies.put(name, text(outline.of(choice))));
        return bodies;
    }

    private static Document parse(String page) {
        var parsed = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "");
        Streamed.putTogether(parsed);
        return parsed;
    }

    private static List<Voter> voters(StatedBody stated) {
        return List.of(new MarkedBody(), new ParagraphScores(), new NarrowestHolder(), new DensestElement(),
                new BelowHeadline(), new BestStretch(), new ShallowRules(), stated);
    }

    private static String text(List<Block> lines) {
        return lines.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static String savedFrom(String html) {
        var saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), HEAD)));
        return saved.find() ? saved.group(1) : "";
    }

    private record Stated(String title, StatedFacts facts, StatedKind kind, StatedData data) {

        StatedBody body() {
            return new StatedBody(data.body());
        }
    }

    /// @param above the lines right above the body
    private record Found(String body, String by, List<String> above, String wall) {

        private static final int ABOVE = 15;
        private static final int LONG = 1_000;

        static Optional<Found> in(Outline outline, Stated stated) {
            var vote = new Vote(outline, voters(stated.body()));
            var winner = vote.winner();
            if (winner.isEmpty()) {
                return Optional.empty();
            }
            var title = Phrases.fold(stated.title);
            var lines = new Completion(outline, vote.choices().get(winner), title).lines();
            return new ArticleCheck(outline, lines, stated.facts, title).isArticle()
                    && !new ListCheck(outline, lines, stated.kind, stated.facts).isList(vote.agreement(winner))
                    ? Optional.of(new Found(text(lines), by(vote, winner), above(outline, lines.getFirst()),
                            Wall.before(outline, lines, stated.data)))
                    : Optional.empty();
        }

        /// A notice about cookies is shorter.
        boolean isLong() {
            return body.length() >= LONG;
        }

        private static List<String> above(Outline outline, Block first) {
            return outline.blocks().subList(Math.max(0, first.number() - ABOVE), first.number()).reversed().stream()
                    .filter(block -> !block.isLinks() && !outline.isFixture(block)).map(Block::text).toList();
        }

        private static String by(Vote vote, String winner) {
            var others = vote.choices().keySet().stream()
                    .filter(each -> !each.equals(winner)).collect(Collectors.joining(", "));
            return "%s (%.0f %%: %s)".formatted(winner, 100 * vote.agreement(winner), others);
        }
    }
}
