package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.text.Anchor;
import hashiya.text.Graphemes;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an analyst does with the extent of highlights that are there. Every call is one change, undone as one, and starts
/// from the highlights as they are by then.
///
/// Whatever hangs on a highlight goes on hanging on one. Edges land between letters as readers see them, never inside one.
public final class Passages {

    /// The present text of an article.
    private record Page(int version, String text) {

        Anchor anchor(TextRange range) {
            return Quotes.anchor(text, version, Graphemes.snap(text, range));
        }

        /// Whether the highlight's offsets count in it.
        boolean holds(Highlight highlight) {
            return highlight.anchor().version() == version;
        }
    }

    private final Library library;

    Passages(Library library) {
        this.library = library;
    }

    /// Gives a highlight another extent in the present text of its article: id, colour, tags and what hangs on it stay.
    ///
    /// @param range grown to whole graphemes
    /// @throws IndexOutOfBoundsException if it lies outside the article's text
    /// @throws NoSuchElementException    if there is no such highlight
    public Highlight resize(HighlightId id, TextRange range) {
        var before = library.get(Highlight.class, id);
        var after = before.with(page(id.article()).anchor(range));
        if (!after.equals(before)) {
            library.apply(new Replaced(before, after));
        }
        return after;
    }

    /// Makes one highlight of each group that [Touching] allows; those that stand apart stay as they are. The first of a
    /// group in reading order stays, with its id and colour and the tags of all; notes and attributions of the others
    /// move to it, and it remembers their ids.
    ///
    /// @param ids those that are no longer there do not count
    /// @return what the groups became
    public List<Highlight> merge(Collection<HighlightId> ids) {
        var pages = new HashMap<ArticleId, Page>();
        var present = ids.stream().flatMap(id -> library.find(id).stream()).map(Highlight.class::cast)
                .filter(each -> pages.computeIfAbsent(each.article(), this::page).holds(each)).toList();
        var groups = Touching.groups(present).stream().filter(group -> group.size() > 1).toList();
        var merged = groups.stream().map(group -> merged(group, pages.get(group.getFirst().article()))).toList();
        if (!groups.isEmpty()) {
            library.apply(new Batch(Deed.MERGED, merging(groups, merged)));
        }
        return merged;
    }

    /// Cuts a highlight in two. Both keep its colour and tags; what hangs on it stays with the first, which keeps the id.
    ///
    /// @param offset where, as [Halves] says
    /// @return the second
    /// @throws IllegalArgumentException if one of the two would have no letter, or the highlight has no place in the
    ///                                  present text
    /// @throws NoSuchElementException   if there is no such highlight
    public Highlight split(HighlightId id, int offset) {
        var change = library.apply(fresh -> {
            var whole = library.get(Highlight.class, id);
            var page = page(id.article());
            var halves = Halves.of(page.text, whole.range(), offset).filter(_ -> page.holds(whole))
                    .orElseThrow(() -> new IllegalArgumentException(id + " cannot be split at " + offset));
            var second = new Highlight(fresh.highlight(id.article()), page.anchor(halves.second()), whole.colour(),
                    whole.tags(), Editor.now());
            return new Batch(Deed.SPLIT, List.of(
                    new Replaced(whole, whole.with(page.anchor(halves.first()))), new Added(second)));
        });
        return (Highlight) ((Added) change.changes().getLast()).entity();
    }

    private List<Change> merging(List<List<Highlight>> groups, List<Highlight> merged) {
        var notes = library.all(Note.class).stream().collect(Collectors.groupingBy(Note::target));
        var attributions = library.all(Attribution.class).stream()
                .collect(Collectors.groupingBy(Attribution::passage));
        var changes = new ArrayList<Change>();
        for (var at = 0; at < groups.size(); at++) {
            var stays = groups.get(at).getFirst();
            for (var goes : groups.get(at).subList(1, groups.get(at).size())) {
                move(notes, goes.id(), stays.id(), changes);
                attributions.getOrDefault(goes.id(), List.of())
                        .forEach(each -> changes.add(new Replaced(each, each.in(stays.id()))));
                changes.add(new Removed(goes));
            }
            if (!merged.get(at).equals(stays)) {
                changes.add(new Replaced(stays, merged.get(at)));
            }
        }
        return changes;
    }

    private static void move(Map<NoteTarget, List<Note>> notes, HighlightId from, HighlightId to,
            Collection<Change> changes) {
        notes.getOrDefault(new OnHighlight(from), List.of())
                .forEach(each -> changes.add(new Replaced(each, each.on(new OnHighlight(to)))));
    }

    private static Highlight merged(List<Highlight> group, Page page) {
        var first = group.getFirst();
        var tags = group.stream().flatMap(each -> each.tags().stream()).toList();
        var end = group.stream().mapToInt(each -> each.range().end()).max().orElseThrow();
        var former = group.stream().flatMap(each -> each.former().stream()).findFirst();
        var absorbed = Stream.concat(group.stream().flatMap(each -> each.absorbed().stream()),
                group.stream().skip(1).map(Highlight::id)).toList();
        return new Highlight(first.id(), page.anchor(new TextRange(first.range().start(), end)), first.colour(), tags,
                first.created(), former, absorbed);
    }

    private Page page(ArticleId id) {
        var article = library.article(id);
        return new Page(article.text().number(), library.text(article));
    }
}
