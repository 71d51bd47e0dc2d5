package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.text.PartialDate;

/// An article as the library shows it.
record ArticleRow(Article article, Spelling spelling, Tally tally, Glance glance, Printing printing) {

    ArticleRow(Article article, Tally tally) {
        this(article, new Spelling(article), tally, Glance.NONE, Printing.ALONE);
    }

    /// What became of it, without spelling anew what is spelled already.
    ArticleRow now(Article changed, Tally counted, Glance seen) {
        return new ArticleRow(changed, spelling.isOf(changed) ? spelling : new Spelling(changed), counted, seen,
                printing);
    }

    ArticleRow with(Printing other) {
        return printing.equals(other) ? this : new ArticleRow(article, spelling, tally, glance, other);
    }

    ArticleId id() {
        return article.id();
    }

    String outlet() {
        return article.facts().outlet();
    }

    String language() {
        return article.facts().language();
    }

    PartialDate published() {
        return article.facts().published();
    }

    /// The analyst's or the printed one, or else the first words of the text, and the name of the file until these are
    /// known.
    String title() {
        return !isUntitled() ? article.facts().shownTitle()
                : glance.opening().isEmpty() ? article.evidence().fileName() : glance.opening();
    }

    /// Whether the title is only how the text begins.
    boolean isUntitled() {
        return article.facts().shownTitle().isBlank();
    }

    Worked worked() {
        return glance.worked();
    }
}
