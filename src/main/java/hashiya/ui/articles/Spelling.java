package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.text.Folding;

/// The facts of an article as they are looked for and sorted by: folded. Worked out when they are first asked for, on
/// whichever thread that is; two that ask at once come to the same.
final class Spelling {

    private final Article article;
    private String searched;
    private String title;
    private String outlet;

    Spelling(Article article) {
        this.article = article;
    }

    /// Whether it serves the article as well, since nothing it is made of has changed.
    boolean isOf(Article other) {
        return article.facts().equals(other.facts())
                && article.evidence().fileName().equals(other.evidence().fileName());
    }

    /// What free text is looked for in.
    String searched() {
        var known = searched;
        if (known == null) {
            var facts = article.facts();
            known = fold(String.join("\n", article.id().toString(), facts.title(), facts.titleAnalyst(),
                    facts.outlet(), facts.byline(), facts.url(), article.evidence().fileName()));
            searched = known;
        }
        return known;
    }

    /// Empty where the article has no title.
    String title() {
        var known = title;
        if (known == null) {
            known = key(article.facts().shownTitle());
            title = known;
        }
        return known;
    }

    String outlet() {
        var known = outlet;
        if (known == null) {
            known = key(article.facts().outlet());
            outlet = known;
        }
        return known;
    }

    /// Folded, from its first letter or digit on: quotation marks are not what one sorts by.
    private static String key(String words) {
        var folded = fold(words);
        var at = 0;
        while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
            at++;
        }
        return folded.substring(at);
    }

    private static String fold(String words) {
        return Folding.fold(words).text();
    }
}
