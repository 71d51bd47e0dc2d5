package hashiya.report;

import hashiya.model.Id;
import java.util.List;
import java.util.Optional;

/// One page of a report.
///
/// @param path     where its Markdown goes, relative to the folder of the whole
/// @param about    what it is about; nothing where it is about everything
/// @param title    as it is called where only one line is shown
/// @param language that most of it is in, by its BCP 47 tag
/// @param fields   what is known of the thing, for machines
public record Report(String path, Optional<Id> about, String title, String language, List<Field> fields,
        List<Element> elements) {

    public Report {
        fields = List.copyOf(fields);
        elements = List.copyOf(elements);
    }

    /// Where it goes in another form.
    ///
    /// @param ending with its full stop
    public String path(String ending) {
        return path.substring(0, path.lastIndexOf('.')) + ending;
    }
}
