package hashiya.ui.exports;

import hashiya.library.Library;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.outgoing.Material;
import hashiya.outgoing.Order;
import hashiya.sharing.CopyFolder;
import hashiya.sharing.Leak;
import hashiya.sharing.NameFault;
import hashiya.sharing.Prepared;
import hashiya.sharing.Sharing;
import hashiya.sharing.Tlp;
import hashiya.sharing.Withholding;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A copy from what it keeps back to the report, without saying how it looks. FX thread only.
public final class ShareModel implements AutoCloseable {

    /// What came of it.
    record Outcome(Path place, int files) {}

    private static final int SHOWN = 500;

    private final OrderModel order;
    private final Workspace workspace;
    private final Consumer<ExportHabits> onHabits;
    private final Errand errand;
    private final Library.Following following;
    private ShareHabit keeping;
    private Optional<Prepared> prepared = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private boolean isDespite;
    private String complaint = "";
    private Runnable onChange = () -> { };

    /// @param onHabits keeps what was chosen, once a copy is checked
    public ShareModel(OrderModel order, Consumer<ExportHabits> onHabits) {
        this.order = order;
        this.onHabits = onHabits;
        workspace = order.workspace();
        keeping = order.habits().share(order.file()).orElse(ShareHabit.NOTHING).reduced(workspace.mirror()::holds);
        errand = new Errand(workspace.background(), () -> onChange.run());
        order.setOnChange(this::forget);
        following = workspace.follow(_ -> forget());
    }

    void setOnChange(Runnable action) {
        onChange = action;
    }

    OrderModel order() {
        return order;
    }

    Errand errand() {
        return errand;
    }

    /// Why it does not go on; empty where it does.
    String complaint() {
        return complaint;
    }

    ShareHabit keeping() {
        return keeping;
    }

    /// Those in whose names or id the typed letters stand; those that are hidden first.
    List<Source> sources(String typed) {
        return found(Source.class, typed, each -> isHidden(each.id()));
    }

    boolean isHidden(SourceId source) {
        return keeping.names().containsKey(source);
    }

    /// What the source is called in the copy.
    String pseudonym(SourceId source) {
        return Optional.ofNullable(keeping.names().get(source))
                .orElseGet(() -> Sharing.pseudonym(source, order.messages()));
    }

    void hide(SourceId source, boolean hides) {
        var names = new TreeMap<>(keeping.names());
        if (hides) {
            names.put(source, pseudonym(source));
        } else {
            names.remove(source);
        }
        keep(keeping.with(names));
    }

    /// Another name in the place of the one that is offered.
    void rename(SourceId source, String pseudonym) {
        if (isHidden(source)) {
            var names = new TreeMap<>(keeping.names());
            names.put(source, pseudonym.strip());
            keep(keeping.with(names));
        }
    }

    /// The first of the names that cannot be taken, and why; nothing where all can.
    Optional<Map.Entry<SourceId, String>> faulty() {
        return fault().map(each -> Map.entry(each.getKey(), sentence(each)));
    }

    private Optional<Map.Entry<SourceId, NameFault>> fault() {
        if (keeping.names().isEmpty()) {
            return Optional.empty();
        }
        return NameFault.of(Snapshot.of("", List.of(List.copyOf(workspace.mirror().all(Source.class)))),
                keeping.sharing());
    }

    private String sentence(Map.Entry<SourceId, NameFault> fault) {
        return order.messages().text(fault.getValue().key(), fault.getKey(), keeping.names().get(fault.getKey()));
    }

    /// Tags, highlights or claims with the typed letters in them; those that are withheld first.
    <E extends Entity> List<E> withholdable(Class<E> kind, String typed) {
        return found(kind, typed, each -> keeping.withheld().has(each.id()));
    }

    /// As many as anybody goes through; whoever looks for another types more of it.
    private <E extends Entity> List<E> found(Class<E> kind, String typed, Predicate<E> isFirst) {
        var wanted = CalledBy.folded(typed);
        var called = new CalledBy(workspace.mirror());
        return Stream.concat(workspace.mirror().all(kind).stream().filter(isFirst),
                workspace.mirror().all(kind).stream().filter(isFirst.negate()))
                .filter(each -> called.has(each, wanted)).limit(SHOWN).toList();
    }

    String words(Entity entity) {
        return new CalledBy(workspace.mirror()).words(entity);
    }

    /// What something hidden is called in the workspace.
    String name(Id hidden) {
        return switch (hidden) {
            case SourceId source -> workspace.mirror().find(Source.class, source).map(Source::name).orElse("");
            default -> workspace.mirror().find(Highlight.class, hidden).map(this::words).orElse("");
        };
    }

    void withhold(Id id, boolean isWithheld) {
        keep(keeping.with(keeping.withheld().with(id, isWithheld)));
    }

    void mark(Optional<Tlp> label) {
        keep(keeping.with(label));
    }

    void keepOrigins(boolean keeps) {
        keep(keeping.keeping(keeps));
    }

    /// What was made and looked through since the last choice; nothing where that is still to be done.
    Optional<Prepared> prepared() {
        return prepared;
    }

    List<Leak> leaks() {
        return prepared.map(Prepared::leaks).orElse(List.of());
    }

    boolean isLeaking() {
        return prepared.filter(Prepared::isLeaking).isPresent();
    }

    /// @param despite whether it is to go out as it is
    void allow(boolean despite) {
        isDespite = despite;
        onChange.run();
    }

    boolean isReady() {
        return prepared.isPresent() && (isDespite || !isLeaking());
    }

    Optional<Outcome> outcome() {
        return outcome;
    }

    /// Makes the files beside their place and looks through them.
    void check() {
        outcome = Optional.empty();
        complaint = order.place().isEmpty() ? order.messages().text("exports.place.none")
                : fault().map(this::sentence).orElse("");
        onChange.run();
        if (complaint.isEmpty()) {
            onHabits.accept(order.habits().with(order.file(), keeping));
            var wanted = order.order();
            var place = order.place().orElseThrow();
            var habit = keeping;
            errand.run(order.messages().text("share.running"), progress -> prepare(wanted, place, habit, progress),
                    done -> {
                        if (errand.isClosed()) {
                            done.close();
                        } else {
                            prepared = Optional.of(done);
                        }
                    }, this::failed);
        }
    }

    private Prepared prepare(Order wanted, Path place, ShareHabit habit, Progress progress) {
        if (!CopyFolder.isFree(place)) {
            throw new Unable("share.folder");
        }
        Library library = workspace.library();
        var material = new Material(library.snapshot(), library::text, library::text);
        wanted.format().lack(material.snapshot()).ifPresent(key -> {
            throw new Unable(key);
        });
        var sharing = habit.sharing().withholding(habit.withheld().in(material.snapshot()));
        return Prepared.of(material, sharing, wanted, place, progress);
    }

    /// Puts into its place what was checked.
    void write() {
        if (!isReady()) {
            return;
        }
        var place = order.place().orElseThrow();
        var ready = prepared.orElseThrow();
        errand.run(order.messages().text("export.running"), _ -> {
            try (ready) {
                if (!CopyFolder.isFree(place)) {
                    throw new Unable("share.folder");
                }
                return new Outcome(place, ready.write(place));
            }
        }, done -> {
            prepared = Optional.empty();
            outcome = Optional.of(done);
        }, failure -> {
            prepared = Optional.empty();
            failed(failure);
        });
    }

    /// Throws away what was checked, to choose something else.
    void back() {
        forget();
    }

    @Override
    public void close() {
        drop();
        errand.close();
        following.close();
    }

    private void keep(ShareHabit changed) {
        keeping = changed;
        forget();
    }

    private void failed(Exception failure) {
        complaint = Failing.sentence(failure, order.messages());
    }

    /// What was checked is no longer what would go out.
    private void forget() {
        drop();
        outcome = Optional.empty();
        complaint = "";
        isDespite = false;
        onChange.run();
    }

    private void drop() {
        if (!errand.isRunning()) {
            prepared.ifPresent(Prepared::close);
            prepared = Optional.empty();
        }
    }
}
