package hashiya.ui.articles;

import hashiya.claims.Coverage;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Bookmark;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// How articles begin and how far they are worked through. Read for those alone that somebody looks at, beside the
/// screen and few at a time, since each has to be read for it: the library may hold a hundred thousand.
final class Glances {

    /// At once, and waiting: of more only those that came last are still in sight.
    private static final int MOST = 40;

    private record Wanted(Article article, List<Highlight> highlights, Set<HighlightId> claimed) {

        private Glance read(Library library) {
            var text = library.text(article);
            var furthest = library.bookmark(article.id()).map(Bookmark::furthest).orElse(0);
            return new Glance(article.facts().shownTitle().isBlank() ? Opening.of(article, text) : "",
                    Worked.of(Coverage.of(article, text, highlights, claimed, furthest)));
        }
    }

    private final Workspace workspace;
    private final Consumer<Set<ArticleId>> onRead;
    private final Map<ArticleId, Glance> known = new HashMap<>();
    private final Set<ArticleId> fresh = new HashSet<>();
    private final LinkedHashSet<ArticleId> waiting = new LinkedHashSet<>();
    private boolean reading;

    /// @param onRead hears which articles turned out otherwise than was known
    Glances(Workspace workspace, Consumer<Set<ArticleId>> onRead) {
        this.workspace = workspace;
        this.onRead = onRead;
    }

    /// As far as it is known.
    Glance of(ArticleId article) {
        return known.getOrDefault(article, Glance.NONE);
    }

    /// Something happened to them: they are read again when somebody looks at them.
    void forget(Collection<ArticleId> articles) {
        articles.forEach(fresh::remove);
    }

    /// Somebody looks at it.
    void want(ArticleId article) {
        if (fresh.contains(article)) {
            return;
        }
        waiting.remove(article);
        waiting.add(article);
        if (waiting.size() > MOST) {
            waiting.remove(waiting.getFirst());
        }
        readOn();
    }

    private void readOn() {
        if (reading || waiting.isEmpty()) {
            return;
        }
        reading = true;
        var wanted = waiting.stream().flatMap(id -> workspace.mirror().find(Article.class, id).stream())
                .map(this::wanted).toList();
        fresh.addAll(waiting);
        waiting.clear();
        workspace.read(library -> read(library, wanted), this::take);
    }

    private Wanted wanted(Article article) {
        var mirror = workspace.mirror();
        return new Wanted(article, mirror.highlights(article.id()).stream().filter(article::places).toList(),
                mirror.attributions(article.id()).stream().map(Attribution::passage).collect(Collectors.toSet()));
    }

    private static Map<ArticleId, Glance> read(Library library, List<Wanted> wanted) {
        var read = new HashMap<ArticleId, Glance>();
        for (var each : wanted) {
            // It may be gone, or have another text, by the time its turn comes; the news of that comes behind.
            if (library.find(each.article.id()).equals(Optional.of(each.article))) {
                read.put(each.article.id(), each.read(library));
            }
        }
        return read;
    }

    private void take(Map<ArticleId, Glance> read) {
        reading = false;
        var other = read.keySet().stream().filter(id -> !read.get(id).equals(of(id))).collect(Collectors.toSet());
        known.putAll(read);
        if (!other.isEmpty()) {
            onRead.accept(other);
        }
        readOn();
    }
}
