package hashiya.importing;

import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingArticle;
import hashiya.exchange.IncomingPlace;
import hashiya.exchange.IncomingPlace.Between;
import hashiya.exchange.IncomingPlace.ByQuote;
import hashiya.exchange.IncomingPlace.InText;
import hashiya.model.Article;
import hashiya.text.Anchor;
import hashiya.text.Quotes;
import hashiya.text.Reanchored;
import hashiya.text.Reanchored.Changed;
import hashiya.text.Reanchored.Kept;
import hashiya.text.Reanchored.Orphaned;
import hashiya.text.Reanchoring;
import hashiya.text.TextRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The article of the workspace that passages of a file go to, and where in it they stand.
final class Home {

    /// What came of looking for a passage.
    sealed interface Landing {

        /// @param caveat what the analyst must be told
        record Landed(Anchor anchor, Optional<Reason> caveat) implements Landing {}

        record Lost(Reason reason) implements Landing {}
    }

    private final IncomingArticle incoming;
    private final Article article;
    private final String present;
    /// From the numbers of the file's texts to those of the article's that are the same letter by letter.
    private final Map<Integer, Integer> versions;
    private final Map<Integer, Reanchoring> ways = new HashMap<>();
    private Optional<QuoteSearch> search = Optional.empty();

    /// @param present  the text that the article's offsets count in
    /// @param versions from the numbers of the file's texts to those of the article's same texts
    Home(IncomingArticle incoming, Article article, String present, Map<Integer, Integer> versions) {
        this.incoming = incoming;
        this.article = article;
        this.present = present;
        this.versions = Map.copyOf(versions);
    }

    Article article() {
        return article;
    }

    Landing find(IncomingPlace place) {
        return switch (place) {
            case InText(var anchor) -> find(anchor);
            case ByQuote quote -> search().find(quote).map(found -> quoted(quote, found))
                    .orElseGet(() -> new Landing.Lost(Reason.NOT_FOUND));
            case Between between -> search().find(between).<Landing>map(found ->
                    new Landing.Landed(Quotes.anchor(present, article.text().number(), found), Optional.empty()))
                    .orElseGet(() -> new Landing.Lost(Reason.NOT_FOUND));
        };
    }

    private QuoteSearch search() {
        search = search.or(() -> Optional.of(new QuoteSearch(present)));
        return search.get();
    }

    private Landing quoted(ByQuote quote, TextRange found) {
        var isSame = quote.exact().isEmpty() || quote.exact().equals(found.in(present));
        return new Landing.Landed(Quotes.anchor(present, article.text().number(), found),
                isSame ? Optional.empty() : Optional.of(Reason.OTHER_LETTERS));
    }

    /// The same passage of the same text as it is numbered here, if the article has that text.
    Optional<Anchor> same(Anchor anchor) {
        return Optional.ofNullable(versions.get(anchor.version()))
                .map(here -> new Anchor(here, anchor.range(), anchor.quote()));
    }

    private Landing find(Anchor anchor) {
        var same = same(anchor);
        var wasLost = incoming.texts().stream().anyMatch(each -> each.version() > anchor.version());
        // One that had lost its place in the file stays where it was last seen.
        if (same.isPresent() && (wasLost || same.get().version() == article.text().number())) {
            return landed(same.get());
        }
        return switch (carried(anchor)) {
            case Kept(var kept) -> landed(kept);
            case Changed(var changed) -> new Landing.Landed(changed, Optional.of(Reason.OTHER_LETTERS));
            // The article knows the text that it stood in, so it comes in as one that has lost its place.
            case Orphaned _ -> same.<Landing>map(each -> new Landing.Landed(each, Optional.empty()))
                    .orElseGet(() -> new Landing.Lost(Reason.NOT_FOUND));
        };
    }

    private Reanchored carried(Anchor anchor) {
        return ways.computeIfAbsent(anchor.version(), version -> Reanchoring.between(
                incoming.text(version).orElseThrow().text(), present, article.text().number())).of(anchor);
    }

    private static Landing landed(Anchor anchor) {
        return new Landing.Landed(anchor, Optional.empty());
    }
}
