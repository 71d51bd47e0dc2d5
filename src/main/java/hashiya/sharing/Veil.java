package hashiya.sharing;

import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.model.NoteTarget.OnSource;
import hashiya.model.Snapshot;
import hashiya.model.SynonymGroup;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes a [Copy] of a workspace in which chosen sources have other names and chosen passages are withheld.
///
/// Every word that goes out in any format is in the records and texts, so whatever is written of the copy is covered.
public final class Veil {

    private final Snapshot snapshot;
    private final Function<Article, String> texts;
    private final Blind blind;
    private final VeiledArticles articles;
    private final VeiledWork work;

    private Veil(Snapshot snapshot, Function<Article, String> texts, Sharing sharing, String marker) {
        this.snapshot = snapshot;
        this.texts = texts;
        blind = new Blind(snapshot, sharing, marker);
        articles = new VeiledArticles(blind, sharing.keepsOrigins());
        work = new VeiledWork(blind, sharing);
    }

    /// @param texts    the working text of an article
    /// @param words    of the language that the copy goes out in
    /// @param progress counts articles, and stops the work when it was cancelled
    public static Copy over(Snapshot snapshot, Function<Article, String> texts, Sharing sharing, Messages words,
            Progress progress) {
        if (!sharing.hides()) {
            return new Copy(snapshot, texts, Map.of());
        }
        return new Veil(snapshot, texts, sharing, words.text("share.withheld")).copy(progress);
    }

    private Copy copy(Progress progress) {
        var kinds = new ArrayList<List<? extends Entity>>();
        var edits = articles(progress, kinds);
        snapshot.entities().forEach((kind, all) -> {
            if (kind != Article.class && kind != Highlight.class) {
                kinds.add(all.stream().filter(this::goesOut).flatMap(each -> veiled(each).stream()).toList());
            }
        });
        var counts = Map.copyOf(blind.counts());
        // Read again when it is written: the texts of all articles together may be larger than the memory.
        return new Copy(Snapshot.of(snapshot.workspace(), kinds), article -> edits.contains(article.id())
                ? edited(snapshot.get(Article.class, article.id())).text()
                : texts.apply(snapshot.get(Article.class, article.id())), counts);
    }

    private java.util.Set<ArticleId> articles(Progress progress, List<List<? extends Entity>> kinds) {
        var changed = new java.util.HashSet<ArticleId>();
        var veiled = new ArrayList<Article>();
        var passages = new ArrayList<Highlight>();
        var byArticle = new HashMap<ArticleId, List<Highlight>>();
        snapshot.all(Highlight.class).forEach(each ->
                byArticle.computeIfAbsent(each.article(), _ -> new ArrayList<>()).add(each));
        var all = snapshot.all(Article.class);
        for (var article : all) {
            progress.at(veiled.size(), all.size());
            var edited = edited(article);
            if (edited.isChanged()) {
                changed.add(article.id());
            }
            veiled.add(articles.of(article, edited));
            byArticle.getOrDefault(article.id(), List.of())
                    .forEach(each -> passages.add(articles.of(each, article, edited)));
        }
        kinds.add(veiled);
        kinds.add(passages);
        return changed;
    }

    private Edited edited(Article article) {
        return blind.edited(texts.apply(article), withheld(article));
    }

    private List<TextRange> withheld(Article article) {
        return snapshot.all(Highlight.class).stream().filter(each -> each.article().equals(article.id()))
                .filter(each -> blind.isWithheld(each.id()) && article.places(each)).map(Highlight::range).toList();
    }

    /// What was noted on somebody who is hidden, or on a passage that is withheld, tells who or what it is.
    private boolean goesOut(Entity entity) {
        return !(entity instanceof Note note) || switch (note.target()) {
            case OnSource(var source) -> !blind.isHidden(source);
            case OnHighlight(var passage) -> !blind.isWithheld(passage);
            case NoteTarget.OnWorkspace _, NoteTarget.OnArticle _, NoteTarget.OnClaim _ -> true;
        };
    }

    private Optional<Entity> veiled(Entity entity) {
        try {
            return Optional.of(work.of(entity));
        } catch (IllegalArgumentException e) {
            if (entity instanceof SynonymGroup) {
                // All its words were names of one source, and are one word now.
                return Optional.empty();
            }
            throw e;
        }
    }
}
