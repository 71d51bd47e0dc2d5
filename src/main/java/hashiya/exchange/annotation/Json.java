package hashiya.exchange.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/// Values of JSON-LD as programs write them: one or a list, with `@` before its name or without, a bare text or an
/// object.
final class Json {

    private Json() {
    }

    /// The text of the first of these names that has one; empty where none has.
    static String text(JsonNode node, String... names) {
        for (var name : names) {
            var found = first(node.path(name)).filter(each -> !each.isContainerNode() && !each.isNull());
            if (found.isPresent()) {
                return found.get().asText();
            }
            var inside = first(node.path(name)).map(each -> each.path("@value")).filter(JsonNode::isTextual);
            if (inside.isPresent()) {
                return inside.get().asText();
            }
        }
        return "";
    }

    static String id(JsonNode node) {
        return node.isTextual() ? node.asText() : text(node, "id", "@id");
    }

    /// One or several, nulls left out.
    static Stream<JsonNode> all(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(Json::all);
        }
        return node.isObject() && node.path("@list").isArray() ? all(node.path("@list"))
                : node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    private static Optional<JsonNode> first(JsonNode node) {
        return all(node).findFirst();
    }

    /// Whether it is of a type, whatever stands before the type's name.
    static boolean is(JsonNode node, String type) {
        return words(node, "type", "@type").anyMatch(type::equals);
    }

    /// Names without what stands before them, such as `oa:`.
    static Stream<String> words(JsonNode node, String... names) {
        return Stream.of(names).flatMap(name -> all(node.path(name))).map(each -> each.isTextual() ? each.asText()
                : id(each))
                .map(each -> each.replaceFirst(".*[:/#]", ""));
    }

    /// In UTC. A time without a zone is taken for UTC.
    static Instant time(String stated, Instant otherwise) {
        try {
            return stated.isBlank() ? otherwise
                    : OffsetDateTime.parse(stated.strip()).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            try {
                return LocalDateTime.parse(stated.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS);
            } catch (DateTimeException unknown) {
                return otherwise;
            }
        }
    }
}
