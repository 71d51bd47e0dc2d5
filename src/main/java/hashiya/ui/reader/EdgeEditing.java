package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An edge of a highlight on its way elsewhere: it shows at once, and is kept once. Knows nothing of mouse and keyboard.
final class EdgeEditing {

    /// @param mark  as it was before
    /// @param range where it would be kept now
    record Move(Mark mark, Edge edge, TextRange range) {

        Caret caret() {
            return edge.caret(range);
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Move>> move = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Supplier<String> letters;
    private BiConsumer<Mark, TextRange> onKeep = (_, _) -> { };
    /// What was kept and is not written yet.
    private Optional<Mark> kept = Optional.empty();

    EdgeEditing(Supplier<String> letters) {
        this.letters = letters;
    }

    ReadOnlyObjectProperty<Optional<Move>> move() {
        return move.getReadOnlyProperty();
    }

    /// Called once with where a mark is to be from now on; whoever answers calls [#settle] in the end.
    void setOnKeep(BiConsumer<Mark, TextRange> action) {
        onKeep = action;
    }

    /// Takes an edge up. Where the other edge of the mark is on its way, it stays where it is by now.
    void begin(Mark mark, Edge edge) {
        var before = move.get().filter(each -> each.mark.id().equals(mark.id()));
        move.set(Optional.of(new Move(before.map(Move::mark).orElse(mark), edge,
                before.map(Move::range).orElse(mark.range()))));
    }

    /// Moves the edge; the highlight keeps one letter at least.
    void to(int offset) {
        move.get().ifPresent(each -> move.set(Optional.of(new Move(each.mark, each.edge,
                each.edge.moved(letters.get(), each.range, offset)))));
    }

    /// @return whether an edge was on its way
    boolean keep() {
        var last = move.get();
        last.filter(each -> !each.range.equals(each.mark.range())).ifPresent(each -> {
            kept = Optional.of(each.mark.at(each.range));
            onKeep.accept(each.mark, each.range);
        });
        move.set(Optional.empty());
        return last.isPresent();
    }

    /// Leaves everything as it was.
    ///
    /// @return whether an edge was on its way
    boolean drop() {
        var was = move.get().isPresent();
        move.set(Optional.empty());
        return was;
    }

    /// The mark is where it belongs by now, or stays where it was.
    void settle() {
        kept = Optional.empty();
    }

    /// A mark as it is to be shown in the place of what it is.
    Optional<Mark> preview() {
        return move.get().map(each -> each.mark.at(each.range)).or(() -> kept);
    }
}
