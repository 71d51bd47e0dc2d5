package hashiya.ui.search;

import hashiya.indexing.WorkspaceIndex;
import hashiya.search.Layers;
import hashiya.search.Request.Order;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What stands in the search box, through which layers it is looked for, in which order and in which index, kept while the interface
/// changes its language. FX thread only.
public final class SearchState {

    private final ObjectProperty<Optional<WorkspaceIndex>> index = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Layers> layers = new SimpleObjectProperty<>(Layers.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RELEVANCE);
    private final StringProperty typed = new SimpleStringProperty("");

    /// The index of the open workspace, once there is one. Whoever sets it closes it.
    public ObjectProperty<Optional<WorkspaceIndex>> index() {
        return index;
    }

    ObjectProperty<Layers> layers() {
        return layers;
    }

    /// Which hits come first.
    ObjectProperty<Order> order() {
        return order;
    }

    StringProperty typed() {
        return typed;
    }
}
