package hashiya.stories;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.claims.Sketches;
import hashiya.claims.Stories;
import hashiya.claims.Story;
import hashiya.claims.StoryIndex;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Sketch;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Knows the stories of a workspace: once [#fill] has read every text that it does not know yet, and from then on by
/// [#refresh] after each change. Any thread may call it; none of it belongs on the screen's.
///
/// What it makes of a text is kept in the workspace, so that the next time only what is new is read.
public final class StoryKeeper implements AutoCloseable {

    private static final int SLICE = 200;

    /// What puts printings in order: the day they were published, then when they came in. Who has no day comes last.
    private record Moment(String published, String captured, ArticleId article) {

        private static final Comparator<Moment> ORDER =
                Comparator.comparing((Moment each) -> each.published.isEmpty())
                .thenComparing(Moment::published).thenComparing(Moment::captured).thenComparing(Moment::article);

        static Moment of(Article article) {
            return new Moment(article.facts().published().iso(), article.evidence().captured().toString(),
                    article.id());
        }
    }

    private final Library library;
    private final Library.Following following;
    private final Set<ArticleId> pending = new LinkedHashSet<>();
    private final Map<ArticleId, Moment> moments = new HashMap<>();
    private final Object work = new Object();
    private Optional<StoryIndex> index = Optional.empty();
    private volatile Stories stories = Stories.NONE;
    private volatile Runnable onPending = () -> { };

    public StoryKeeper(Library library) {
        this.library = library;
        following = library.follow(this::hear);
    }

    /// As they were after the last [#fill] or [#refresh]; none before.
    public Stories stories() {
        return stories;
    }

    /// Called, on the thread that changes something, when there is something to [#refresh].
    public void onPending(Runnable action) {
        onPending = action;
    }

    /// Reads the texts that are new or others since the last time, and puts everything together.
    ///
    /// @throws java.util.concurrent.CancellationException if the work was cancelled; what was read stays known
    public Stories fill(Progress progress) {
        synchronized (work) {
            var articles = library.all(Article.class);
            var sketches = read(articles, progress);
            moments.clear();
            articles.forEach(each -> moments.put(each.id(), Moment.of(each)));
            index = Optional.of(StoryIndex.of(sketches, progress::at));
            stories = Stories.of(told(index.get().groups()));
            refresh();
            return stories;
        }
    }

    /// Takes in what has changed since. Does nothing before the first [#fill].
    ///
    /// @return whether the stories may be others now
    public boolean refresh() {
        synchronized (work) {
            var articles = index.isPresent() ? taken() : Set.<ArticleId>of();
            var touched = new HashSet<ArticleId>();
            for (var each : articles) {
                touched.addAll(follow(index.orElseThrow(), each));
            }
            if (!touched.isEmpty()) {
                stories = stories.with(touched, told(index.orElseThrow().groups(touched)));
            }
            return !touched.isEmpty();
        }
    }

    @Override
    public void close() {
        following.close();
    }

    private List<Sketch> read(List<Article> articles, Progress progress) {
        var known = new HashMap<ArticleId, Sketch>();
        library.sketches().forEach(each -> known.put(each.article(), each));
        var all = new ArrayList<Sketch>(articles.size());
        var made = new ArrayList<Sketch>();
        for (var article : articles) {
            var sketch = known.get(article.id());
            if (sketch == null || !sketch.isOf(article)) {
                sketch = Sketches.of(article, library.text(article));
                made.add(sketch);
            }
            all.add(sketch);
            if (made.size() == SLICE) {
                keep(made);
            }
            if (all.size() % SLICE == 0) {
                progress.at(all.size(), articles.size());
            }
        }
        keep(made);
        return all;
    }

    private void keep(List<Sketch> made) {
        if (!made.isEmpty()) {
            library.keep(List.copyOf(made));
            made.clear();
        }
    }

    private Set<ArticleId> follow(StoryIndex known, ArticleId id) {
        var article = library.find(id).map(Article.class::cast);
        if (article.isEmpty()) {
            moments.remove(id);
            return known.remove(id);
        }
        var moment = Moment.of(article.get());
        var moved = !moment.equals(moments.put(id, moment));
        if (known.has(id, Sketch.stamp(article.get()))) {
            return moved ? Set.of(id) : Set.of();
        }
        var sketch = Sketches.of(article.get(), library.text(article.get()));
        library.keep(List.of(sketch));
        return known.put(sketch);
    }

    private List<Story> told(Collection<List<ArticleId>> groups) {
        return groups.stream().map(each -> new Story(each.stream().map(moments::get).sorted(Moment.ORDER)
                .map(Moment::article).toList())).toList();
    }

    private void hear(Change change) {
        var heard = new ArrayList<ArticleId>();
        for (var step : change.steps()) {
            switch (step) {
                case Added(Article article) -> heard.add(article.id());
                case Imported(var article, _) -> heard.add(article.id());
                case Removed(Article article) -> heard.add(article.id());
                case Replaced(_, Article article) -> heard.add(article.id());
                default -> { }
            }
        }
        if (!heard.isEmpty()) {
            synchronized (pending) {
                pending.addAll(heard);
            }
            onPending.run();
        }
    }

    private Set<ArticleId> taken() {
        synchronized (pending) {
            var taken = Set.copyOf(pending);
            pending.clear();
            return taken;
        }
    }
}
