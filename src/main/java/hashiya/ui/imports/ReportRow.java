package hashiya.ui.imports;

import hashiya.importing.Outcome.Imported;
import hashiya.model.ArticleId;
import java.nio.file.Path;

/// One row of the report of an import. All words are ready to be shown: what cannot be seen in a name is made visible.
public sealed interface ReportRow {

    /// Stands over the rows of one reason.
    record Heading(String words) implements ReportRow {}

    /// @param name     of the file, and of the place within it
    /// @param folder   where the file lies; empty where there is none
    /// @param sentence why it was refused
    record Refused(Path path, String name, String folder, String sentence) implements ReportRow {}

    /// @param sentence which article it is
    record Known(String name, String folder, String sentence, ArticleId article) implements ReportRow {}

    /// @param sentence which article it may be another version of
    record Resembling(String name, String folder, String sentence, Imported article, ArticleId older)
            implements ReportRow {}
}
