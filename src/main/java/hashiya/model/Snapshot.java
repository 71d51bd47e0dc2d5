package hashiya.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Everything in a workspace at one moment, but for the texts, which are large. All lists are in the order of ids.
///
/// @param workspace the workspace's own lasting name, a UUID
/// @param byClaim   the attributions of each claim that has some
/// @param byTarget  the notes on each thing that has some
public record Snapshot(String workspace, Map<Class<? extends Entity>, List<? extends Entity>> entities,
        Map<Id, Entity> byId, Map<ClaimId, List<Attribution>> byClaim,
        Map<NoteTarget, List<Note>> byTarget) {

    public static Snapshot of(String workspace, List<List<? extends Entity>> kinds) {
        return new Snapshot(workspace,
                kinds.stream().filter(list -> !list.isEmpty())
                        .collect(Collectors.toUnmodifiableMap(list -> list.getFirst().getClass(), List::copyOf)),
                kinds.stream().flatMap(List::stream).collect(Collectors.collectingAndThen(
                        // Ids of all kinds count from 1, and the maps of `Map.of` take long over keys that hash alike.
                        Collectors.toMap(Entity::id, Function.identity()), Collections::unmodifiableMap)),
                grouped(kinds, Attribution.class, Attribution::claim), grouped(kinds, Note.class, Note::target));
    }

    private static <K, E extends Entity> Map<K, List<E>> grouped(List<List<? extends Entity>> kinds, Class<E> kind,
            Function<E, K> key) {
        return kinds.stream().filter(list -> !list.isEmpty() && kind.isInstance(list.getFirst()))
                .flatMap(List::stream).map(kind::cast)
                .collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    @SuppressWarnings("unchecked") // The map pairs each class with a list of its own kind.
    public <E extends Entity> List<E> all(Class<E> kind) {
        return (List<E>) entities.getOrDefault(kind, List.of());
    }

    /// @throws NoSuchElementException if there is none of this id and kind
    public <E extends Entity> E get(Class<E> kind, Id id) {
        if (!kind.isInstance(byId.get(id))) {
            throw new NoSuchElementException(id.toString());
        }
        return kind.cast(byId.get(id));
    }

    /// The id itself where a thing of it is there, or that of the highlight it was merged into.
    public Optional<Id> standing(Id id) {
        return byId.containsKey(id) ? Optional.of(id) : !(id instanceof HighlightId gone) ? Optional.empty()
                : all(Highlight.class).stream().filter(each -> each.absorbed().contains(gone)).findFirst()
                        .map(Highlight::id);
    }

    /// The highlights that have their place in the text of one article, in reading order.
    public List<Highlight> highlights(ArticleId article) {
        return of(article, get(Article.class, article)::places);
    }

    /// The highlights of one article that have lost their place, in the order in which they stood.
    public List<Highlight> orphans(ArticleId article) {
        return of(article, Predicate.not(get(Article.class, article)::places));
    }

    public PassageState stateOf(Highlight highlight) {
        return PassageState.of(highlight, get(Article.class, highlight.article()));
    }

    private List<Highlight> of(ArticleId article, Predicate<Highlight> wanted) {
        return all(Highlight.class).stream().filter(highlight -> highlight.article().equals(article)).filter(wanted)
                .sorted(Comparator.comparing(Highlight::range).thenComparing(Highlight::id)).toList();
    }

    public List<Attribution> attributions(ClaimId claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    /// The possible answers to a question, in the order in which they were thought of.
    public List<Hypothesis> hypotheses(QuestionId question) {
        return all(Hypothesis.class).stream().filter(each -> each.question().equals(question)).toList();
    }

    /// What is open about a question: in so many words, or in one of its claims.
    public List<OpenPoint> openPoints(QuestionId question) {
        return all(OpenPoint.class).stream().filter(each -> switch (each.gap()) {
            case Gap.OnQuestion(var own) -> own.equals(question);
            case Gap.InClaim(var claim) -> isUnder(claim, question);
            case Gap.Between(var one, var other) -> isUnder(one, question) || isUnder(other, question);
        }).toList();
    }

    /// What a claim leaves open, by itself or against another.
    public List<OpenPoint> openPoints(ClaimId claim) {
        return all(OpenPoint.class).stream().filter(each -> each.gap().concerns(claim)).toList();
    }

    private boolean isUnder(ClaimId claim, QuestionId question) {
        return get(Claim.class, claim).question().equals(Optional.of(question));
    }

    public List<Note> notes(NoteTarget target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
