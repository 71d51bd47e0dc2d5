package hashiya.exchange.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import hashiya.exchange.annotation.Stated.Comment;
import hashiya.exchange.annotation.Stated.Mark;
import hashiya.exchange.annotation.Stated.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Annotations as Hypothesis answers and exports them: the same selectors as the standard's, under names of its own.
final class HypothesisIn {

    private final Instant now;

    HypothesisIn(Instant now) {
        this.now = now;
    }

    static boolean isOne(JsonNode node) {
        return node.path("uri").isTextual() && (node.has("user") || node.has("text") || node.has("target"))
                && !node.has("body");
    }

    Stated read(JsonNode node) {
        var created = Json.time(Json.text(node, "created"), now);
        var edited = Json.time(Json.text(node, "updated"), created);
        var text = Json.text(node, "text");
        var tags = Json.all(node.path("tags")).map(JsonNode::asText).filter(each -> !each.isBlank())
                .map(each -> new Word("", each)).toList();
        return new Stated(Json.text(node, "id"), marks(node), tags, text.isBlank() ? List.of()
                : List.of(new Comment("", text, created, edited.isBefore(created) ? created : edited)),
                        Optional.empty(),
                created, author(node), Optional.empty());
    }

    /// What it is about: an answer is about the annotation that it answers.
    private static List<Mark> marks(JsonNode node) {
        var answered = Json.all(node.path("references")).map(JsonNode::asText).toList();
        if (!answered.isEmpty()) {
            return List.of(Mark.whole(answered.getFirst()));
        }
        var marks = new ArrayList<Mark>();
        Json.all(node.path("target")).filter(each -> each.has("selector")).forEach(each -> {
            var source = Json.text(each, "source");
            marks.add(SelectorsIn.read(Mark.whole(source.isBlank() ? node.path("uri").asText() : source),
                    each.path("selector")));
        });
        return marks.isEmpty() ? List.of(Mark.whole(node.path("uri").asText())) : marks;
    }

    private static String author(JsonNode node) {
        var shown = Json.text(node.path("user_info"), "display_name");
        return !shown.isBlank() ? shown : Json.text(node, "user").replaceFirst("^acct:", "")
                .replaceFirst("@hypothes\\.is$", "");
    }
}
