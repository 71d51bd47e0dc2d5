package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.text.Quotes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/// What an analyst does to the codebook and with one of its tags to many passages; like [Editor], of which it is a part:
/// every call is one change, written when the call returns, and undone as one.
public final class CodebookEditor {

    /// What came of tagging passages.
    ///
    /// @param highlighted passages that carried no highlight of exactly their range before
    /// @param tagged      highlights that were there and got the tag
    /// @param stale       passages of articles whose text is another by now, which were left alone
    public record Swept(int highlighted, int tagged, int stale) {}

    private final Library library;

    public CodebookEditor(Library library) {
        this.library = library;
    }

    /// Makes one tag a part of another of its set: its passages, the tags below it, its name and definition go over. Of
    /// tags below that have the same name, one is made. Where the other stands below the first, it takes its place.
    ///
    /// @throws IllegalArgumentException if the two are one, or of different sets
    public void merge(TagId from, TagId into) {
        library.apply(_ -> new Batch(Deed.TAGS_MERGED,
                TagMerge.changes(library.all(Tag.class), library.all(Highlight.class), from, into)));
    }

    /// Highlights a passage and sets a tag on it, as one step.
    public Highlight highlight(Passage passage, Colour colour, TagId tag) {
        var article = library.article(passage.article());
        var anchor = Quotes.anchor(library.text(article), passage.version(), passage.range());
        var change = library.apply(fresh -> new Batch(Deed.TAGGED, List.of(new Added(new Highlight(
                fresh.highlight(article.id()), anchor, colour, List.of(tag), now())))));
        return (Highlight) ((Added) change.changes().getFirst()).entity();
    }

    /// Sets a tag on all these passages. One that has a highlight of exactly its range is tagged there, the others are
    /// highlighted first.
    ///
    /// @param prepared hears how many passages are ready, and may throw to stop before anything is written
    public Swept tag(Collection<Passage> passages, WantedTag wanted, Colour colour, IntConsumer prepared) {
        var sweep = new Sweep(library, passages, prepared);
        var untagged = sweep.there().stream()
                .filter(each -> !(wanted instanceof WantedTag.Known(var id) && each.tags().contains(id))).toList();
        var isSomethingToDo = !untagged.isEmpty() || !sweep.bare().isEmpty();
        if (isSomethingToDo) {
            library.apply(fresh -> new Batch(Deed.HITS_TAGGED, changes(fresh, wanted, untagged, sweep.bare(), colour)));
        }
        return new Swept(sweep.bare().size(), untagged.size(), sweep.stale());
    }

    private List<Change> changes(Fresh fresh, WantedTag wanted, List<Highlight> untagged, List<Sweep.Bare> bare,
            Colour colour) {
        var changes = new ArrayList<Change>();
        var tag = switch (wanted) {
            case WantedTag.Known(var id) -> id;
            case WantedTag.New(var draft) -> {
                var siblings = TagTree.of(library.all(Tag.class)).size(draft.parent());
                var created = draft.with(fresh.tag(), siblings);
                changes.add(new Added(created));
                yield created.id();
            }
        };
        untagged.forEach(each ->
                changes.add(new Replaced(each, each.with(Tagging.SET.apply(each.tags(), tag)))));
        var at = now();
        bare.forEach(each -> changes.add(new Added(
                new Highlight(fresh.highlight(each.article()), each.anchor(), colour, List.of(tag), at))));
        return changes;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
