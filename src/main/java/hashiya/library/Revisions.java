package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.library.Revision.Carried;
import hashiya.library.Revision.Source;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.Quotes;
import hashiya.text.Reanchored.Changed;
import hashiya.text.Reanchored.Kept;
import hashiya.text.Reanchored.Orphaned;
import hashiya.text.Reanchored.Proposal;
import hashiya.text.Reanchoring;
import hashiya.text.TextRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives articles newer texts, and highlights that lost their place a new one.
///
/// Every method throws [hashiya.store.StoreException] where the file does not let it; nothing has happened then.
public final class Revisions {

    private final Library library;

    public Revisions(Library library) {
        this.library = library;
    }

    /// What correcting the working text by hand would do. Line ends become `\n`, NUL is left out.
    public Revision correction(ArticleId id, String text) {
        var article = library.article(id);
        var letters = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        var source = new Source(new Content(library.original(article), letters), article.evidence(), List.of(),
                Deed.TEXT_CORRECTED);
        return plan(article, source);
    }

    /// What bringing in a newer version of the article would do.
    ///
    /// @param furniture the lines of it that cleaning hides
    public Revision renewal(ArticleId id, Content content, Evidence evidence, List<Hidden> furniture) {
        return plan(library.article(id), new Source(content, evidence, furniture, Deed.TEXT_RENEWED));
    }

    /// Does it, as one step. Highlights made since the plan are carried along.
    ///
    /// @return the article with its newer text, or as it is where the text is the same
    /// @throws hashiya.store.StoreException if the text was changed since the plan was made
    public Article apply(Revision plan) {
        return apply(plan, Optional.empty());
    }

    /// The same, and takes another article away in the same step: the one that the newer text had come in as.
    ///
    /// @param instead is passed over where it is gone by now
    public Article apply(Revision plan, Optional<ArticleId> instead) {
        if (plan.source().content().text().equals(library.text(library.article(plan.article().id())))) {
            return plan.article();
        }
        var change = library.apply(fresh -> {
            var now = library.article(plan.article().id());
            // With another text than the planned one the store finds that the article is not as it was.
            var article = now.text().equals(plan.article().text()) ? now : plan.article();
            var changes = new ArrayList<Change>(Dependents.removal(library.snapshot(),
                    instead.flatMap(library::find).stream().toList()));
            changes.addAll(changes(plan(article, plan.source()), fresh.version(article.id())));
            return new Batch(plan.source().deed(), changes);
        });
        return change.changes().stream().filter(Renewed.class::isInstance).map(Renewed.class::cast)
                .map(Renewed::after).findFirst().orElseThrow();
    }

    /// Where the highlights of an article that lost their place may belong, the best first. None of those whose words
    /// are nowhere.
    public Map<HighlightId, List<Proposal>> proposals(ArticleId id) {
        var article = library.article(id);
        var text = library.text(article);
        var reanchorings = new HashMap<Integer, Reanchoring>();
        var proposals = new HashMap<HighlightId, List<Proposal>>();
        for (var orphan : library.orphans(id)) {
            var outcome = from(orphan.anchor().version(), article, text, reanchorings).of(orphan.anchor());
            proposals.put(orphan.id(), switch (outcome) {
                case Kept(var kept) -> List.of(new Proposal(kept.range(), 1));
                case Changed(var changed) -> List.of(new Proposal(changed.range(), 1));
                case Orphaned(var found) -> found;
            });
        }
        return proposals;
    }

    /// Gives a highlight a place in the text as it is, as the analyst says. Where its letters are others there, it
    /// remembers those it had, until [#lookedAt].
    ///
    /// @throws IndexOutOfBoundsException if the range lies outside the article's text
    public Highlight place(HighlightId id, TextRange range) {
        var change = library.apply(_ -> {
            var highlight = library.get(Highlight.class, id);
            var article = library.article(id.article());
            var anchor = Quotes.anchor(library.text(article), article.text().number(), range);
            return new Batch(Deed.PLACED, List.of(new Replaced(highlight, highlight.carriedTo(anchor))));
        });
        return (Highlight) ((Replaced) change.changes().getFirst()).after();
    }

    /// The analyst has looked at what changed in a passage, and lets all that hangs on it stand.
    public void lookedAt(HighlightId id) {
        library.apply(_ -> {
            var highlight = library.get(Highlight.class, id);
            return new Replaced(highlight, highlight.lookedAt());
        });
    }

    private Revision plan(Article article, Source source) {
        var text = source.content().text();
        var reanchorings = new HashMap<Integer, Reanchoring>();
        var id = article.id();
        var highlights = Stream.concat(library.highlights(id).stream(), library.orphans(id).stream())
                .map(each -> new Carried(each, from(each.anchor().version(), article, text, reanchorings)
                        .of(each.anchor())))
                .toList();
        var before = library.text(article);
        var hidden = new CarriedLines(before, text, from(article.text().number(), article, text, reanchorings))
                .of(article.hidden(), source.furniture(), source.deed());
        return new Revision(article, source, hidden, highlights);
    }

    /// An orphan is looked for again from the text that it was marked in.
    private Reanchoring from(int version, Article article, String text, Map<Integer, Reanchoring> known) {
        return known.computeIfAbsent(version, each ->
                Reanchoring.between(library.text(article.id(), each), text, article.text().number()));
    }

    private static List<Change> changes(Revision plan, int number) {
        var source = plan.source();
        var text = source.content().text();
        var newer = new TextVersion(number, text.length(), Sha256.of(text));
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var after = plan.article().renewed(newer, source.evidence(), plan.hidden(), at);
        var changes = new ArrayList<Change>(List.of(new Renewed(plan.article(), after, source.content())));
        for (var each : plan.highlights()) {
            range(each).map(range -> each.highlight().carriedTo(Quotes.anchor(text, number, range)))
                    .ifPresent(carried -> changes.add(new Replaced(each.highlight(), carried)));
        }
        return changes;
    }

    private static Optional<TextRange> range(Carried each) {
        return switch (each.outcome()) {
            case Kept(var anchor) -> Optional.of(anchor.range());
            case Changed(var anchor) -> Optional.of(anchor.range());
            case Orphaned _ -> Optional.empty();
        };
    }
}
