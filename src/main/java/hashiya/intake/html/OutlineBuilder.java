package hashiya.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Walks a page's tree once and writes its lines down.
final class OutlineBuilder implements NodeFilter {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
            "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "noindex", "o:p", "q",
            "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr", "center-inline", "amp-img", "picture", "source");

    private static final Set<String> SKIPPED = Set.of("script", "style", "template", "noscript", "head", "audio",
            "video", "map", "option", "button", "input", "title", "meta", "link", "param", "datalist", "progress");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Region> homes = new ArrayList<>();
    private final Deque<Region> open = new ArrayDeque<>();
    private final Map<Region, Integer> tagsBefore = new HashMap<>();
    private final Tables tables = new Tables();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int opening;
    private int seen;
    private int links;
    private int tags;

    Outline build(Element body) {
        NodeTraversor.filter(this, body);
        return new Outline(blocks, regions, homes.toArray(Region[]::new));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName()) || isForEditors(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    /// The calls of notes and the buttons that encyclopedias put into their lines.
    private static boolean isForEditors(Element element) {
        return switch (element.normalName()) {
            case "sup" -> element.hasClass("reference") || element.hasClass("noprint");
            case "span" -> element.hasClass("mw-editsection");
            default -> false;
        };
    }

    private void enter(Element element) {
        tags++;
        var name = element.normalName();
        links += name.equals("a") && element.hasAttr("href") ? 1 : 0;
        if (name.equals("br") || name.equals("hr")) {
            flush();
        } else if (tables.isCellOfData(element)) {
            line.append(line.isEmpty() ? "" : " | ");
        } else if (isLineOfItsOwn(element)) {
            flush();
            var region = new Region(element, Optional.ofNullable(open.peek()), blocks.size());
            tagsBefore.put(region, tags);
            regions.add(region);
            open.push(region);
        }
    }

    private void leave(Element element) {
        links -= element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
        if (open.peek() != null && open.peek().element() == element) {
            flush();
            var region = open.pop();
            region.close(blocks, tags - tagsBefore.remove(region));
        }
    }

    private boolean isLineOfItsOwn(Element element) {
        return !INLINE.contains(element.normalName()) && !element.normalName().equals("br")
                || element.normalName().equals("span") && element.className().contains("caption");
    }

    private void text(TextNode node) {
        var text = node.getWholeText();
        var isPre = node.parent() instanceof Element parent && parent.normalName().equals("pre");
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (isPre && unit == '\n') {
                flush();
            } else if (Counted.isSpace(unit)) {
                if (!line.isEmpty() && !Counted.isSpace(line.charAt(line.length() - 1))) {
                    line.append(' ');
                }
            } else {
                line.append(unit);
                linked += links > 0 ? 1 : 0;
                opening += links > 0 && opening == seen ? 1 : 0;
                seen++;
            }
        }
    }

    private void flush() {
        var text = strip(line.toString());
        if (!text.isEmpty() && !open.isEmpty()) {
            var region = open.peek();
            var block = block(text, region.element());
            blocks.add(block);
            homes.add(region);
            region.add(block);
        }
        line.setLength(0);
        linked = 0;
        opening = 0;
        seen = 0;
    }

    private Block block(String text, Element element) {
        var counted = Counted.of(text);
        return new Block(blocks.size(), text, counted.letters(), linked, opening, counted.words(), counted.stops(),
                level(element), element);
    }

    private static int level(Element element) {
        var name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private static String strip(String line) {
        var start = 0;
        var end = line.length();
        while (start < end && (Counted.isSpace(line.charAt(start)) || line.charAt(start) == '\u00a0')) {
            start++;
        }
        while (end > start && (Counted.isSpace(line.charAt(end - 1)) || line.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        return line.substring(start, end);
    }
}
