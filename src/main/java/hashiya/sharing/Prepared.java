package hashiya.sharing;

import hashiya.model.Article;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A copy that is ready to be written, and what is still wrong with it.
///
/// @param replaced how often each hidden thing stood somewhere and was replaced
/// @param leaks    where something hidden still stands, those that are sure first
public record Prepared(List<Written> files, Map<Id, Integer> replaced, List<Leak> leaks) {

    /// A workspace, as it is.
    public record Original(Snapshot snapshot, Function<Article, String> texts) { }

    /// Makes the files and looks through them; writes nothing.
    ///
    /// @param progress stops the work when it was cancelled
    public static Prepared of(Original original, Sharing sharing, CopyFiles writer, Format format, Progress progress) {
        var copy = Veil.over(original.snapshot, original.texts, sharing, writer.words(), progress);
        var files = writer.write(copy, format, progress);
        return new Prepared(files, copy.replaced(), LeakCheck.of(original.snapshot, sharing, files, progress));
    }

    /// Whether something that is hidden is named beyond doubt.
    public boolean isLeaking() {
        return leaks.stream().anyMatch(Leak::sure);
    }
}
