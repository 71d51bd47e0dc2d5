package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.TagId;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.util.Set;

/// An article as the library shows it.
///
/// @param title      the analyst's or the printed one, or else the first words of the text
/// @param highlights how many passages are highlighted
/// @param claims     how many claims are made in it
/// @param tags       of its highlights
/// @param worked     how far it is worked through, as far as that is known
record ArticleRow(Article article, String title, int highlights, int claims, Set<TagId> tags,
        Worked worked) {

    ArticleId id() {
        return article.id();
    }

    String outlet() {
        return article.facts().outlet();
    }

    PartialDate published() {
        return article.facts().published();
    }

    /// Whether the title is only how the text begins.
    boolean isUntitled() {
        return article.facts().shownTitle().isBlank();
    }

    /// What free text is looked for in, folded.
    String folded() {
        var facts = article.facts();
        return Folding.fold(String.join("\n", id().toString(), title, facts.title(), facts.titleAnalyst(),
                facts.outlet(), facts.byline(), facts.url(), article.evidence().fileName())).text();
    }
}
