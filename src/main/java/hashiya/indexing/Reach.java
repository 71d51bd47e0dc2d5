package hashiya.indexing;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What has to be indexed anew after a change: the thing itself, and all that is found by something of it, as an article
/// is by the names of the tags in it.
final class Reach {

    private final Set<Id> ids = new LinkedHashSet<>();
    private final Holdings holdings;

    /// @param holdings as they are after the changes
    Reach(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Adds what a change reaches.
    void of(Change change) {
        switch (change) {
            case Added(var entity) -> of(entity);
            case Removed(var entity) -> of(entity);
            case Imported(var article, _) -> of(article);
            case Replaced(Tag before, Tag after) -> of(before, after);
            case Replaced(Source before, Source after) -> of(before, after);
            case Replaced(var before, var after) -> {
                of(before);
                of(after);
            }
            case Renewed(_, var after, _) -> of(after);
            case Batch(_, var changes) -> changes.forEach(this::of);
        }
    }

    Set<Id> ids() {
        return ids;
    }

    private void of(Entity entity) {
        switch (entity) {
            case Article article -> {
                ids.add(article.id());
                notesOn(new NoteTarget.OnArticle(article.id()));
                holdings.highlights(article.id()).forEach(each -> {
                    ids.add(each.id());
                    claimsIn(each.id());
                    notesOn(new NoteTarget.OnHighlight(each.id()));
                });
            }
            case Highlight highlight -> {
                passage(highlight.id());
                claimsIn(highlight.id());
            }
            case Attribution attribution -> {
                passage(attribution.passage());
                ids.add(attribution.claim());
            }
            case Claim claim -> {
                ids.add(claim.id());
                notesOn(new NoteTarget.OnClaim(claim.id()));
            }
            case Note note -> {
                ids.add(note.id());
                target(note.target());
            }
            case Tag tag -> ids.add(tag.id());
            case Source source -> ids.add(source.id());
            default -> { }
        }
    }

    /// Whatever has a tag is found by its path, and so by the names of the tags above it.
    private void of(Tag before, Tag after) {
        ids.add(after.id());
        if (before.name().equals(after.name()) && before.parent().equals(after.parent())) {
            return;
        }
        var branch = TagTree.of(holdings.all(Tag.class)).branch(after).stream().map(Tag::id).collect(Collectors.toSet());
        ids.addAll(branch);
        holdings.all(Highlight.class).stream().filter(each -> each.tags().stream().anyMatch(branch::contains))
                .forEach(this::of);
    }

    private void of(Source before, Source after) {
        ids.add(after.id());
        if (before.name().equals(after.name())) {
            return;
        }
        notesOn(new NoteTarget.OnSource(after.id()));
        holdings.all(Attribution.class).stream().filter(each -> each.chain().contains(after.id())).forEach(this::of);
    }

    private void passage(HighlightId passage) {
        ids.add(passage);
        ids.add(passage.article());
    }

    private void claimsIn(HighlightId passage) {
        holdings.made(passage).forEach(each -> ids.add(each.claim()));
    }

    private void notesOn(NoteTarget target) {
        holdings.notes(target).forEach(each -> ids.add(each.id()));
    }

    private void target(NoteTarget target) {
        switch (target) {
            case NoteTarget.OnArticle(ArticleId article) -> ids.add(article);
            case NoteTarget.OnHighlight(HighlightId highlight) -> passage(highlight);
            case NoteTarget.OnClaim(var claim) -> ids.add(claim);
            case NoteTarget.OnSource(var source) -> ids.add(source);
            case NoteTarget.OnWorkspace _ -> { }
        }
    }
}
