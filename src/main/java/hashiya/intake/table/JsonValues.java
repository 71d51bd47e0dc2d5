package hashiya.intake.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// The values of one object of JSON, those of objects in it under a key with dots.
final class JsonValues {

    private static final int DEEPEST = 32;
    private static final int MOST = 2_000;

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxStringLength(RowSource.LONGEST).maxNumberLength(100).build())
            .build());

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
                case JsonNode node when node.isNull() -> { }
                case JsonNode node -> values.put(key, node.asText());
            }
        }
    }

    /// Paragraphs or names that stand in a list, a line each.
    private static String joined(JsonNode list) {
        var lines = new StringJoiner("\n");
        list.forEach(each -> lines.add(each.isValueNode() ? each.asText() : ""));
        return lines.toString().strip();
    }
}
