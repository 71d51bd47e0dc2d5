package hashiya.exchange.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.annotation.Stated.Comment;
import hashiya.exchange.annotation.Stated.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an annotation says: tags and comments. A body's purpose tells which; where it has none, what the annotation
/// is for.
final class BodiesIn {

    private static final Set<String> SORTING = Set.of("tagging", "classifying", "identifying", "semantictagging");
    private static final Set<String> COLOURING = Set.of("highlighting", "styling");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>]+");

    private final JsonNode annotation;
    private final List<Caveat> caveats;
    private final Instant created;
    private final Instant edited;
    private final boolean isSorting;
    private final List<Word> tags = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private Optional<String> own = Optional.empty();

    BodiesIn(JsonNode annotation, List<Caveat> caveats, Instant now) {
        this.annotation = annotation;
        this.caveats = caveats;
        created = Json.time(Json.text(annotation, "created", "annotatedAt"), now);
        edited = Json.time(Json.text(annotation, "modified"), created);
        var motivations = Json.words(annotation, "motivation").toList();
        isSorting = !motivations.isEmpty() && motivations.stream().allMatch(each -> SORTING.contains(low(each)));
    }

    void read() {
        Json.all(annotation.path("body")).forEach(this::read);
        var value = Json.text(annotation, "bodyValue");
        if (!value.isBlank()) {
            add("", "", value, annotation);
        }
    }

    List<Word> tags() {
        return List.copyOf(tags);
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    /// The line that this program wrote for itself.
    Optional<String> own() {
        return own;
    }

    private void read(JsonNode body) {
        if (body.isTextual()) {
            add("", "", body.asText(), annotation);
        } else if (Json.is(body, "Choice")) {
            Json.all(body.path("items")).findFirst().ifPresent(this::read);
        } else if (body.has("items")) {
            Json.all(body.path("items")).forEach(this::read);
        } else if (body.has(AnnotationExport.RECORD)) {
            own = Optional.of(Json.text(body, AnnotationExport.RECORD));
        } else {
            add(body);
        }
    }

    private void add(JsonNode body) {
        var purposes = Json.words(body, "purpose").map(BodiesIn::low).toList();
        var value = Json.text(body, "value", "chars");
        var resource = body.has("source") ? body.path("source") : body;
        var id = Json.text(body, "id", "@id");
        if (id.startsWith(Urns.PREFIX) && body.has("value")) {
            // Our own come back letter by letter, be they blank.
            keep(purposes.contains("tagging"), id, value, body);
            return;
        }
        if (value.isBlank()) {
            var label = Json.text(resource, "label", "name", "title");
            value = !label.isBlank() ? label : Json.id(resource);
        } else if (isHtml(body)) {
            value = PlainHtml.of(value);
        }
        if (value.isBlank() || purposes.stream().anyMatch(COLOURING::contains)) {
            return;
        }
        add(purposes.isEmpty() ? isTag(body) ? "tagging" : "" : purposes.getFirst(), id, value, body);
    }

    /// @param purpose empty where the annotation's own counts
    private void add(String purpose, String id, String value, JsonNode dated) {
        var isTag = purpose.isEmpty() ? isSorting : SORTING.contains(purpose);
        if (value.isBlank()) {
            caveats.add(Caveat.of(Reason.BLANK, Json.id(annotation)));
        } else {
            keep(isTag, id, isTag ? value : linked(value), dated);
        }
    }

    private void keep(boolean isTag, String id, String value, JsonNode dated) {
        if (isTag) {
            tags.add(new Word(id, value));
            return;
        }
        var made = Json.time(Json.text(dated, "created"), created);
        var changed = Json.time(Json.text(dated, "modified"), dated.has("created") ? made : edited);
        comments.add(new Comment(id, value, made, changed.isBefore(made) ? made : changed));
    }

    private static boolean isTag(JsonNode body) {
        return Json.is(body, "Tag") || Json.is(body, "SemanticTag");
    }

    private static boolean isHtml(JsonNode body) {
        return Json.text(body, "format").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /// An address as a link, which stays one wherever the note is read.
    private static String linked(String text) {
        return ADDRESS.matcher(text).matches() ? "<" + text + ">" : text;
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
