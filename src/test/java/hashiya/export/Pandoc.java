package hashiya.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The real pandoc, where the machine has it.
final class Pandoc {

    private static final String BETWEEN = "HERE-BEGINS-THE-NEXT";

    private Pandoc() {
    }

    /// The texts that pandoc does not read back from this placement, in words.
    static List<String> spoilt(String format, Placement placement, Escape escape, List<String> texts)
            throws Exception {
        // Their footnotes are not part of gfm in every pandoc.
        var reader = format.equals("gfm") && placement == Placement.FOOTNOTE ? "gfm+footnotes" : format;
        var document = new StringBuilder();
        for (var at = 0; at < texts.size(); at++) {
            document.append(BETWEEN).append("\n\n")
                    .append(placement.of(escape, texts.get(at)).replace("[^9]", "[^9" + at + "]")).append("\n\n");
        }
        var spoilt = new ArrayList<String>();
        var blocks = new ObjectMapper().readTree(run(reader, document.append(BETWEEN).toString())).get("blocks");
        var number = -1;
        var read = new ArrayList<String>();
        for (var block : blocks) {
            if (isBetween(block)) {
                if (number >= 0 && !read.equals(List.of(wanted(placement, texts.get(number))))) {
                    spoilt.add(EscapeTest.shown(texts.get(number)) + "  was read as  " + read);
                }
                number++;
                read.clear();
            } else {
                read.add(text(placement, block));
            }
        }
        if (number != texts.size()) {
            spoilt.add("Only " + number + " of " + texts.size() + " texts are blocks of their own");
        }
        return spoilt;
    }

    private static String wanted(Placement placement, String text) {
        return placement.around(text);
    }

    private static boolean isBetween(JsonNode block) {
        return block.get("t").asText().equals("Para") && block.get("c").size() == 1
                && block.get("c").get(0).path("c").asText().equals(BETWEEN);
    }

    private static String text(Placement placement, JsonNode block) {
        var content = block.get("c");
        return switch (placement) {
            case QUOTE -> block("BlockQuote", block, content.path(0));
            case ITEM -> block("BulletList", block, content.path(0).path(0));
            case HEADING -> block.get("t").asText().equals("Header") ? inlines(content.get(2)) : block.toString();
            case PARAGRAPH, INSIDE -> paragraph(block);
            case CELL -> block.get("t").asText().equals("Table")
                    ? block("Table", block, content.at("/4/0/3/0/1/0/4/0")) : block.toString();
            case FOOTNOTE -> paragraph(content.at("/1/c/0"));
        };
    }

    private static String block(String kind, JsonNode block, JsonNode paragraph) {
        return block.get("t").asText().equals(kind) ? paragraph(paragraph) : block.toString();
    }

    private static String paragraph(JsonNode paragraph) {
        var kind = paragraph.path("t").asText();
        return kind.equals("Para") || kind.equals("Plain") ? inlines(paragraph.get("c")) : paragraph.toString();
    }

    private static String inlines(JsonNode inlines) {
        var text = new StringBuilder();
        for (var each : inlines) {
            switch (each.get("t").asText()) {
                case "Str" -> text.append(each.get("c").asText());
                case "Space" -> text.append(' ');
                case "LineBreak" -> text.append('\n');
                // Curly marks, which it keeps as marks of their own kind and writes as they were.
                case "Quoted" -> text.append(isDouble(each) ? '“' : '‘').append(inlines(each.at("/c/1")))
                        .append(isDouble(each) ? '”' : '’');
                default -> text.append('⟦').append(each).append('⟧');
            }
        }
        return text.toString();
    }

    private static boolean isDouble(JsonNode quoted) {
        return quoted.at("/c/0/t").asText().equals("DoubleQuote");
    }

    private static String run(String format, String markdown) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "pandoc"))), "pandoc is not installed");
        var in = Files.createTempFile("hashiya", ".md");
        var out = Files.createTempFile("hashiya", ".json");
        try {
            Files.writeString(in, markdown);
            var pandoc = new ProcessBuilder("pandoc", "-f", format, "-t", "json", "-o", out.toString(), in.toString())
                    .inheritIO().start();
            if (pandoc.waitFor() != 0) {
                throw new IOException("pandoc failed");
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }
}
