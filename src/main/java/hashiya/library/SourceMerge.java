package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Attribution;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What has to change so that one source becomes part of another: its names, its letter where the other has none, all
/// chains it stands in, the notes on it, and what it could know.
final class SourceMerge {

    private final Snapshot snapshot;
    private final Source from;
    private final Source into;

    /// @throws IllegalArgumentException if the two are one
    SourceMerge(Snapshot snapshot, SourceId from, SourceId into) {
        this.snapshot = snapshot;
        this.from = snapshot.get(Source.class, from);
        this.into = snapshot.get(Source.class, into);
        if (from.equals(into)) {
            throw new IllegalArgumentException(from + " cannot become part of itself");
        }
    }

    MergedSources outlook() {
        var chains = chains();
        var shortened = chains.stream().filter(each -> each.chain().contains(into.id())).count();
        return new MergedSources(from, into, absorbed(), chains.size(), (int) shortened);
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        chains().forEach(each -> changes.add(new Replaced(each, each.through(rewritten(each.chain())))));
        snapshot.notes(new NoteTarget.OnSource(from.id())).forEach((Note each) ->
                changes.add(new Replaced(each, each.on(new NoteTarget.OnSource(into.id())))));
        snapshot.all(OpenPoint.class).stream().filter(each -> each.source().equals(Optional.of(from.id())))
                .forEach(each -> changes.add(new Replaced(each, each.knownTo(Optional.of(into.id()), each.knower()))));
        var after = absorbed();
        if (!after.equals(into)) {
            changes.add(new Replaced(into, after));
        }
        changes.add(new Removed(from));
        return changes;
    }

    private List<Attribution> chains() {
        return snapshot.all(Attribution.class).stream().filter(each -> each.chain().contains(from.id())).toList();
    }

    /// Where both stand in a chain, the one nearer to the speaker stays: nobody passes on what they said themselves.
    private List<SourceId> rewritten(List<SourceId> chain) {
        return chain.stream().map(each -> each.equals(from.id()) ? into.id() : each).distinct().toList();
    }

    private Source absorbed() {
        var isUnrated = into.reliability() == Reliability.F;
        var letter = isUnrated ? from.reliability() : into.reliability();
        return new Source(into.id(), into.name(), into.kind(), names(), letter, reason());
    }

    private List<String> names() {
        var names = new ArrayList<>(into.aliases());
        Stream.concat(Stream.of(from.name()), from.aliases().stream())
                .filter(name -> Stream.concat(Stream.of(into.name()), names.stream())
                        .noneMatch(other -> fold(other).equals(fold(name))))
                .forEach(names::add);
        return names;
    }

    /// What the other letter was, and why, stays legible where the two differ.
    private String reason() {
        var own = into.reason().strip();
        var other = from.reason().strip();
        var isLetterLost = from.reliability() != Reliability.F && into.reliability() != Reliability.F
                && from.reliability() != into.reliability();
        if (!isLetterLost && (other.isEmpty() || other.equals(own))) {
            return into.reason();
        }
        if (!isLetterLost && own.isEmpty()) {
            return from.reason();
        }
        var line = "«" + from.name() + "»" + (isLetterLost ? " (" + from.reliability() + ")" : "")
                + (other.isEmpty() ? "" : ": " + other);
        return own.isEmpty() ? line : own + "\n" + line;
    }

    private static String fold(String name) {
        return Folding.fold(name.strip()).text();
    }
}
