package hashiya.ui.tags;

import hashiya.model.Colour;
import java.util.List;
import java.util.stream.Stream;

/// The colours that a tag is given from: those of the highlights, then deeper ones that stand out on light and dark
/// paper alike.
final class TagColours {

    static final List<String> DEEP = List.of("#c0392b", "#b7621b", "#8a7400", "#3f8f3f", "#1f8a70", "#1c7fb8", "#4f6fd0",
            "#8457c9", "#b0429b", "#7a7f87");

    private TagColours() {
    }

    static List<String> all() {
        return Stream.concat(Stream.of(Colour.values()).map(Colour::hex), DEEP.stream()).toList();
    }
}
