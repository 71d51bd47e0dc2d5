package hashiya.intake;

import hashiya.model.Furniture;
import hashiya.text.PartialDate;
import java.util.Map;

/// What stands above an article's first paragraph: the facts stated there, each empty where it is not, and the lines
/// that state them, by number.
record Heading(String title, String outlet, String byline, PartialDate published, Map<Integer, Furniture> lines) {

    static final Heading NONE = new Heading("", "", "", PartialDate.UNKNOWN, Map.of());

    Heading {
        lines = Map.copyOf(lines);
    }
}
