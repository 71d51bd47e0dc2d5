package hashiya.sharing;

import hashiya.model.Article;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.Anchor;
import hashiya.text.Quote;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;

/// Articles and their passages as they go out.
final class VeiledArticles {

    private static final List<Remark.Kind> OF_THE_FILE = List.of(Remark.Kind.INSIDE, Remark.Kind.OTHER_COLUMN,
            Remark.Kind.NAMED_OTHERWISE);

    private final Blind blind;
    private final boolean keepsOrigins;

    VeiledArticles(Blind blind, boolean keepsOrigins) {
        this.blind = blind;
        this.keepsOrigins = keepsOrigins;
    }

    /// An article in which nothing was hidden is as it was, but for its earlier texts, which no format holds.
    Article of(Article article, Edited edited) {
        var facts = article.facts();
        var veiled = new Facts(blind.apply(facts.title()), blind.apply(facts.titleAnalyst()),
                blind.apply(facts.outlet()), blind.apply(facts.byline()), facts.published(), facts.url(),
                blind.apply(facts.language()));
        var isTouched = edited.isChanged() || !veiled.equals(facts);
        var text = edited.isChanged() ? new TextVersion(article.text().number(), edited.text().length(),
                Sha256.of(edited.text())) : article.text();
        var hidden = article.hidden().stream().map(each -> new Hidden(edited.moved(each.range()), each.furniture()))
                .toList();
        return new Article(article.id(), address(veiled, isTouched), evidence(article, isTouched), text, hidden,
                article.direction(), article.state());
    }

    private Facts address(Facts facts, boolean isTouched) {
        return isTouched && !keepsOrigins || blind.names(facts.url())
                ? new Facts(facts.title(), facts.titleAnalyst(), facts.outlet(), facts.byline(), facts.published(), "",
                        facts.language())
                : facts;
    }

    private Evidence evidence(Article article, boolean isTouched) {
        var evidence = article.evidence();
        var leadsBack = isTouched && !keepsOrigins;
        var name = leadsBack || blind.names(evidence.fileName()) ? article.id().toString() : evidence.fileName();
        var remarks = evidence.remarks().stream()
                .filter(each -> !OF_THE_FILE.contains(each.kind()) || !leadsBack && !blind.names(each.detail()))
                .map(each -> new Remark(each.kind(), blind.apply(each.detail()))).toList();
        return new Evidence(leadsBack ? withheld(article) : evidence.sha256(), leadsBack ? 0 : evidence.bytes(), name,
                evidence.encoding(), evidence.captured(), remarks);
    }

    /// Stands for a digest that is withheld: zeros, which no bytes are known to have, and the number of the article, so
    /// that no two are taken for one.
    private static Sha256 withheld(Article article) {
        return new Sha256("%064d".formatted(article.id().number()));
    }

    Highlight of(Highlight highlight, Article article, Edited edited) {
        var isPlaced = article.places(highlight);
        var anchor = isPlaced ? Quotes.anchor(edited.text(), highlight.anchor().version(),
                edited.moved(highlight.range())) : elsewhere(highlight.anchor(), blind.isWithheld(highlight.id()));
        var hasMarker = anchor.quote().exact().contains(blind.marker());
        var former = hasMarker ? Optional.<Anchor>empty() : highlight.former().map(each -> elsewhere(each, false));
        return new Highlight(highlight.id(), anchor, highlight.colour(), highlight.tags(), highlight.created(), former,
                highlight.absorbed());
    }

    /// A place in a text that does not go out: its letters alone, since what stood around may begin inside a name.
    private Anchor elsewhere(Anchor anchor, boolean isWithheld) {
        var letters = isWithheld ? blind.marker() : blind.edited(anchor.quote().exact(), List.of()).text();
        var start = anchor.range().start();
        return new Anchor(anchor.version(), new TextRange(start, start + letters.length()),
                new Quote(letters, "", ""));
    }
}
