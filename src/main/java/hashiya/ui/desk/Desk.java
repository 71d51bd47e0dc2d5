package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.SourceId;
import hashiya.model.Standing;
import hashiya.model.TagId;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What is open and what is selected. Panels and reader meet here and never see one another. FX thread only.
///
/// One article is read, or two side by side. Whoever asks for the article, the selection or the highlight gets those of
/// the reading that is active, and need not know that there may be another.
public final class Desk extends Opened {

    private final ObservableList<Reading> readings = FXCollections.observableArrayList(new Reading(this));
    private final ReadOnlyObjectWrapper<Reading> active = new ReadOnlyObjectWrapper<>(readings.getFirst());
    private final ObjectProperty<Optional<ClaimId>> claim = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<NoteId>> note = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<SourceId>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TagId>> tag = new SimpleObjectProperty<>(Optional.empty());
    private final PanelChoice panel = new PanelChoice();
    private final DoubleProperty divider = new SimpleDoubleProperty(Standing.MIDDLE);
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final List<Runnable> watchers = new ArrayList<>();
    private final ObjectProperty<Optional<Passage>> carried = new SimpleObjectProperty<>(Optional.empty());
    private Subscription following = Subscription.EMPTY;
    private boolean turning;

    public Desk() {
        selection.subscribe((_, now) -> tell(active.get().selection(), now));
        highlight.subscribe((_, now) -> tell(active.get().highlight(), now));
        follow();
        active.subscribe((_, _) -> stir());
        panel.subscribe((_, _) -> stir());
        divider.subscribe((_, _) -> stir());
        locked.subscribe((_, _) -> stir());
    }

    /// A desk with the same things open and selected, which nobody follows yet.
    public Desk copy() {
        var copy = new Desk();
        copy.readings.setAll(readings.stream().map(each -> each.copy(copy)).toList());
        copy.turnTo(copy.readings.get(readings.indexOf(active.get())));
        copy.claim.set(claim.get());
        copy.note.set(note.get());
        copy.source.set(source.get());
        copy.tag.set(tag.get());
        copy.panel.set(panel.get());
        copy.divider.set(divider.get());
        copy.locked.set(locked.get());
        return copy;
    }

    /// Opens an article where it was left.
    public void open(ArticleId id) {
        active.get().open(id);
    }

    /// Opens an article at a passage of its text.
    public void open(ArticleId id, TextRange passage) {
        active.get().open(id, passage);
    }

    /// Opens a highlight's article at the highlight, and selects it. One that lost its place is only selected.
    public void open(Highlight passage) {
        active.get().open(passage);
    }

    /// Opens a note in the notes panel.
    public void open(Note opened) {
        turn(note, opened.id(), PanelName.NOTES);
    }

    /// Opens the card of a claim.
    public void open(ClaimId id) {
        turn(claim, id, PanelName.CLAIMS);
    }

    /// Opens the card of a source.
    public void open(SourceId id) {
        turn(source, id, PanelName.CLAIMS);
    }

    /// Selects a tag in the codebook.
    public void open(TagId id) {
        turn(tag, id, PanelName.TAGS);
    }

    /// Opens an article beside the one that is read, in the place of what stands there, and goes on there. If it is
    /// itself the one that is read, because selecting it has opened it, what was read before comes back.
    ///
    /// @param isThere whether an article or a highlight is in the workspace
    public void openBeside(ArticleId id, Predicate<Id> isThere) {
        active.get().goBackFrom(id, isThere);
        var beside = beside().orElseGet(this::begin);
        beside.open(id);
        activate(beside);
    }

    /// Puts a second reader beside the only one, with the same article at the same place, and goes on there.
    public void split() {
        if (beside().isEmpty()) {
            active.get().here().ifPresent(spot -> {
                var beside = begin();
                beside.show(new Spot(spot.article(), spot.offset()));
                activate(beside);
            });
        }
    }

    /// Opens what stood open before, as it stood.
    public void stand(Standing standing) {
        divider.set(standing.divider());
        PanelName.of(standing.panel()).ifPresent(panel::set);
        for (var number = 0; number < standing.open().size(); number++) {
            (number < readings.size() ? readings.get(number) : begin()).stand(standing.open().get(number));
        }
        activate(readings.get(standing.active()));
        locked.set(standing.locked() && readings.size() == 2);
    }

    /// What stands open now.
    public Standing standing() {
        var open = readings.stream().filter(each -> each.article().get().isPresent()).toList();
        return new Standing(open.stream().flatMap(each -> each.standing().stream()).toList(),
                Math.max(0, open.indexOf(active.get())), panel.get().word(), divider.get(), locked.get());
    }

    /// Calls the watcher whenever [#standing] may have become another.
    public Subscription watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Goes on in another of the readings.
    public void activate(Reading reading) {
        if (reading != active.get() && readings.contains(reading)) {
            turnTo(reading);
        }
    }

    /// Ends what is read in the active reader, as when its article was taken out of the workspace.
    public void close() {
        close(active.get());
    }

    /// Ends one of two readings, so that the other has all the room; the only one is left empty.
    public void close(Reading reading) {
        var other = readings.stream().filter(each -> each != reading).findFirst();
        if (other.isEmpty()) {
            reading.clear();
        } else if (readings.contains(reading)) {
            activate(other.get());
            locked.set(false);
            readings.remove(reading);
            stir();
        }
    }

    /// What is read, in the order in which it stands: one reading or two.
    public ObservableList<Reading> readings() {
        return FXCollections.unmodifiableObservableList(readings);
    }

    /// The reading that keys and panels work in.
    public ReadOnlyObjectProperty<Reading> active() {
        return active.getReadOnlyProperty();
    }

    /// The reading that is not active.
    public Optional<Reading> beside() {
        return readings.stream().filter(each -> each != active.get()).findFirst();
    }

    /// That of the active reading, or else of the one beside it.
    @Override
    public Optional<Passage> passage() {
        return active.get().passage().or(() -> beside().flatMap(Reading::passage));
    }

    /// The claim shown in the claims panel.
    public ObjectProperty<Optional<ClaimId>> claim() {
        return claim;
    }

    /// The note open in the notes panel.
    public ObjectProperty<Optional<NoteId>> note() {
        return note;
    }

    /// The source shown in the claims panel.
    public ObjectProperty<Optional<SourceId>> source() {
        return source;
    }

    /// The tag selected in the codebook.
    public ObjectProperty<Optional<TagId>> tag() {
        return tag;
    }

    /// The panel that the rail shows.
    public PanelChoice panel() {
        return panel;
    }

    /// Where two readers meet, as the share of their room that the first has.
    public DoubleProperty divider() {
        return divider;
    }

    /// Whether two readers scroll together.
    public BooleanProperty locked() {
        return locked;
    }

    /// The passage that is being dragged out of a reader.
    public ObjectProperty<Optional<Passage>> carried() {
        return carried;
    }

    void stir() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    private <I> void turn(ObjectProperty<Optional<I>> selected, I id, PanelName shown) {
        // So that going there twice is heard twice.
        selected.set(Optional.empty());
        selected.set(Optional.of(id));
        panel.set(shown);
    }

    private Reading begin() {
        var fresh = new Reading(this);
        readings.add(fresh);
        return fresh;
    }

    /// Panels that let go of a highlight because another article comes must not reach the reading that has it.
    private void turnTo(Reading reading) {
        following.unsubscribe();
        turning = true;
        selection.set(Optional.empty());
        highlight.set(Optional.empty());
        active.set(reading);
        article.set(reading.article().get());
        turning = false;
        follow();
    }

    private void follow() {
        var reading = active.get();
        following = Subscription.combine(
                reading.article().subscribe(article::set),
                reading.place().subscribe(place::set),
                reading.highlight().subscribe(highlight::set),
                reading.selection().subscribe(selection::set));
    }

    private <T> void tell(ObjectProperty<T> own, T now) {
        if (!turning) {
            own.set(now);
        }
    }
}
