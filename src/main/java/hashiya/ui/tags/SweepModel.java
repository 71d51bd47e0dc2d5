package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.library.CodebookEditor;
import hashiya.library.CodebookEditor.Swept;
import hashiya.library.Library;
import hashiya.library.Passage;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.TagChoice;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background.LongWork;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The hits of a search that are about to be tagged: which they are, which of them are meant, and with what tag. FX
/// thread only.
final class SweepModel {

    private final ObservableList<SweepRow> rows = FXCollections.observableArrayList();
    private final Set<Passage> left = new HashSet<>();
    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private List<Passage> found = List.of();
    private List<Hit> hits = List.of();
    private Optional<TagChoice> chosen = Optional.empty();
    private Extent extent = Extent.WORDS;
    private LongWork<List<Passage>> looking = _ -> List.of();
    private boolean arrived;
    private boolean stopped;
    private Runnable listener = () -> { };
    private long latest;
    private boolean busy;

    SweepModel(Workspace workspace, Desk desk, Messages messages) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
    }

    /// Calls the listener whenever something else is to be shown.
    void listen(Runnable newListener) {
        listener = newListener;
    }

    /// Looks for hits and shows them once they are there.
    ///
    /// @param finding finds the passages, in reading order within each article
    void find(LongWork<List<Passage>> finding) {
        looking = finding;
        arrived = false;
        left.clear();
        chosen = Optional.empty();
        show(List.of());
        prepare();
    }

    /// What is prepared, for the views of another language.
    Kept keep() {
        return new Kept(looking, arrived ? Optional.of(found) : Optional.empty(), Set.copyOf(left), chosen, extent);
    }

    /// Goes on with what was prepared.
    void resume(Kept kept) {
        looking = kept.looking;
        arrived = kept.found.isPresent();
        found = kept.found.orElse(List.of());
        left.clear();
        left.addAll(kept.left);
        chosen = kept.chosen;
        extent = kept.extent;
        prepare();
    }

    /// @param found nothing while the hits are still being looked for
    /// @param left  the passages that are not meant
    record Kept(LongWork<List<Passage>> looking, Optional<List<Passage>> found, Set<Passage> left,
            Optional<TagChoice> chosen, Extent extent) {}

    /// Takes another extent for every hit. All of them are meant again.
    void extend(Extent newExtent) {
        extent = newExtent;
        left.clear();
        prepare();
    }

    Extent extent() {
        return extent;
    }

    /// The hits by their articles.
    ObservableList<SweepRow> rows() {
        return rows;
    }

    boolean isBusy() {
        return busy;
    }

    /// Whether looking for hits came to no end.
    boolean isStopped() {
        return stopped;
    }

    void choose(Optional<TagChoice> choice) {
        chosen = choice;
        listener.run();
    }

    Optional<TagChoice> chosen() {
        return chosen;
    }

    boolean isMeant(Hit hit) {
        return !left.contains(hit.passage());
    }

    /// Takes a hit in or leaves it out.
    void mean(Hit hit, boolean meant) {
        take(hit, meant);
        listener.run();
    }

    /// Whether every hit of an article is meant, or none, or nothing where it is some of them.
    Optional<Boolean> isMeant(ArticleId article) {
        var all = hits.stream().filter(each -> each.passage().article().equals(article)).toList();
        var meant = all.stream().filter(this::isMeant).count();
        return meant == 0 ? Optional.of(false) : meant == all.size() ? Optional.of(true) : Optional.empty();
    }

    void mean(ArticleId article, boolean meant) {
        hits.stream().filter(each -> each.passage().article().equals(article)).forEach(each -> take(each, meant));
        listener.run();
    }

    void meanAll(boolean meant) {
        hits.forEach(each -> take(each, meant));
        listener.run();
    }

    /// Whether the hit carries the chosen tag already.
    boolean carries(Hit hit) {
        return chosen.filter(TagChoice.Known.class::isInstance).map(TagChoice.Known.class::cast)
                .flatMap(known -> hit.highlight().flatMap(id -> workspace.mirror().find(Highlight.class, id))
                        .filter(each -> each.tags().contains(known.tag().id())))
                .isPresent();
    }

    int count() {
        return hits.size();
    }

    int articles() {
        return (int) rows.stream().filter(SweepRow.Head.class::isInstance).count();
    }

    /// The hits that will get the tag: those meant that do not carry it yet.
    List<Passage> meant() {
        return hits.stream().filter(each -> isMeant(each) && !carries(each)).map(Hit::passage).toList();
    }

    void open(Hit hit) {
        hit.highlight().flatMap(id -> workspace.mirror().find(Highlight.class, id))
                .ifPresentOrElse(desk::open, () -> desk.open(hit.passage().article(), hit.passage().range()));
    }

    /// Tags what is meant, as one step.
    void tag(Colour colour, Consumer<Swept> onDone) {
        var passages = meant();
        var wanted = chosen.orElseThrow().wanted();
        workspace.start(messages.text("tags.sweep.running"), progress ->
                new CodebookEditor(workspace.library()).tag(passages, wanted, colour,
                        prepared -> progress.at(prepared, passages.size())), onDone);
    }

    private void take(Hit hit, boolean meant) {
        if (meant) {
            left.remove(hit.passage());
        } else {
            left.add(hit.passage());
        }
    }

    private void prepare() {
        var number = ++latest;
        var wanted = extent;
        var known = found;
        LongWork<List<Passage>> finding = arrived ? _ -> known : looking;
        busy = true;
        stopped = false;
        listener.run();
        workspace.start(messages.text("tags.sweep.finding"), progress -> {
            try {
                var passages = finding.run(progress);
                return new Found(passages, hits(workspace.library(), passages, wanted, progress));
            } catch (Exception e) {
                // Cancelled, or told by whoever tells of failures: nobody answers then.
                workspace.background().screen().execute(() -> stop(number));
                throw e;
            }
        }, result -> {
            if (number == latest) {
                busy = false;
                arrived = true;
                found = result.passages;
                show(result.hits);
            }
        });
    }

    private void stop(long number) {
        if (number == latest) {
            busy = false;
            stopped = true;
            listener.run();
        }
    }

    private record Found(List<Passage> passages, List<Hit> hits) {}

    private void show(List<Hit> newHits) {
        hits = newHits;
        var shown = new ArrayList<SweepRow>();
        var counts = hits.stream().collect(Collectors.groupingBy(each -> each.passage().article(),
                Collectors.counting()));
        var last = Optional.<ArticleId>empty();
        for (var hit : hits) {
            var article = hit.passage().article();
            if (!last.equals(Optional.of(article))) {
                last = Optional.of(article);
                shown.add(new SweepRow.Head(article, title(article), counts.get(article).intValue()));
            }
            shown.add(new SweepRow.Entry(hit));
        }
        rows.setAll(shown);
        listener.run();
    }

    private String title(ArticleId article) {
        return workspace.mirror().find(Article.class, article).map(each -> each.facts().shownTitle()).orElse("");
    }

    /// The passages grown to the extent, each once, article by article.
    private static List<Hit> hits(Library library, List<Passage> passages, Extent extent, Progress progress) {
        var hits = new ArrayList<Hit>();
        var byArticle = new HashMap<ArticleId, List<Passage>>();
        var order = new LinkedHashSet<ArticleId>();
        passages.forEach(each -> {
            byArticle.computeIfAbsent(each.article(), _ -> new ArrayList<>()).add(each);
            order.add(each.article());
        });
        for (var id : order) {
            var article = library.find(id).map(Article.class::cast);
            article.ifPresent(each -> hits.addAll(hits(library, each, byArticle.get(id), extent)));
            progress.at(hits.size(), passages.size());
        }
        return hits;
    }

    private static List<Hit> hits(Library library, Article article, List<Passage> passages, Extent extent) {
        var text = library.text(article);
        Map<TextRange, HighlightId> highlights = new HashMap<>();
        library.highlights(article.id()).forEach(each -> highlights.putIfAbsent(each.range(), each.id()));
        var paragraphs = Paragraphs.of(text);
        var grown = extent.in(text);
        return passages.stream().filter(each -> each.version() == article.text().number())
                .map(each -> grown.apply(each.range())).distinct().sorted()
                .map(range -> Hit.of(new Passage(article.id(), article.text().number(), range),
                        Optional.ofNullable(highlights.get(range)), text, paragraphs))
                .toList();
    }
}
