package hashiya.intake.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values of one object of JSON, those of objects in it under a key with dots.
final class JsonValues {

    private static final int DEEPEST = 32;
    private static final int MOST = 2_000;

    /// Figures of a number that is written out; more are left in powers of ten.
    private static final int MOST_FIGURES = 50;

    /// What stands for an object in a list of them.
    private static final List<String> WORDS = List.of("text", "name", "value");

    /// What programs write that do not keep to the letter of JSON is read as it is meant.
    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxStringLength(RowSource.LONGEST).maxNumberLength(100).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// @return nothing where it is no object
    Optional<Map<String, String>> of(String line) {
        try {
            var node = mapper.readTree(line);
            if (node == null || !node.isObject()) {
                return Optional.empty();
            }
            var values = new LinkedHashMap<String, String>();
            add(node, "", values);
            return Optional.of(values);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void add(JsonNode object, String path, Map<String, String> values) {
        for (var each : object.properties()) {
            if (values.size() >= MOST) {
                return;
            }
            var key = path + each.getKey();
            switch (each.getValue()) {
                case JsonNode node when node.isObject() -> add(node, key + ".", values);
                case JsonNode node when node.isArray() -> values.put(key, joined(node));
                case JsonNode node -> Optional.of(word(node)).filter(word -> !word.isEmpty())
                        .ifPresent(word -> values.put(key, word));
            }
        }
    }

    /// Paragraphs or names that stand in a list, a line each; the pieces of one text, some of them bare and some with
    /// what they are, without a break.
    private static String joined(JsonNode list) {
        var words = new ArrayList<String>();
        var bare = 0;
        for (var each : list) {
            words.add(each.isArray() ? "" : word(each));
            bare += each.isTextual() ? 1 : 0;
        }
        return String.join(bare > 0 && bare < words.size() ? "" : "\n", words).strip();
    }

    private static String word(JsonNode node) {
        if (node.isObject()) {
            return WORDS.stream().map(node::path).filter(JsonNode::isValueNode).map(JsonValues::word).findFirst()
                    .orElse("");
        }
        if (node.isBigDecimal()) {
            var number = node.decimalValue();
            return Math.abs((long) number.scale()) <= MOST_FIGURES ? number.toPlainString() : number.toString();
        }
        // «NaN» is how a program writes that there is nothing.
        return node.isNull() || node.isFloatingPointNumber() && Double.isNaN(node.asDouble()) ? "" : node.asText();
    }
}
