package hashiya.ui.exports;

import hashiya.exchange.Caveat;
import hashiya.export.Forecast;
import hashiya.export.Written;
import hashiya.library.Library;
import hashiya.outgoing.Material;
import hashiya.outgoing.Order;
import hashiya.outgoing.Parcel;
import hashiya.outgoing.Shape;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An export from the choice to the report, without saying how it looks. FX thread only.
public final class ExportModel implements AutoCloseable {

    /// What a file is, before it is written.
    public enum State { BARRED, FRESH, CHANGED, ORPHANED, UNCHANGED }

    record Row(State state, String path) {}

    /// What came of it.
    record Outcome(Path place, Written written, List<Caveat> caveats) {}

    /// @param forecast of the parcel
    private record Packed(Parcel parcel, Forecast forecast) {}

    private final OrderModel order;
    private final Workspace workspace;
    private final Consumer<ExportHabits> onHabits;
    private final Errand errand;
    private final Library.Following following;
    private Optional<Packed> packed = Optional.empty();
    /// What was being put into its place when it was stopped.
    private Optional<Packed> delivered = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private String complaint = "";
    private Runnable onChange = () -> { };

    /// @param onHabits keeps what was chosen, once something is looked at or written
    public ExportModel(OrderModel order, Consumer<ExportHabits> onHabits) {
        this.order = order;
        this.onHabits = onHabits;
        workspace = order.workspace();
        errand = new Errand(workspace.background(), () -> onChange.run());
        order.setOnChange(this::forget);
        following = workspace.follow(_ -> {
            stale();
            onChange.run();
        });
    }

    /// @param action told whenever there is something else to show
    void setOnChange(Runnable action) {
        onChange = action;
    }

    OrderModel order() {
        return order;
    }

    /// The long work that is under way.
    Errand errand() {
        return errand;
    }

    /// Why it does not go on; empty where it does.
    String complaint() {
        return complaint;
    }

    Optional<Outcome> outcome() {
        return outcome;
    }

    /// What would be done; nothing until somebody has looked.
    Optional<Forecast> forecast() {
        return packed.map(Packed::forecast);
    }

    /// The files of a state in their order, or all.
    List<Row> rows(Optional<State> wanted) {
        return Arrays.stream(State.values()).filter(each -> wanted.isEmpty() || wanted.get() == each)
                .flatMap(state -> paths(state).stream().map(path -> new Row(state, path))).toList();
    }

    int count(State state) {
        return paths(state).size();
    }

    private List<String> paths(State state) {
        return forecast().map(each -> switch (state) {
            case FRESH -> each.fresh();
            case CHANGED -> each.changed();
            case BARRED -> each.barred();
            case ORPHANED -> each.orphaned();
            case UNCHANGED -> each.unchanged();
        }).orElse(List.of());
    }

    /// Whether what was looked at can be written.
    boolean isReady() {
        return forecast().filter(each -> each.barred().isEmpty()).isPresent();
    }

    /// What copies of this workspace keep back, which an export does not.
    Optional<ShareHabit> remembered() {
        return order.habits().share(order.file()).filter(ShareHabit::hides);
    }

    /// Makes the files beside their place, and says what would become of each.
    void look() {
        stale();
        begin().ifPresent(place -> {
            var wanted = order.order();
            errand.run(running(), progress -> pack(wanted, place, progress), looked -> {
                if (errand.isClosed()) {
                    looked.parcel.close();
                } else {
                    packed = Optional.of(looked);
                }
            }, this::failed);
        });
    }

    /// Writes what was looked at, or makes it and writes it in one go.
    void write() {
        if (errand.isRunning()) {
            return;
        }
        var ready = packed;
        begin().ifPresent(place -> {
            var wanted = order.order();
            delivered = ready;
            packed = Optional.empty();
            errand.run(running(), progress -> {
                try (var parcel = ready.map(Packed::parcel).orElseGet(() -> pack(wanted, place, progress).parcel)) {
                    return new Outcome(place, parcel.deliver(progress), parcel.caveats());
                }
            }, done -> outcome = Optional.of(done), this::failed);
        });
    }

    private Optional<Path> begin() {
        outcome = Optional.empty();
        var place = order.place();
        complaint = place.isPresent() ? "" : order.messages().text("exports.place.none");
        place.ifPresent(_ -> onHabits.accept(order.habits()));
        onChange.run();
        return place;
    }

    /// Off the screen's thread.
    private Packed pack(Order wanted, Path place, Progress progress) {
        var library = workspace.library();
        var material = new Material(library.snapshot(), library::text, library::text);
        wanted.format().lack(material.snapshot()).ifPresent(key -> {
            throw new Unable(key);
        });
        var parcel = Parcel.pack(material, wanted, place, progress);
        try {
            return new Packed(parcel, parcel.forecast());
        } catch (RuntimeException | Error e) {
            parcel.close();
            throw e;
        }
    }

    private void failed(Exception failure) {
        complaint = Failing.sentence(failure, order.messages());
    }

    private String running() {
        return order.messages().text("export.running");
    }

    /// What of a file can be read, line by line.
    void lines(Row row, Consumer<List<String>> onRead) {
        packed.ifPresent(each -> {
            var item = each.parcel.items().stream().filter(one -> isOf(row, one.path(), each.parcel)).findFirst();
            var place = each.parcel.place().resolve(row.path);
            workspace.read(_ -> item.map(Readable::of).orElseGet(() -> Readable.of(place)), onRead);
        });
    }

    private static boolean isOf(Row row, String path, Parcel parcel) {
        return path.equals(row.path) || parcel.order().format().shape() instanceof Shape.Single;
    }

    @Override
    public void close() {
        stale();
        errand.close();
        following.close();
    }

    /// Something else is asked for now.
    private void forget() {
        stale();
        outcome = Optional.empty();
        complaint = "";
        onChange.run();
    }

    /// What was looked at is no longer what would be written.
    private void stale() {
        if (!errand.isRunning()) {
            Stream.of(packed, delivered).flatMap(Optional::stream).forEach(each -> each.parcel.close());
            packed = Optional.empty();
            delivered = Optional.empty();
        }
    }
}
