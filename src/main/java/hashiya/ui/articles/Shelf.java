package hashiya.ui.articles;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.ui.desk.Mirror;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Makes the rows of the library from what the workspace holds, and follows its changes. FX thread only; the first
/// look at many articles is made beside the screen.
final class Shelf {

    private record Loaded(Contents contents, Map<ArticleId, ArticleRow> rows) {

        static Loaded of(List<Article> articles, List<Entity> things) {
            var contents = new Contents();
            things.forEach(contents::put);
            var rows = HashMap.<ArticleId, ArticleRow>newHashMap(articles.size());
            articles.forEach(each -> rows.put(each.id(), new ArticleRow(each, contents.tally(each))));
            return new Loaded(contents, rows);
        }
    }

    private final Mirror mirror;
    private final Beside beside;
    private Contents contents = new Contents();
    /// What happens while the first look is under way.
    private Optional<List<Change>> early = Optional.empty();

    Shelf(Mirror mirror, Beside beside) {
        this.mirror = mirror;
        this.beside = beside;
    }

    /// Makes all rows anew.
    ///
    /// @param onLoaded is followed by a call of `onLate` with what changed in the meantime, if anything did
    void load(Consumer<Map<ArticleId, ArticleRow>> onLoaded, Consumer<List<Change>> onLate) {
        var articles = List.copyOf(mirror.all(Article.class));
        var things = new ArrayList<Entity>();
        List.of(Highlight.class, Attribution.class, Note.class).forEach(kind -> things.addAll(mirror.all(kind)));
        early = Optional.of(new ArrayList<>());
        beside.work(articles.size() + things.size(), () -> Loaded.of(articles, things), loaded -> {
            contents = loaded.contents;
            onLoaded.accept(loaded.rows);
            var late = early.orElseThrow();
            early = Optional.empty();
            if (!late.isEmpty()) {
                onLate.accept(late);
            }
        });
    }

    /// Which articles the steps of a change are about; nothing while the first look is under way, which will tell.
    Set<ArticleId> follow(List<Change> steps) {
        if (early.isPresent()) {
            early.get().addAll(steps);
            return Set.of();
        }
        var touched = new HashSet<ArticleId>();
        steps.forEach(step -> follow(step, touched));
        return touched;
    }

    /// How many things of a kind are in an article.
    int count(ArticleId article, Class<? extends Entity> kind) {
        return contents.count(article, kind);
    }

    /// What an article looks like now; nothing where it is gone.
    ///
    /// @param before what it looked like, if it was there
    Optional<ArticleRow> row(ArticleId id, Optional<ArticleRow> before, Glance seen) {
        return mirror.find(Article.class, id).map(article -> {
            var tally = contents.tally(article);
            return before.orElseGet(() -> new ArticleRow(article, tally)).now(article, tally, seen);
        });
    }

    private void follow(Change step, Collection<ArticleId> touched) {
        switch (step) {
            case Added(var entity) -> touch(entity, touched, Optional.of(entity));
            case Imported(var article, _) -> touched.add(article.id());
            case Removed(var entity) -> touch(entity, touched, Optional.empty());
            case Replaced(var before, var after) -> touch(before, touched, Optional.of(after));
            case Change.Renewed(_, var after, _) -> touched.add(after.id());
            case Change.Batch _ -> { }
        }
    }

    private void touch(Entity entity, Collection<ArticleId> touched, Optional<Entity> now) {
        if (entity instanceof Article article) {
            touched.add(article.id());
            return;
        }
        contents.take(entity);
        now.ifPresent(contents::put);
        Contents.holder(entity).ifPresent(touched::add);
    }
}
