package hashiya.exchange;

import hashiya.exchange.record.Fields;
import hashiya.model.Stance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of one kind of thing, in their order. What has fields of its own, such as the attributions of a claim, has a
/// table of its own and no column here.
///
/// @param names each the name of a field; `origins.asserts` is the field `asserts` within `origins`
record Columns(List<String> names) {

    static Columns of(String table) {
        return new Columns(switch (table) {
            case "articles" -> List.of("id", "title", "titleAnalyst", "outlet", "byline", "published", "url", "language",
                    "sha256", "characters", "highlights", "claims");
            case "highlights" -> List.of("id", "article", "start", "end", "quote", "colour", "tags", "note", "passage",
                    "former", "version");
            case "tags" -> List.of("id", "path", "colour", "definition", "set", "uses");
            case "notes" -> List.of("id", "on", "markdown", "created", "edited");
            case "sources" -> List.of("id", "name", "kind", "aliases", "reliability", "reason", "speaks", "relays");
            case "questions" -> List.of("id", "wording", "claims", "speaking", "silent");
            case "claims" -> Stream.of(List.of("id", "proposition", "credibility", "reason", "question", "questionId",
                            "happened", "place", "agent", "action", "disputed"), origins(), List.of("relations"))
                    .flatMap(List::stream).toList();
            case "attributions" -> List.of("id", "claim", "source", "stance", "chain", "article", "highlight", "start",
                    "end", "quote", "reported", "origin", "figures");
            default -> throw new IllegalArgumentException("No such table: " + table);
        });
    }

    List<String> cells(Map<String, Object> fields) {
        return names.stream().map(each -> cell(value(fields, each))).toList();
    }

    private static List<String> origins() {
        return Stream.of(Stance.values()).map(each -> "origins." + Fields.word(each)).toList();
    }

    private static Object value(Map<String, Object> fields, String name) {
        var dot = name.indexOf('.');
        return dot < 0 ? fields.get(name)
                : fields.get(name.substring(0, dot)) instanceof Map<?, ?> inner ? inner.get(name.substring(dot + 1)) : null;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several -> several.stream().map(Columns::cell).collect(Collectors.joining("\n"));
            case Map<?, ?> fields -> fields.values().stream().map(Columns::cell).filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
