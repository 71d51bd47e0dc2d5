package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads a PDF file back as a program does that copies text: by the codes on its pages and what its fonts say of them.
final class PdfReading {

    private static final Pattern OBJECT = Pattern.compile("(?m)^(\\d+) 0 obj\\n");
    private static final Pattern SHOWN =
            Pattern.compile("/F(\\d+) [\\d.]+ Tf 1 0 0 1 ([-\\d.]+) ([-\\d.]+) Tm <([0-9A-F]*)> Tj");
    private static final Pattern LETTER = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]+)>");

    private static final Pattern MARKED = Pattern.compile(
            "(?s)(?:/P << /MCID (\\d+) >> BDC|/Artifact BMC)\n(.*?)EMC\n");
    private static final Pattern STRETCH =
            Pattern.compile("<< /Type /MCR /Pg (\\d+) 0 R /MCID (\\d+) >>|(\\d+)");
    private static final Pattern PARENTS = Pattern.compile("(\\d+) \\[([^\\]]*)\\]");
    private static final Pattern ROLE = Pattern.compile("/S /(\\w+)");
    private static final Pattern TITLE = Pattern.compile("/Title <FEFF([0-9A-F]*)>");

    private final String file;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> letters = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> marked = new HashMap<>();

    /// One line of text.
    ///
    /// @param letters from left to right
    /// @param y       in points from the foot of the page
    record Line(String letters, double y) { }

    PdfReading(byte[] bytes) {
        file = new String(bytes, StandardCharsets.ISO_8859_1);
        var objects = OBJECT.matcher(file);
        while (objects.find()) {
            places.put(Integer.parseInt(objects.group(1)), objects.start());
        }
    }

    /// Whether the table at the end says where the objects are.
    boolean hasSoundTable() {
        var place = file.substring(file.lastIndexOf("startxref\n") + 10).lines().findFirst().orElseThrow();
        var table = file.substring(Integer.parseInt(place));
        var entries = table.lines().skip(3).takeWhile(each -> each.endsWith(" n ")).toList();
        return table.startsWith("xref\n") && entries.size() == places.size()
                && places.entrySet().stream().allMatch(each ->
                        Integer.parseInt(entries.get(each.getKey() - 1).substring(0, 10)) == each.getValue());
    }

    /// The lines of each page, in the order they are drawn.
    List<List<Line>> pages() {
        var pages = new ArrayList<List<Line>>();
        for (var page : numbers(entry(object(2), "Kids"))) {
            pages.add(lines(stream(numbers(entry(object(page), "Contents")).getFirst())));
        }
        return pages;
    }

    /// What the file says of itself.
    String catalog() {
        return object(1);
    }

    /// Part of the document's structure.
    ///
    /// @param role    such as `P` for a paragraph
    /// @param letters of its stretches of the pages, in their order
    record Element(String role, String letters) { }

    /// The parts of the document in the order in which they are to be read.
    List<Element> elements() {
        var document = object(numbers(entry(object(structure()), "K")).getFirst());
        return numbers(entry(document, "K")).stream().map(this::object).map(element -> {
            var letters = new StringBuilder();
            var own = numbers(entry(element, "Pg")).getFirst();
            STRETCH.matcher(entry(element, "K")).results().forEach(each -> letters.append(each.group(1) == null
                    ? marked(own).get(Integer.parseInt(each.group(3)))
                    : marked(Integer.parseInt(each.group(1))).get(Integer.parseInt(each.group(2)))));
            return new Element(ROLE.matcher(element).results().findFirst().orElseThrow().group(1), letters.toString());
        }).toList();
    }

    /// For each page, how many stretches it has and how many of them know their part of the document.
    List<List<Integer>> knownStretches() {
        var parents = object(numbers(entry(object(structure()), "ParentTree")).getFirst());
        var known = PARENTS.matcher(parents).results().map(each -> numbers(each.group(2)).size()).toList();
        var pages = numbers(entry(object(2), "Kids"));
        return IntStream.range(0, pages.size()).mapToObj(page -> {
            assertTrue(object(pages.get(page)).contains("/StructParents " + page + " "));
            return List.of(marked(pages.get(page)).size(), known.get(page));
        }).toList();
    }

    /// The titles of the outline, each with a space for every level above it; each leads to a page.
    List<String> outline() {
        var titles = new ArrayList<String>();
        follow(object(numbers(entry(object(1), "Outlines")).getFirst()), "", titles);
        return titles;
    }

    private void follow(String parent, String indent, List<String> titles) {
        for (var next = parent.contains("/First ") ? numbers(entry(parent, "First")) : List.<Integer>of();
                !next.isEmpty();) {
            var item = object(next.getFirst());
            var title = TITLE.matcher(item).results().findFirst().orElseThrow().group(1);
            titles.add(indent + new String(HexFormat.of().parseHex(title), StandardCharsets.UTF_16BE));
            assertTrue(object(numbers(entry(item, "Dest")).getFirst()).contains("/Type /Page "), item);
            follow(item, indent + " ", titles);
            next = item.contains("/Next ") ? numbers(entry(item, "Next")) : List.of();
        }
    }

    private int structure() {
        return numbers(entry(object(1), "StructTreeRoot")).getFirst();
    }

    /// The letters of a page's stretches by their numbers. Nothing that shows is outside of a stretch or an artifact.
    private Map<Integer, String> marked(int page) {
        return marked.computeIfAbsent(page, _ -> {
            var content = stream(numbers(entry(object(page), "Contents")).getFirst());
            assertEquals("", MARKED.matcher(content).replaceAll(""), "unmarked");
            return MARKED.matcher(content).results().filter(each -> each.group(1) != null)
                    .collect(Collectors.toMap(each -> Integer.parseInt(each.group(1)), each -> lines(each.group(2))
                            .stream().map(Line::letters).collect(Collectors.joining(" "))));
        });
    }

    /// The font files within.
    List<byte[]> fonts() {
        return places.keySet().stream().map(this::object).filter(each -> each.contains("/FontFile2"))
                .map(each -> bytes(numbers(entry(each, "FontFile2")).getFirst())).toList();
    }

    private List<Line> lines(String content) {
        var lines = new ArrayList<Line>();
        for (var text : content.split("BT\n")) {
            var line = new StringBuilder();
            var y = Double.NaN;
            var shown = SHOWN.matcher(text);
            while (shown.find()) {
                y = Double.parseDouble(shown.group(3));
                var font = letters(Integer.parseInt(shown.group(1)));
                for (var at = 0; at < shown.group(4).length(); at += 4) {
                    line.append(font.get(Integer.parseInt(shown.group(4).substring(at, at + 4), 16)));
                }
            }
            if (!line.isEmpty()) {
                lines.add(new Line(line.toString(), y));
            }
        }
        return lines;
    }

    private Map<Integer, String> letters(int font) {
        return letters.computeIfAbsent(font, _ -> {
            var name = Pattern.compile("/F" + font + " (\\d+) 0 R").matcher(object(3));
            name.find();
            var map = stream(numbers(entry(object(Integer.parseInt(name.group(1))), "ToUnicode")).getFirst());
            return LETTER.matcher(map.substring(map.indexOf("endcodespacerange"))).results().collect(Collectors.toMap(
                    each -> Integer.parseInt(each.group(1), 16),
                    each -> new String(HexFormat.of().parseHex(each.group(2)), StandardCharsets.UTF_16BE)));
        });
    }

    private String object(int number) {
        var from = places.get(number);
        return file.substring(from, file.indexOf("endobj", from));
    }

    private String stream(int number) {
        return new String(bytes(number), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(int number) {
        var object = places.get(number);
        var from = file.indexOf("stream\n", object) + 7;
        var length = Pattern.compile("/Length (\\d+)").matcher(file).region(object, from);
        length.find();
        var inflater = new Inflater();
        var packed = file.substring(from, from + Integer.parseInt(length.group(1)));
        inflater.setInput(packed.getBytes(StandardCharsets.ISO_8859_1));
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        try {
            while (!inflater.finished()) {
                bytes.write(buffer, 0, inflater.inflate(buffer));
            }
        } catch (DataFormatException e) {
            throw new AssertionError("Object " + number, e);
        }
        return bytes.toByteArray();
    }

    private static String entry(String object, String name) {
        var at = object.indexOf("/" + name + " ") + name.length() + 2;
        return object.charAt(at) == '[' ? object.substring(at, object.indexOf(']', at))
                : object.substring(at).split("/|>")[0];
    }

    private static List<Integer> numbers(String references) {
        return Pattern.compile("(\\d+) 0 R").matcher(references).results()
                .map(each -> Integer.parseInt(each.group(1))).toList();
    }
}
