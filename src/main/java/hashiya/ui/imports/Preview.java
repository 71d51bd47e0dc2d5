package hashiya.ui.imports;

import hashiya.intake.Incoming;
import hashiya.intake.IntakeFiles;
import hashiya.intake.Reading;
import hashiya.intake.Refusal;
import hashiya.intake.table.ColumnMapping;
import hashiya.model.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What the first article of a table would be.
///
/// @param text    how its text begins
/// @param refusal why there is none, if none of the first rows is an article
public record Preview(Optional<Facts> facts, String text, Optional<Refusal> refusal) {

    static final Preview NOTHING = new Preview(Optional.empty(), "", Optional.empty());

    private static final int ROWS = 20;
    /// In UTF-16 units.
    private static final int BEGINNING = 400;

    /// Reads the first rows of a table; not on the screen's thread.
    public static Preview of(Path table, ColumnMapping mapping) {
        Optional<Refusal> first = Optional.empty();
        try (var readings = IntakeFiles.open(table, Instant.now(), mapping)) {
            for (var row = 0; row < ROWS && readings.hasNext(); row++) {
                Reading reading = readings.next();
                switch (reading) {
                    case Incoming incoming -> {
                        return new Preview(Optional.of(incoming.facts()), beginning(incoming.content().text()),
                                Optional.empty());
                    }
                    case Refusal refusal -> first = first.or(() -> Optional.of(refusal));
                }
            }
        }
        return new Preview(Optional.empty(), "", first);
    }

    private static String beginning(String text) {
        var end = text.offsetByCodePoints(0, Math.min(BEGINNING, text.codePointCount(0, Math.min(text.length(),
                BEGINNING))));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
