package hashiya.exchange.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.annotation.Stated.Mark;
import hashiya.model.Colour;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The annotations of a document: one, a page, a collection with its first page inside, a bare list, or what Hypothesis
/// answers and exports.
final class PageIn {

    /// Under which annotations stand in a document, by who writes them.
    private static final List<String> HOLDERS = List.of("items", "first", "annotations", "rows", "@graph", "resources");

    private final JsonNode document;
    private final List<Caveat> caveats;
    private final Instant now;

    /// @param now stands where an annotation does not say when it was made
    PageIn(JsonNode document, List<Caveat> caveats, Instant now) {
        this.document = document;
        this.caveats = caveats;
        this.now = now;
    }

    /// Whether it calls itself a page or a collection, be it empty.
    boolean isPage() {
        return Stream.of("AnnotationPage", "AnnotationCollection", "AnnotationList")
                .anyMatch(each -> Json.is(document, each));
    }

    /// The lines that this program wrote for itself.
    List<String> record() {
        return Json.all(document.path(AnnotationExport.RECORD)).filter(JsonNode::isTextual).map(JsonNode::asText)
                .toList();
    }

    List<Stated> all() {
        var all = new ArrayList<Stated>();
        gather(document, all);
        return all;
    }

    private void gather(JsonNode node, List<Stated> all) {
        if (node.isArray()) {
            node.forEach(each -> gather(each, all));
        } else if (HypothesisIn.isOne(node)) {
            all.add(new HypothesisIn(now).read(node));
        } else if (Json.is(node, "Annotation") || node.has("target") && (node.has("body") || node.has("bodyValue"))) {
            all.add(read(node));
        } else if (node.isObject()) {
            HOLDERS.forEach(each -> gather(node.path(each), all));
            if (node.path("first").isTextual() || node.path("next").isTextual()) {
                caveats.add(new Caveat(Reason.ELSEWHERE, Json.text(node, "next", "first"), ""));
            }
        }
    }

    private Stated read(JsonNode node) {
        var bodies = new BodiesIn(node, caveats, now);
        bodies.read();
        var marks = Json.all(node.has("target") ? node.path("target") : node.path("on")).flatMap(PageIn::marks)
                .toList();
        var styles = Json.all(node.path("target")).map(each -> Json.text(each, "styleClass"))
                .filter(each -> !each.isEmpty());
        return new Stated(Json.id(node), marks, bodies.tags(), bodies.comments(),
                colour(Json.text(node.path("stylesheet"), "value", "chars"), styles.toList()),
                Json.time(Json.text(node, "created", "annotatedAt"), now), author(node), bodies.own());
    }

    private static Stream<Mark> marks(JsonNode target) {
        if (target.isTextual()) {
            return Stream.of(SelectorsIn.address(Mark.whole(target.asText())));
        }
        if (target.has("items") && !target.has("source")) {
            return Json.all(target.path("items")).flatMap(PageIn::marks);
        }
        var source = target.has("source") ? Json.id(target.path("source").isArray() ? target.path("source").path(0)
                : target.path("source")) : Json.text(target, "full").isEmpty() ? Json.id(target) : Json.text(target,
                        "full");
        var digest = Json.text(target, "hashiya:sha256").toLowerCase(Locale.ROOT);
        var mark = new Mark(source, Json.text(target, "hashiya:article"), digest.matches("[0-9a-f]{64}") ? digest : "",
                Optional.empty(), Optional.empty());
        return Stream.of(target.has("selector") ? SelectorsIn.read(mark, target.path("selector"))
                : SelectorsIn.address(mark));
    }

    /// The one of the eight that the passage's style is in, or whose name it has.
    private static Optional<Colour> colour(String sheet, List<String> styles) {
        var lower = sheet.toLowerCase(Locale.ROOT);
        return Arrays.stream(Colour.values()).filter(each -> styles.contains(Annotations.STYLE + each)
                || styles.contains(each.toString()) || lower.contains(each.hex())).findFirst();
    }

    private static String author(JsonNode node) {
        var creator = Json.all(node.path("creator")).findFirst().or(() -> Json.all(node.path("annotatedBy"))
                .findFirst());
        return creator.map(each -> each.isTextual() ? each.asText()
                : Stream.of(Json.text(each, "name", "nickname"), Json.id(each)).filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse("")).orElse("");
    }
}
