package hashiya.ui.articles;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Where the columns of a table stand just now, the same for its heads and its rows.
final class TableLook {

    /// On both sides of what stands in a column, in px.
    static final double GAP = 8;

    private final ObjectProperty<LibraryLook> look = new SimpleObjectProperty<>(LibraryLook.USUAL);
    private final DoubleProperty room = new SimpleDoubleProperty();
    private final ObjectProperty<List<ColumnPlace>> places = new SimpleObjectProperty<>(List.of());

    TableLook() {
        look.subscribe(this::place);
        room.subscribe(this::place);
    }

    void show(LibraryLook now) {
        look.set(now);
    }

    LibraryLook look() {
        return look.get();
    }

    /// The width of a row, in px.
    void make(double width) {
        room.set(width);
    }

    ObjectProperty<List<ColumnPlace>> places() {
        return places;
    }

    private void place() {
        places.set(ColumnPlace.of(look.get(), room.get()));
    }
}
