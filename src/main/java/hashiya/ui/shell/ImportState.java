package hashiya.ui.shell;

import hashiya.intake.table.ColumnMapping;
import hashiya.l10n.Messages;
import hashiya.ui.imports.ImportHabits;
import hashiya.ui.imports.ImportHabits.Watch;
import hashiya.ui.imports.ImportRun;
import hashiya.ui.imports.WatchSign;
import hashiya.ui.imports.Watching;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// What is known of imports whatever language the window speaks: what the analyst has said once, the last import, and
/// the folder that is watched for the open workspace.
final class ImportState implements AutoCloseable {

    private final Consumer<ImportHabits> onHabits;
    private final Watching watching;
    private ImportHabits habits;
    private Optional<Path> workspace = Optional.empty();
    private Optional<ImportRun> last = Optional.empty();

    /// @param onHabits keeps what the analyst says
    ImportState(ImportHabits habits, Consumer<ImportHabits> onHabits, Watching watching) {
        this.habits = habits;
        this.onHabits = onHabits;
        this.watching = watching;
    }

    /// Goes on with what was said for this workspace.
    void open(Path file) {
        workspace = Optional.of(file);
        last = Optional.empty();
        watching.watch(watch());
    }

    /// Watches nothing more.
    void leave() {
        workspace = Optional.empty();
        last = Optional.empty();
        watching.watch(Optional.empty());
    }

    ImportHabits habits() {
        return habits;
    }

    void remember(Collection<String> header, ColumnMapping mapping) {
        keep(habits.with(header, mapping));
    }

    Optional<ImportRun> last() {
        return last;
    }

    void keep(ImportRun run) {
        last = Optional.of(run);
    }

    Watching watching() {
        return watching;
    }

    /// The folder that was named for the open workspace.
    Optional<Watch> watch() {
        return workspace.flatMap(habits::watch);
    }

    void watch(Path folder) {
        change(_ -> Optional.of(new Watch(folder, true)));
    }

    /// Switches watching off, or on again.
    void turn() {
        change(known -> known.map(each -> each.turned(!each.isOn())));
    }

    /// Says in the status line which folder is watched. Made here and not by the window, which is drawn before the classes of
    /// imports are loaded.
    Node sign(Messages messages) {
        return new WatchSign(watching, messages, this::turn);
    }

    @Override
    public void close() {
        watching.close();
    }

    private void change(Function<Optional<Watch>, Optional<Watch>> change) {
        change.apply(watch()).ifPresent(watch -> workspace.ifPresent(file -> keep(habits.with(file, watch))));
        watching.watch(watch());
    }

    private void keep(ImportHabits changed) {
        habits = changed;
        onHabits.accept(changed);
    }
}
