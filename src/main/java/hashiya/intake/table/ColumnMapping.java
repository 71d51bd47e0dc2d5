package hashiya.intake.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which column of a table holds what. A column is known by its name in the first row; in JSON lines by its key, with
/// dots where it lies deeper (`article.body`).
///
/// @param columns by field; empty where the mapping is to be proposed from the table itself
public record ColumnMapping(Map<Field, String> columns) {

    /// Nothing is said of any column.
    public static final ColumnMapping PROPOSED = new ColumnMapping(Map.of());

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /// Reads `text=body,title=headline`.
    ///
    /// @return nothing where it is not of this form, or where no column is said to hold the text
    public static Optional<ColumnMapping> parse(String written) {
        var columns = new EnumMap<Field, String>(Field.class);
        for (var part : written.split(",")) {
            var sides = part.split("=", 2);
            var field = Field.of(sides[0].strip());
            if (sides.length < 2 || field.isEmpty() || sides[1].isBlank()) {
                return Optional.empty();
            }
            columns.put(field.get(), sides[1].strip());
        }
        return columns.containsKey(Field.TEXT) ? Optional.of(new ColumnMapping(columns)) : Optional.empty();
    }

    public boolean isProposed() {
        return columns.isEmpty();
    }

    public Optional<String> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    /// The same with the columns by the names that a table has for them, small and capital letters aside; a number
    /// means the column of that number. Columns that the table has not are left out.
    public ColumnMapping in(List<String> names) {
        var found = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, wanted) -> names.stream().filter(wanted::equals).findFirst()
                .or(() -> names.stream().filter(wanted::equalsIgnoreCase).findFirst())
                .or(() -> Optional.of(wanted).filter(each -> each.matches("\\d{1,4}")).map(Integer::parseInt)
                        .filter(number -> number > 0 && number <= names.size())
                        .map(number -> names.get(number - 1)))
                .ifPresent(name -> found.put(field, name)));
        return new ColumnMapping(found);
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return columns.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().word() + "=" + each.getValue()).collect(Collectors.joining(","));
    }
}
