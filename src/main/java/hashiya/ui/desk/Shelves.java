package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The mirror's entities by what they belong to, so that whoever wants the few of one thing need not walk through all.
/// One entity more or less costs as much as finding its place.
final class Shelves {

    private static final Comparator<Highlight> READING_ORDER =
            Comparator.comparing(Highlight::range).thenComparing(Highlight::id);

    private final Map<ArticleId, TreeSet<Highlight>> highlights = new HashMap<>();
    /// Which highlight each one was merged into.
    private final Map<HighlightId, HighlightId> absorbing = new HashMap<>();
    private final Map<NoteTarget, TreeSet<Note>> notes = new HashMap<>();
    private final Map<Id, TreeSet<Attribution>> attributions = new HashMap<>();
    /// How many notes and attributions hang on each highlight that carries any.
    private final Map<ArticleId, TreeMap<HighlightId, Integer>> carrying = new HashMap<>();

    SortedSet<Highlight> highlights(ArticleId article) {
        return in(highlights, article);
    }

    /// The highlights of an article that a note or an attribution hangs on.
    Set<HighlightId> carrying(ArticleId article) {
        return Collections.unmodifiableSet(carrying.getOrDefault(article, new TreeMap<>()).keySet());
    }

    /// The highlight that another was merged into.
    Optional<HighlightId> absorbing(HighlightId gone) {
        return Optional.ofNullable(absorbing.get(gone));
    }

    SortedSet<Note> notes(NoteTarget target) {
        return in(notes, target);
    }

    SortedSet<Attribution> attributions(ArticleId article) {
        return in(attributions, article);
    }

    SortedSet<Attribution> attributions(HighlightId passage) {
        return in(attributions, passage);
    }

    SortedSet<Attribution> attributions(ClaimId claim) {
        return in(attributions, claim);
    }

    void put(Entity entity) {
        hang(entity, 1);
        switch (entity) {
            case Highlight highlight -> {
                highlights.computeIfAbsent(highlight.article(), _ -> new TreeSet<>(READING_ORDER)).add(highlight);
                highlight.absorbed().forEach(gone -> absorbing.put(gone, highlight.id()));
            }
            case Note note -> notes.computeIfAbsent(note.target(),
                    _ -> new TreeSet<>(Comparator.comparing(Note::id))).add(note);
            case Attribution attribution -> holders(attribution).forEach(holder -> attributions.computeIfAbsent(holder,
                    _ -> new TreeSet<>(Comparator.comparing(Attribution::id))).add(attribution));
            default -> { }
        }
    }

    /// @param entity as it was put
    void take(Entity entity) {
        hang(entity, -1);
        switch (entity) {
            case Highlight highlight -> {
                take(highlights, highlight.article(), highlight);
                highlight.absorbed().forEach(gone -> absorbing.remove(gone, highlight.id()));
            }
            case Note note -> take(notes, note.target(), note);
            case Attribution attribution ->
                    holders(attribution).forEach(holder -> take(attributions, holder, attribution));
            default -> { }
        }
    }

    private void hang(Entity entity, int more) {
        switch (entity) {
            case Note(_, NoteTarget.OnHighlight(var highlight), _, _, _) -> hang(highlight, more);
            case Attribution attribution -> hang(attribution.passage(), more);
            default -> { }
        }
    }

    private void hang(HighlightId highlight, int more) {
        carrying.computeIfAbsent(highlight.article(), _ -> new TreeMap<>()).merge(highlight, more,
                (sum, next) -> sum + next == 0 ? null : Integer.valueOf(sum + next));
    }

    private static Collection<Id> holders(Attribution attribution) {
        var passage = attribution.passage();
        return List.of(passage.article(), passage, attribution.claim());
    }

    private static <K, E> SortedSet<E> in(Map<K, TreeSet<E>> shelves, K holder) {
        var shelf = shelves.get(holder);
        return shelf == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(shelf);
    }

    private static <K, E> void take(Map<K, TreeSet<E>> shelves, K holder, E entity) {
        var shelf = shelves.get(holder);
        if (shelf != null && shelf.remove(entity) && shelf.isEmpty()) {
            shelves.remove(holder);
        }
    }
}
