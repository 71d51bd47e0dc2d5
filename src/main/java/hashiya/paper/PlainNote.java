package hashiya.paper;

import hashiya.markdown.Frame;
import hashiya.markdown.LinkWords;
import hashiya.markdown.NoteLink;
import hashiya.markdown.Rendered;
import hashiya.markdown.Row;
import hashiya.markdown.Span;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A note in plain lines: its words without the signs of Markdown, with the marks of its lists, and with the addresses
/// that paper cannot lead to.
final class PlainNote {

    private static final String BOX = "☐ ";
    private static final String TICKED = "☑ ";

    private PlainNote() { }

    static List<String> lines(String markdown, Snapshot snapshot) {
        return Rendered.of(markdown, link -> words(link, snapshot)).rows().stream().flatMap(PlainNote::plain)
                .filter(line -> !line.isBlank()).toList();
    }

    private static Stream<String> plain(Row row) {
        var words = row.spans().stream().map(PlainNote::words).collect(Collectors.joining());
        return (mark(row) + words).lines();
    }

    private static String mark(Row row) {
        if (row.frames().isEmpty() || !(row.frames().getLast() instanceof Frame.Item item)) {
            return "";
        }
        var box = switch (item.box()) {
            case NONE -> "";
            case EMPTY -> BOX;
            case TICKED -> TICKED;
        };
        return (item.marker() + " " + box).stripLeading();
    }

    private static String words(Span span) {
        return span.goal().filter(Span.Goal.Address.class::isInstance).map(Span.Goal.Address.class::cast)
                .map(Span.Goal.Address::address).filter(address -> !span.words().contains(address))
                .map(address -> span.words() + " (" + address + ")").orElse(span.words());
    }

    /// The analyst's own words with the id, which can be looked up; of a tag its path.
    private static LinkWords words(NoteLink link, Snapshot snapshot) {
        var tags = snapshot.all(Tag.class);
        var id = link.id(tags).flatMap(snapshot::standing);
        var name = id.map(each -> each instanceof TagId tag ? TagTree.of(tags).path(tag) : each.toString())
                .orElse(link.target());
        var words = link.words().isEmpty() ? name : link.words() + " (" + name + ")";
        return new LinkWords(words, words, Optional.empty());
    }
}
