package hashiya.export;

import java.util.List;
import java.util.stream.Collectors;

/// A note as it stands on a page, line by line beside its own letters, so that the way back spoils none of them.
///
/// @param before empty lines ahead of it, which the page leaves out
/// @param after  white space behind it, which the page leaves out
/// @param step   by how many levels its headings were moved down
record WrittenNote(String before, List<NoteLine> lines, String after, int step) {

    WrittenNote {
        lines = List.copyOf(lines);
    }

    /// What stands on the page.
    String text() {
        return lines.stream().map(NoteLine::written).collect(Collectors.joining("\n"));
    }

    /// What the analyst wrote.
    String own() {
        return before + lines.stream().map(NoteLine::own).collect(Collectors.joining()) + after;
    }
}
