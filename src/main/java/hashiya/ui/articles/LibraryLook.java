package hashiya.ui.articles;

import hashiya.ui.articles.ArticleOrder.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an analyst likes to see the library: its columns, its order, and whether printings of a story stand together.
///
/// @param columns those that are shown, from the start on; at least one, and none twice
public record LibraryLook(List<Width> columns, ArticleOrder order, boolean grouped) {

    /// A column as wide as it is wanted, in px.
    record Width(Column column, double width) {

        static Width usual(Column column) {
            return new Width(column, column.usual());
        }
    }

    public static final LibraryLook USUAL =
            new LibraryLook(Stream.of(Column.values()).map(Width::usual).toList(), ArticleOrder.USUAL, false);

    private static final double LEAST = 40;
    private static final double MOST = 1_600;

    public LibraryLook {
        if (columns.isEmpty() || columns.stream().map(Width::column).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("A table has columns, and each of them once: " + columns);
        }
        columns = columns.stream().map(each -> new Width(each.column, Math.clamp(each.width, LEAST, MOST))).toList();
    }

    /// As [#toString] writes it. What cannot be understood is as it usually is.
    public static LibraryLook of(String kept) {
        var parts = kept.split(";", -1);
        var columns = Stream.of(parts[0].split(" ")).flatMap(each -> width(each).stream()).toList();
        var look = USUAL;
        try {
            look = columns.isEmpty() ? look : new LibraryLook(columns, look.order, false);
        } catch (IllegalArgumentException e) {
            // Somebody wrote a column twice.
        }
        var order = Optional.of(parts).filter(each -> each.length > 1).flatMap(each -> order(each[1]));
        return look.by(order.orElse(look.order)).grouped(parts.length > 2 && parts[2].equals("grouped"));
    }

    @Override
    public String toString() {
        return columns.stream().map(each -> each.column.word() + ":" + Math.round(each.width))
                .collect(Collectors.joining(" ")) + ";" + order.column().word() + ":" + order.way() + ";"
                + (grouped ? "grouped" : "");
    }

    LibraryLook by(ArticleOrder other) {
        return new LibraryLook(columns, other, grouped);
    }

    LibraryLook grouped(boolean together) {
        return new LibraryLook(columns, order, together);
    }

    boolean shows(Column column) {
        return columns.stream().anyMatch(each -> each.column == column);
    }

    /// Shows a column at the end, or takes it away unless it is the last.
    LibraryLook turned(Column column) {
        if (!shows(column)) {
            return changed(each -> each.add(Width.usual(column)));
        }
        return columns.size() == 1 ? this : changed(each -> each.removeIf(width -> width.column == column));
    }

    /// @param steps towards the end, or towards the start where they are negative
    LibraryLook moved(Column column, int steps) {
        var from = place(column);
        var to = Math.clamp(from + steps, 0, columns.size() - 1);
        return changed(each -> each.add(to, each.remove(from)));
    }

    /// @param more px, or less where it is negative
    LibraryLook widened(Column column, double more) {
        return changed(all -> all.replaceAll(each ->
                each.column == column ? new Width(column, each.width + more) : each));
    }

    int place(Column column) {
        return columns.stream().map(Width::column).toList().indexOf(column);
    }

    private LibraryLook changed(Consumer<List<Width>> change) {
        var changed = new ArrayList<>(columns);
        change.accept(changed);
        return new LibraryLook(changed, order, grouped);
    }

    private static Optional<Width> width(String word) {
        var parts = word.split(":");
        try {
            return parts.length == 2
                    ? Column.of(parts[0]).map(each -> new Width(each, Integer.parseInt(parts[1]))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ArticleOrder> order(String words) {
        var parts = words.split(":");
        return parts.length == 2 ? Column.of(parts[0]).flatMap(column -> Stream.of(Way.values())
                .filter(each -> each.name().equals(parts[1])).findFirst().map(way -> new ArticleOrder(column, way)))
                : Optional.empty();
    }
}
