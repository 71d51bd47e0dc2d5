package hashiya.intake.documents;

import hashiya.intake.documents.Document.About;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// What stands in the elements of a small file of properties, by their local names. The first of each counts.
final class Properties implements Xml.Listener {

    private static final int LONGEST = 2_000;

    private final Map<String, StringBuilder> values = new HashMap<>();
    private StringBuilder current = new StringBuilder();

    @Override
    public void start(String name, XMLStreamReader at) {
        current = new StringBuilder();
        values.putIfAbsent(name, current);
    }

    @Override
    public void end(String name) {
        current = new StringBuilder();
    }

    @Override
    public void text(String letters) {
        if (current.length() < LONGEST) {
            current.append(letters, 0, Math.min(letters.length(), LONGEST));
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// Of the first of these that is not empty.
    String value(String... names) {
        for (var name : names) {
            var found = values.getOrDefault(name, new StringBuilder()).toString().replaceAll("\\s+", " ").strip();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /// What office programs write: the title only where it is no name of a file.
    About about() {
        return new About(Titles.honest(value("title")), value("creator", "initial-creator"), value("publisher"), "",
                value("created", "creation-date"), value("language"));
    }
}
