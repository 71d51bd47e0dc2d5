package hashiya.ui.control;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/// What is selected, as JavaFX asks for it. Whoever hears of a change hears that all of it may be different: nobody has to
/// find out what is before somebody asks.
final class Selected<E> extends ObservableListBase<E> {

    private final IntSupplier size;
    private final IntFunction<E> element;

    Selected(IntSupplier size, IntFunction<E> element) {
        this.size = size;
        this.element = element;
    }

    @Override
    public E get(int at) {
        return element.apply(at);
    }

    @Override
    public int size() {
        return size.getAsInt();
    }

    void tell() {
        fireChange(new Anew<>(this));
    }

    /// One change of everything.
    private static final class Anew<E> extends ListChangeListener.Change<E> {

        private boolean told;

        Anew(Selected<E> list) {
            super(list);
        }

        @Override
        public boolean next() {
            var isNew = !told;
            told = true;
            return isNew;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        /// Else who hears of it would ask how many there are, each time.
        @Override
        public boolean wasReplaced() {
            return false;
        }

        /// What was selected before is not remembered.
        @Override
        public List<E> getRemoved() {
            return List.of();
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
