package hashiya.library;

import hashiya.change.Change.Batch;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import java.util.stream.Stream;

/// What an analyst does to the sources; like [Editor], of which it is a part: every call is one change, written when
/// the call returns, and undone as one. Names, aliases and kinds are replaced with [Editor#replace], letters given with
/// [Editor#rate].
public final class SourceEditor {

    private final Library library;

    public SourceEditor(Library library) {
        this.library = library;
    }

    /// What merging would do.
    ///
    /// @throws IllegalArgumentException if the two are one
    public MergedSources outlook(SourceId from, SourceId into) {
        return new SourceMerge(library.snapshot(), from, into).outlook();
    }

    /// Makes one source a part of another: its names become aliases, and wherever it spoke or passed on,
    /// the other does.
    ///
    /// @throws IllegalArgumentException if the two are one
    public MergedSources merge(SourceId from, SourceId into) {
        var outlook = outlook(from, into);
        library.apply(_ -> new Batch(Deed.SOURCES_MERGED, new SourceMerge(library.snapshot(), from, into).changes()));
        return outlook;
    }

    /// Gives a source one name more, unless it has it.
    public Source alias(SourceId id, String name) {
        var source = library.get(Source.class, id);
        var names = Stream.concat(Stream.of(source.name()), source.aliases().stream());
        if (name.isBlank() || names.anyMatch(each -> fold(each).equals(fold(name)))) {
            return source;
        }
        var after = source.with(Stream.concat(source.aliases().stream(), Stream.of(name.strip())).toList());
        library.apply(new Replaced(source, after));
        return after;
    }

    private static String fold(String name) {
        return Folding.fold(name.strip()).text();
    }
}
