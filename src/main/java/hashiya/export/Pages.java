package hashiya.export;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Snapshot;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pages of one export.
record Pages(Snapshot snapshot, Function<Article, String> texts, Options options) {

    static Pages of(Snapshot snapshot, Function<Article, String> texts, Options options) {
        return new Pages(snapshot, texts, options);
    }

    List<ExportedFile> workspace() {
        return Stream.concat(
                snapshot.all(Article.class).stream().map(Article::id).flatMap(each -> article(each).stream()),
                snapshot.all(Claim.class).stream().map(Claim::id).flatMap(each -> claim(each).stream())).toList();
    }

    List<ExportedFile> article(ArticleId id) {
        var article = snapshot.get(Article.class, id);
        var page = new StringBuilder("# " + Escape.line(article.facts().shownTitle()) + "\n");
        snapshot.highlights(id).forEach(each ->
                page.append("\n> ").append(String.join("\n> ", Escape.block(each.quote()))).append("\n"));
        return List.of(new ExportedFile("articles/" + id + ".md", page.toString()));
    }

    List<ExportedFile> claim(ClaimId id) {
        var claim = snapshot.get(Claim.class, id);
        return List.of(new ExportedFile("claims/" + id + ".md", "# " + Escape.line(claim.proposition()) + "\n"));
    }
}
