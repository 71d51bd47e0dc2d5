package hashiya.ui.returned;

import hashiya.export.Returned;

/// A row of what came back.
sealed interface ReturnedRow {

    /// @param number among the notes that came back, from 0
    record OfNote(int number, Returned.Note note) implements ReturnedRow {}

    /// What is not taken.
    record OfPage(Returned.Told told) implements ReturnedRow {}
}
