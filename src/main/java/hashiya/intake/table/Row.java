package hashiya.intake.table;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One row of a table.
///
/// @param line   of the file where it begins, or its number in a list; from 1
/// @param bytes  its own, without the line break at its end
/// @param values by column, in the order of the columns, none blank
/// @param fault  why it could not be read; there are no values then
public record Row(long line, byte[] bytes, Map<String, String> values, Optional<Fault> fault) {

    public enum Fault { TOO_LONG, DAMAGED_ENCODING, DAMAGED }

    public Row {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(values);
        Objects.requireNonNull(fault);
    }

    static Row broken(Record record, Fault fault) {
        return new Row(record.line(), record.bytes(), Map.of(), Optional.of(fault));
    }
}
