package hashiya.ui.search;

import hashiya.indexing.WorkspaceIndex;
import hashiya.search.Layers;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What stands in the search box, through which layers it is looked for and in which index, kept while the interface
/// changes its language. FX thread only.
public final class SearchState {

    private final ObjectProperty<Optional<WorkspaceIndex>> index = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Layers> layers = new SimpleObjectProperty<>(Layers.ALL);
    private final StringProperty typed = new SimpleStringProperty("");

    /// The index of the open workspace, once there is one. Whoever sets it closes it.
    public ObjectProperty<Optional<WorkspaceIndex>> index() {
        return index;
    }

    ObjectProperty<Layers> layers() {
        return layers;
    }

    StringProperty typed() {
        return typed;
    }
}
