package hashiya.export;

import hashiya.export.ExportException.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What an export would do to its folder, by paths relative to it, each list sorted.
///
/// @param fresh     not there yet
/// @param changed   there from an earlier export, with another content
/// @param unchanged there with the very same bytes
/// @param orphaned  from an earlier export, and to be taken away
/// @param barred    in whose place something stands that no export wrote, or that was changed by hand since; as long as
///                  there is one, nothing can be written
public record Forecast(List<String> fresh, List<String> changed, List<String> unchanged, List<String> orphaned,
        List<String> barred) {

    public Forecast {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        orphaned = List.copyOf(orphaned);
        barred = List.copyOf(barred);
    }

    /// Whether it would leave everything as it is.
    public boolean isIdle() {
        return fresh.isEmpty() && changed.isEmpty() && orphaned.isEmpty() && barred.isEmpty();
    }

    /// As it would be told afterwards.
    ///
    /// @throws ExportException if something is in the way
    public Written written(Path folder) {
        if (!barred.isEmpty()) {
            throw new ExportException(Problem.FOREIGN_FILE, folder.resolve(barred.getFirst()));
        }
        return new Written(Stream.concat(fresh.stream(), changed.stream()).toList(), unchanged, orphaned);
    }
}
