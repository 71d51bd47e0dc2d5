package hashiya.ui.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Where a column stands, in px from the start.
record ColumnPlace(Column column, double at, double width) {

    /// Of the title, before others become narrower.
    private static final double TITLE_LEAST = 320;

    /// The columns side by side in the room there is: the title takes what the others leave, and gives what they want;
    /// where that does not do, all become narrower.
    ///
    /// @param room in px
    static List<ColumnPlace> of(LibraryLook look, double room) {
        var wanted = look.columns().stream().mapToDouble(LibraryLook.Width::width).toArray();
        var elastic = Math.max(0, look.place(Column.TITLE));
        var others = DoubleStream.of(wanted).sum() - wanted[elastic];
        wanted[elastic] = Math.max(room - others, Math.min(wanted[elastic], TITLE_LEAST));
        var scale = Math.min(1, room / (others + wanted[elastic]));
        var places = new ArrayList<ColumnPlace>();
        var at = 0.0;
        for (var each = 0; each < wanted.length; each++) {
            var end = Math.rint(at + wanted[each] * scale);
            places.add(new ColumnPlace(look.columns().get(each).column(), at, end - at));
            at = end;
        }
        return places;
    }
}
