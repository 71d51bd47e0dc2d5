package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Distinction;
import hashiya.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says which attributions go back to one interview, wire or text; like [Editor], of which it is a part: every call is
/// one change, written when the call returns, and undone as one.
public final class OriginEditor {

    private final Library library;

    public OriginEditor(Library library) {
        this.library = library;
    }

    /// Marks that two attributions, of whatever claims and articles, go back to one origin. All that shared an origin
    /// with the one or the other share this one then, so that no count depends on the order in which they were marked.
    public void join(AttributionId one, AttributionId other) {
        if (one.equals(other)) {
            return;
        }
        var all = library.all(Attribution.class);
        var first = library.get(Attribution.class, one);
        var second = library.get(Attribution.class, other);
        var joined = Stream.concat(sharing(all, first), sharing(all, second)).distinct()
                .sorted(Comparator.comparing(Attribution::id)).toList();
        join(joined, joined.stream().map(OriginEditor::word).filter(Predicate.not(String::isEmpty)).findFirst()
                .orElseGet(() -> unused(all, library.get(Source.class, joined.getFirst().speaker()).name())));
    }

    /// The same under a name of the analyst's; who uses a name that is there joins those that have it too.
    ///
    /// @throws IllegalArgumentException if the name is blank
    public void join(AttributionId one, AttributionId other, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An origin has a name");
        }
        var all = library.all(Attribution.class);
        join(Stream.concat(sharing(all, library.get(Attribution.class, one)),
                sharing(all, library.get(Attribution.class, other))).distinct()
                .sorted(Comparator.comparing(Attribution::id)).toList(), name.strip());
    }

    /// Writes down that two attributions do not go back to one origin, however much alike they look. Nothing happens
    /// where that is written already.
    public void keepApart(AttributionId one, AttributionId other) {
        var lower = one.compareTo(other) < 0 ? one : other;
        var higher = lower.equals(one) ? other : one;
        if (!lower.equals(higher) && library.all(Distinction.class).stream()
                .noneMatch(each -> each.one().equals(lower) && each.other().equals(higher))) {
            library.apply(fresh -> new Added(new Distinction(fresh.distinction(), lower, higher, Editor.now())));
        }
    }

    private void join(List<Attribution> joined, String word) {
        var changes = joined.stream().filter(each -> !word(each).equals(word))
                .<Change>map(each -> new Replaced(each, each.from(word))).toList();
        if (!changes.isEmpty()) {
            library.apply(new Batch(Deed.ORIGINS_JOINED, changes));
        }
    }

    /// Takes the mark from an attribution: its speaker is its origin again. The others keep theirs.
    public void part(AttributionId id) {
        var attribution = library.get(Attribution.class, id);
        if (!attribution.origin().isEmpty()) {
            library.apply(new Batch(Deed.ORIGINS_PARTED, List.of(new Replaced(attribution, attribution.from("")))));
        }
    }

    /// Without a word, the accounts that one speaker gives of one claim share an origin.
    private static Stream<Attribution> sharing(List<Attribution> all, Attribution own) {
        return all.stream().filter(each -> word(each).equals(word(own)) && (!word(own).isEmpty()
                || each.claim().equals(own.claim()) && each.speaker().equals(own.speaker())));
    }

    /// A name that no origin has yet.
    private static String unused(List<Attribution> all, String name) {
        Set<String> used = all.stream().map(OriginEditor::word).collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? name : name + " " + number)
                .filter(Predicate.not(used::contains)).findFirst().orElseThrow();
    }

    private static String word(Attribution attribution) {
        return attribution.origin().strip();
    }
}
