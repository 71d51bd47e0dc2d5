package hashiya.exchange;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An article as a file names it: with its text, or only so that it can be found in the workspace.
///
/// @param id       the file's own, which means nothing outside it unless the file is of the same workspace
/// @param facts    as far as the file states them
/// @param original the digest of the bytes that it was first read from, if the file states it
/// @param texts    the oldest first; empty where the file brings none
/// @param like     all that the file knows of it, where that is one of our own
public record IncomingArticle(ArticleId id, Facts facts, Optional<Sha256> original, List<IncomingText> texts,
        Optional<Article> like) {

    public IncomingArticle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(original);
        texts = List.copyOf(texts);
        Objects.requireNonNull(like);
    }

    /// One whose text the workspace has to have.
    public static IncomingArticle named(ArticleId id, Facts facts, Optional<Sha256> original) {
        return new IncomingArticle(id, facts, original, List.of(), Optional.empty());
    }

    /// Its text of this number.
    public Optional<IncomingText> text(int version) {
        return texts.stream().filter(each -> each.version() == version).findFirst();
    }

    /// What to call it.
    public String name() {
        return !facts.shownTitle().isBlank() ? facts.shownTitle() : !facts.url().isBlank() ? facts.url()
                : texts.isEmpty() ? id.toString() : texts.getLast().fileName();
    }
}
