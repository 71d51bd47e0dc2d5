package hashiya.intake.documents;

import hashiya.intake.documents.Document.About;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/// The package file of a book: what the book says of itself, and its chapters in the order of reading.
final class Package implements Xml.Listener {

    private final Properties properties = new Properties();
    private final Map<String, String> chapters = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private String published = "";
    private boolean isDate;

    @Override
    public void start(String name, XMLStreamReader at) {
        properties.start(name, at);
        switch (name) {
            case "item" -> {
                var media = Xml.attribute(at, "media-type");
                var isNavigation = Xml.attribute(at, "properties").contains("nav");
                if ((media.contains("html") || media.equals("text/xml")) && !isNavigation) {
                    chapters.put(Xml.attribute(at, "id"), Xml.attribute(at, "href"));
                }
            }
            case "itemref" -> (Xml.attribute(at, "linear").equals("no") ? aside : spine)
                    .add(Xml.attribute(at, "idref"));
            // EPUB 2 has several dates, told apart by what happened then.
            case "date" -> isDate = Xml.attribute(at, "event").isEmpty()
                    || Xml.attribute(at, "event").equals("publication");
            default -> { }
        }
    }

    @Override
    public void end(String name) {
        properties.end(name);
        isDate = false;
    }

    @Override
    public void text(String letters) {
        properties.text(letters);
        published = isDate && published.isEmpty() ? letters.strip() : published;
    }

    /// Their places beside the package file; what the book calls no part of its course comes last.
    List<String> chapters() {
        var all = new ArrayList<>(spine);
        all.addAll(aside);
        return all.stream().distinct().flatMap(id -> Optional.ofNullable(chapters.get(id)).stream()).toList();
    }

    About about() {
        return new About(Titles.honest(properties.value("title")), properties.value("creator"),
                properties.value("publisher"), published, "", language(properties.value("language")));
    }

    private static String language(String stated) {
        return stated.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? stated : "";
    }
}
