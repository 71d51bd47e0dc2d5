package hashiya.claims.suggest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Texts whose attributions were annotated by hand: the five seeds, and sentences of our own in the manner of news
/// prose.
/// The sentences marked `held-out` guide no rule.
public final class GoldSet {

    /// @param set     `seeds`, `dev` or `held-out`
    /// @param reported empty where it is not known
    public record Item(String set, String text, PartialDate reported, List<Attribution> attributions) {
    }

    /// @param figures number and bound: `300 about`
    /// @param dates   as ISO writes them
    public record Attribution(TextRange range, String quote, Voices voice, Set<String> figures, Set<String> dates) {
    }

    public record Voices(String speaker, String outlet, String verb, String stance) {
    }

    private GoldSet() {
    }

    public static List<Item> read() {
        var json = new ObjectMapper();
        var items = new ArrayList<Item>();
        try (var in = GoldSet.class.getResourceAsStream("gold.jsonl")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                items.add(item(json.readTree(line)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return items;
    }

    private static Item item(JsonNode node) throws IOException {
        var text = node.has("seed")
                ? Files.readString(Path.of("seeds", node.get("seed").asText())) : node.get("text").asText();
        var attributions = new ArrayList<Attribution>();
        node.get("attributions").forEach(each -> attributions.add(attribution(each)));
        return new Item(node.get("set").asText(), text, new PartialDate(node.get("reported").asText()), attributions);
    }

    private static Attribution attribution(JsonNode node) {
        var figures = new TreeSet<String>();
        node.get("figures").forEach(each ->
                figures.add(each.get("number").asText() + " " + each.get("bound").asText()));
        var dates = new TreeSet<String>();
        node.get("dates").forEach(each -> dates.add(each.asText()));
        var voice = new Voices(node.get("speaker").asText(), node.get("outlet").asText(), node.get("verb").asText(),
                node.get("stance").asText());
        return new Attribution(new TextRange(node.get("start").asInt(), node.get("end").asInt()),
                node.get("quote").asText(), voice, figures, dates);
    }
}
