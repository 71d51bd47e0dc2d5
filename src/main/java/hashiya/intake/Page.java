package hashiya.intake;

import hashiya.model.Facts;
import hashiya.model.Hidden;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a scraped page's text states about the article, and which of its lines are not the article.
final class Page {

    private final String text;
    private final List<Line> lines;
    private final Heading heading;

    private Page(String text, List<Line> lines, Heading heading) {
        this.text = text;
        this.lines = lines;
        this.heading = heading;
    }

    static Page of(String text) {
        var lines = Lines.of(text);
        var furnished = new Furnished(lines);
        var prose = IntStream.range(0, furnished.linesBelow()).filter(at -> lines.get(at).isProse()).findFirst();
        if (prose.isEmpty()) {
            return new Page(text, lines, Heading.NONE);
        }
        var above = lines.subList(0, prose.getAsInt());
        return new Page(text, lines, new HeadingFinder(above, text, furnished.find()).find());
    }

    /// The lines of a body, known to be one, that are furniture by their own words.
    static List<Hidden> furnitureOf(String body) {
        var lines = Lines.of(body);
        return new Furnished(lines).find().entrySet().stream()
                .map(line -> new Hidden(lines.get(line.getKey()).range(), line.getValue()))
                .toList();
    }

    /// Title, outlet, byline and date where the page states them; the language by the letters. Nothing is invented.
    Facts facts() {
        return new Facts(heading.title(), "", heading.outlet(), heading.byline(), heading.published(), "",
                Languages.of(text));
    }

    /// Whole lines, in reading order. The headline is among them however often it stands there: the reader shows it
    /// from the facts, above the text. A text without a paragraph of prose is left as it is.
    List<Hidden> hidden() {
        return heading.lines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(line -> new Hidden(lines.get(line.getKey()).range(), line.getValue()))
                .toList();
    }
}
