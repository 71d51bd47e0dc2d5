package hashiya.sharing;

import hashiya.export.Draft;
import hashiya.export.ExportedFile;
import hashiya.model.Id;
import hashiya.outgoing.Material;
import hashiya.outgoing.Order;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A copy that is ready to go, and what is still wrong with it. Its files lie beside the folder they are to be, as long
/// as this is open.
public final class Prepared implements AutoCloseable {

    private final Draft draft;
    private final Map<Id, Integer> replaced;
    private final List<Leak> leaks;

    private Prepared(Draft draft, Map<Id, Integer> replaced, List<Leak> leaks) {
        this.draft = draft;
        this.replaced = Map.copyOf(replaced);
        this.leaks = List.copyOf(leaks);
    }

    /// Makes the files and looks through them; in the folder nothing is changed.
    ///
    /// @param original the workspace as it is
    /// @param folder   that the copy is to be
    /// @param progress stops the work when it was cancelled; then nothing is left behind
    /// @throws hashiya.export.ExportException if nothing can be written beside the folder
    public static Prepared of(Material original, Sharing sharing, Order order, Path folder, Progress progress) {
        var draft = Draft.near(folder);
        try {
            var copy = Veil.over(original.snapshot(), original.texts(), sharing, order.form().words(), progress);
            var form = order.form().marked(sharing.tlp().map(Tlp::label).orElse(""));
            order.in(form).write(copy.material(), (file, words) -> draft.add(ready(file, words, sharing), words),
                    progress);
            var found = LeakCheck.of(original.snapshot(), sharing, draft.items(), progress);
            return new Prepared(draft, copy.replaced(), found.isEmpty() ? found
                    : Whereabouts.of(original, sharing, copy, progress).traced(found));
        } catch (RuntimeException | Error e) {
            draft.close();
            throw e;
        }
    }

    /// With the label of the protocol where it is no page, which has it already; and without what is kept for the way
    /// back, for from a copy nothing comes back.
    private static ExportedFile ready(ExportedFile file, String words, Sharing sharing) {
        return words.isEmpty() ? Marking.of(file.alone(), sharing.tlp()) : file;
    }

    public List<Draft.Item> items() {
        return draft.items();
    }

    /// How often each hidden thing stood somewhere and was replaced.
    public Map<Id, Integer> replaced() {
        return replaced;
    }

    /// Where something hidden still stands, those that are sure first.
    public List<Leak> leaks() {
        return leaks;
    }

    /// Whether something that is hidden is named beyond doubt.
    public boolean isLeaking() {
        return leaks.stream().anyMatch(Leak::sure);
    }

    /// Lets the copy become the folder, in one move; afterwards nothing but closing is left to do.
    ///
    /// @return how many files it has
    /// @throws hashiya.export.ExportException if it cannot be written; there is then no more in the folder than before
    public int write(Path folder) {
        var count = draft.items().size();
        draft.become(folder);
        return count;
    }

    @Override
    public void close() {
        draft.close();
    }
}
