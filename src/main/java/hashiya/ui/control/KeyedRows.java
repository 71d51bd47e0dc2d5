package hashiya.ui.control;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Rows of a list, each known by a key that it keeps when everything else about it changes. FX thread only.
///
/// @param <K> the key
public interface KeyedRows<K, R> {

    /// The rows that are shown, in order.
    ObservableList<R> shown();

    K keyOf(R row);

    Optional<R> find(K wanted);

    /// Whether a row of this key is there, shown or not.
    boolean holds(K wanted);

    /// How many there are, shown or not.
    int size();

    /// All of them, shown or not, in no order.
    Collection<R> all();

    /// Where the row stands among those shown, or -1.
    int indexOf(K wanted);

    /// Where those of these rows stand that are shown, ascending.
    int[] places(Collection<K> wanted);

    /// Frames every change of what is shown.
    ///
    /// @param last hears which rows came and went
    Subscription around(Runnable first, Consumer<Turnover<K>> last);
}
