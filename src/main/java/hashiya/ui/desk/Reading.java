package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Standing;
import hashiya.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/// What is open and selected in one reader, and how it came there. FX thread only.
public final class Reading extends Opened {

    private final Desk desk;
    private final Trail trail;
    private Function<ArticleId, OptionalInt> eye = _ -> OptionalInt.empty();
    private long visits;

    Reading(Desk desk) {
        this(desk, new Trail());
    }

    private Reading(Desk desk, Trail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    Reading copy(Desk other) {
        var copy = new Reading(other, trail.copy());
        here().ifPresentOrElse(copy::show, () -> article.get().ifPresent(copy::open));
        return copy;
    }

    /// What is open beside it.
    public Desk desk() {
        return desk;
    }

    /// Ends it, as when its article was taken out of the workspace.
    public void close() {
        desk.close(this);
    }

    /// Asks the reader from now on what it shows.
    ///
    /// @param firstInView of the first letter of an article in view, its offset; nothing if another article is there
    public void lookThrough(Function<ArticleId, OptionalInt> firstInView) {
        eye = firstInView;
    }

    /// Says that another letter is the first in view.
    public void move() {
        desk.stir();
    }

    /// Opens an article where it was left.
    public void open(ArticleId id) {
        if (!isOn(id)) {
            leave();
        }
        visit(id, Optional.empty(), OptionalInt.empty());
    }

    /// Opens an article at a passage of its text.
    public void open(ArticleId id, TextRange passage) {
        leave();
        visit(id, Optional.of(passage), OptionalInt.empty());
    }

    /// Opens a highlight's article at the highlight, and selects it. One that lost its place is only selected.
    public void open(Highlight passage) {
        leave();
        visit(passage.article(), Optional.of(passage.range()), OptionalInt.of(passage.anchor().version()));
        highlight.set(Optional.of(passage.id()));
    }

    /// Goes back to the spot it came from.
    ///
    /// @param isThere whether an article or a highlight is in the workspace
    public void goBack(Predicate<Id> isThere) {
        trail.back(here(), isThere::test).ifPresent(spot -> show(spot.without(isThere.negate())));
    }

    /// Goes forward to the spot it went back from, as [#goBack] goes back.
    public void goForward(Predicate<Id> isThere) {
        trail.forward(here(), isThere::test).ifPresent(spot -> show(spot.without(isThere.negate())));
    }

    /// Goes back to where it was before this article, if it is open.
    void goBackFrom(ArticleId id, Predicate<Id> isThere) {
        if (isOn(id)) {
            goBack(each -> !each.equals(id) && isThere.test(each));
        }
    }

    public Trail trail() {
        return trail;
    }

    /// What stands in the reader now, or will stand there as soon as the article has come; nothing where it is
    /// empty, or where an article has not come yet that may be anywhere.
    public Optional<Spot> here() {
        return article.get().flatMap(id -> {
            var seen = eye.apply(id);
            return seen.isPresent()
                    ? Optional.of(new Spot(id, seen.getAsInt(), selection.get(), highlight.get()))
                    : place.get().flatMap(this::coming);
        });
    }

    @Override
    public Optional<Passage> passage() {
        var letters = article.get().flatMap(id -> selection.get().<Passage>map(range ->
                new Passage.Unmarked(id, range)));
        return letters.or(() -> highlight.get().map(Passage.Marked::new));
    }

    void clear() {
        selection.set(Optional.empty());
        highlight.set(Optional.empty());
        article.set(Optional.empty());
        place.set(Optional.empty());
        desk.stir();
    }

    /// Opens what stood here before, and leaves nothing on the trail.
    void stand(Standing.Open open) {
        open.offset().ifPresentOrElse(offset -> show(new Spot(open.article(), offset)), () -> open(open.article()));
    }

    /// What stands here now, at a place or on its way to where it was left.
    Optional<Standing.Open> standing() {
        return article.get().map(id -> new Standing.Open(id,
                here().map(spot -> OptionalInt.of(spot.offset())).orElse(OptionalInt.empty())));
    }

    /// Shows a spot without leaving another on the trail.
    void show(Spot spot) {
        turnTo(spot.article());
        place.set(Optional.of(new Place(spot.article(), Optional.empty(), OptionalInt.empty(), Optional.of(spot),
                ++visits)));
        highlight.set(spot.highlight());
    }

    private void leave() {
        here().ifPresent(trail::leave);
    }

    private boolean isOn(ArticleId id) {
        return article.get().equals(Optional.of(id));
    }

    private Optional<Spot> coming(Place asked) {
        return asked.again().or(() -> asked.range().map(range ->
                new Spot(asked.article(), range.start(), Optional.empty(), highlight.get())));
    }

    private void visit(ArticleId id, Optional<TextRange> range, OptionalInt version) {
        turnTo(id);
        place.set(Optional.of(new Place(id, range, version, Optional.empty(), ++visits)));
    }

    private void turnTo(ArticleId id) {
        if (!isOn(id)) {
            selection.set(Optional.empty());
            highlight.set(Optional.empty());
        }
        article.set(Optional.of(id));
        desk.stir();
    }
}
