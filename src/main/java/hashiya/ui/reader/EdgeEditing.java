package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
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

        /// Where the other edge stands.
        int anchor() {
            return edge.other().of(range);
        }

        /// With the edge at another offset. Beyond the other edge the two change their roles, as those of selected letters
        /// do; one letter at least is left.
        Move to(String letters, int offset) {
            if (!edge.passes(anchor(), offset)) {
                return new Move(mark, edge, edge.moved(letters, range, offset));
            }
            var across = new TextRange(Math.min(anchor(), offset), Math.max(anchor(), offset));
            return new Move(mark, edge.other(), across);
        }

        /// With the edge at the word of an offset.
        Move toWord(String letters, int offset) {
            return to(letters, (edge.passes(anchor(), offset) ? edge.other() : edge).atWord(letters, offset));
        }

        /// Where a step leads; one that would reach the other edge begins there, as a step of that edge.
        int across(int to, IntUnaryOperator from) {
            return to == anchor() || edge.passes(anchor(), to) ? from.applyAsInt(anchor()) : to;
        }

        /// What is kept of it: where the edges have changed their roles, the one that stood still was where words end and
        /// is now where they begin, or the other way round, and goes past the spaces there.
        TextRange kept(String letters) {
            var start = range.start();
            var end = range.end();
            while (range.start() == mark.range().end() && start < end && Character.isWhitespace(letters.charAt(start))) {
                start++;
            }
            while (range.end() == mark.range().start() && start < end && Character.isWhitespace(letters.charAt(end - 1))) {
                end--;
            }
            return start < end ? new TextRange(start, end) : range;
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

    /// Moves the edge.
    void to(int offset) {
        move.set(move.get().map(each -> each.to(letters.get(), offset)));
    }

    /// Moves the edge to the word of an offset.
    void toWord(int offset) {
        move.set(move.get().map(each -> each.toWord(letters.get(), offset)));
    }

    /// @return whether an edge was on its way
    boolean keep() {
        var last = move.get();
        last.filter(each -> !each.range.equals(each.mark.range())).ifPresent(each -> {
            var range = each.kept(letters.get());
            kept = Optional.of(each.mark.at(range));
            onKeep.accept(each.mark, range);
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
