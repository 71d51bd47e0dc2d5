package hashiya.export;

import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.report.Element;
import hashiya.report.Field;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One page under way: what it says, part by part.
final class Page {

    private final String path;
    private final Optional<Id> about;
    private final List<Field> fields = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private String title = "";

    Page(String path, Optional<Id> about) {
        this.path = path;
        this.about = about;
    }

    /// @param language that most of it is in, by its BCP 47 tag
    Report report(String language) {
        return new Report(path, about, title, language, fields, elements);
    }

    /// For the head of a page; nothing where the value is empty.
    Page field(String key, String value) {
        if (!value.isEmpty()) {
            fields.add(new Field(key, List.of(value), false));
        }
        return this;
    }

    /// For the head of a page; nothing where there are none.
    Page field(String key, List<String> values) {
        if (!values.isEmpty()) {
            fields.add(new Field(key, values, true));
        }
        return this;
    }

    /// The heading of the page, and what it is called elsewhere.
    Page title(Line line, String called) {
        title = called.strip().replaceAll("\\s+", " ");
        return add(new Element.Heading(1, line));
    }

    Page heading(int level, Line line) {
        return add(new Element.Heading(level, line));
    }

    Page heading(int level, String said) {
        return heading(level, Line.said(said));
    }

    /// Words of the program; nothing where there are none.
    Page said(String words) {
        return line(Line.said(words));
    }

    /// The parts with a middle dot between them, the empty ones left out.
    Page line(Line... parts) {
        var line = Line.joined(parts);
        return line.isEmpty() ? this : add(new Element.Paragraph(line, false));
    }

    Page warning(String words) {
        return add(new Element.Paragraph(Line.said(words), true));
    }

    /// Plain text as a paragraph of its own; nothing where it is blank.
    Page text(String plain) {
        return plain.isBlank() ? this : add(new Element.Text(plain.strip()));
    }

    Page passage(String letters, Direction direction) {
        return add(new Element.Passage(letters, direction, Optional.empty()));
    }

    /// A passage at the place that links lead to.
    Page passage(String letters, Direction direction, HighlightId name) {
        return add(new Element.Passage(letters, direction, Optional.of(name)));
    }

    Page item(Line line, String plain) {
        return add(new Element.Item(line, plain.strip()));
    }

    Page notes(int section, NoteTarget target, List<Note> notes) {
        return add(new Element.Notes(section, target, notes));
    }

    Page add(Element element) {
        elements.add(element);
        return this;
    }
}
