package hashiya.exchange.annotation;

import hashiya.exchange.CodePoints;
import hashiya.exchange.EntityLines;
import hashiya.exchange.Iri;
import hashiya.exchange.PlainWords;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.text.Direction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Things of a workspace as annotations: a highlight with its tags and notes as bodies of one, a note on anything
/// else, and an attribution, each one of its own.
final class Annotations {

    static final String STYLE = "hashiya-";

    private final Snapshot snapshot;
    private final Urns urns;
    private final Function<Article, String> texts;
    private final PlainWords plain;
    private final TagTree codebook;
    private final Map<NoteTarget, List<Note>> notes;
    private final Map<ArticleId, CodePoints> places = new HashMap<>();
    private final EntityLines lines = new EntityLines();

    /// @param texts the text that each article's highlights stand in
    Annotations(Snapshot snapshot, Urns urns, Function<Article, String> texts, PlainWords plain) {
        this.snapshot = snapshot;
        this.urns = urns;
        this.texts = texts;
        this.plain = plain;
        codebook = TagTree.of(snapshot.all(Tag.class));
        notes = snapshot.all(Note.class).stream().collect(Collectors.groupingBy(Note::target));
    }

    /// Whether the note is a body of a highlight's annotation.
    boolean isOnHighlight(Note note) {
        return note.target() instanceof NoteTarget.OnHighlight(var id) && snapshot.byId().containsKey(id);
    }

    Map<String, Object> of(Highlight highlight) {
        var written = notes.getOrDefault(new NoteTarget.OnHighlight(highlight.id()), List.of());
        var motivations = new ArrayList<>(List.of("highlighting"));
        var bodies = new ArrayList<Map<String, Object>>();
        highlight.tags().forEach(each -> bodies.add(body(urns.of(each), "tagging", codebook.path(each), "text/plain")));
        written.forEach(each -> bodies.add(body(each)));
        if (!highlight.tags().isEmpty()) {
            motivations.add("tagging");
        }
        if (!written.isEmpty()) {
            motivations.add("commenting");
        }
        var annotation = annotation(urns.of(highlight.id()), motivations, highlight.created());
        written.stream().map(Note::edited).max(Comparator.naturalOrder()).filter(highlight.created()::isBefore)
                .ifPresent(each -> annotation.put("modified", each.toString()));
        annotation.put("stylesheet", object("CssStylesheet", "value", "." + style(highlight.colour())
                + " { background-color: " + highlight.colour().hex() + " }"));
        if (!bodies.isEmpty()) {
            annotation.put("body", bodies);
        }
        annotation.put("target", target(highlight));
        return annotation;
    }

    Map<String, Object> of(Note note) {
        // The note's own name belongs to the body, wherever the note hangs.
        var annotation = annotation(urns.of(note.id()) + ":on", List.of("commenting"), note.created());
        if (!note.edited().equals(note.created())) {
            annotation.put("modified", note.edited().toString());
        }
        annotation.put("body", List.of(body(note)));
        annotation.put("target", switch (note.target()) {
            case NoteTarget.OnArticle(var article) -> target(snapshot.get(Article.class, article));
            case NoteTarget other -> other.thing().map(urns::of).orElseGet(urns::whole);
        });
        return annotation;
    }

    /// The claim and what is said of it in words that anybody reads, and the attribution itself as a body of our own.
    Map<String, Object> of(Attribution attribution) {
        var annotation = annotation(urns.of(attribution.id()), List.of("describing", "assessing"),
                attribution.created());
        var claim = snapshot.get(Claim.class, attribution.claim());
        var own = new LinkedHashMap<String, Object>();
        own.put("id", urns.of(attribution.id()) + ":record");
        own.put("type", AnnotationExport.ATTRIBUTION);
        own.put(AnnotationExport.RECORD, lines.line(attribution));
        annotation.put("body", List.of(body(urns.of(claim.id()), "describing", claim.proposition(), "text/plain"),
                body(urns.of(attribution.id()) + ":account", "assessing", plain.account(attribution), "text/plain"),
                        own));
        annotation.put("target", target(snapshot.get(Highlight.class, attribution.passage())));
        return annotation;
    }

    private static Map<String, Object> annotation(String id, List<String> motivations, Instant created) {
        var annotation = new LinkedHashMap<String, Object>();
        annotation.put("id", id);
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivations.size() == 1 ? motivations.getFirst() : motivations);
        annotation.put("created", created.toString());
        return annotation;
    }

    private Map<String, Object> body(Note note) {
        var body = body(urns.of(note.id()), "commenting", note.markdown(), "text/markdown");
        body.put("created", note.created().toString());
        if (!note.edited().equals(note.created())) {
            body.put("modified", note.edited().toString());
        }
        return body;
    }

    private static Map<String, Object> body(String id, String purpose, String value, String format) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("value", value);
        body.put("format", format);
        var isArabic = value.codePoints().filter(Character::isLetter).limit(1).count() > 0
                && Direction.ofMajority(value) == Direction.RIGHT_TO_LEFT;
        if (isArabic) {
            body.put("language", "ar");
        }
        body.put("textDirection", isArabic ? "rtl" : "ltr");
        return body;
    }

    /// The article by its address, or else by the digest of its bytes; both stand beside for whoever reads them.
    private Map<String, Object> target(Article article) {
        var digest = article.evidence().sha256();
        var target = new LinkedHashMap<String, Object>();
        target.put("type", "SpecificResource");
        target.put("source", Iri.web(article.facts().url()).orElseGet(() -> Urns.of(digest)));
        target.put("hashiya:article", urns.of(article.id()));
        target.put("hashiya:sha256", digest.hex());
        return target;
    }

    /// One that has lost its place in the text is named by its letters alone.
    private Map<String, Object> target(Highlight highlight) {
        var article = snapshot.get(Article.class, highlight.article());
        var target = target(article);
        target.put("styleClass", style(highlight.colour()));
        var quote = highlight.anchor().quote();
        var letters = object("TextQuoteSelector", "exact", quote.exact(), "prefix", quote.prefix(), "suffix",
                quote.suffix());
        if (!article.places(highlight)) {
            target.put("selector", List.of(letters));
            return target;
        }
        var points = places.computeIfAbsent(article.id(), _ -> new CodePoints(texts.apply(article)));
        target.put("selector", List.of(letters, object("TextPositionSelector",
                "start", points.at(highlight.range().start()), "end", points.at(highlight.range().end()))));
        return target;
    }

    private static String style(Colour colour) {
        return STYLE + colour;
    }

    private static Map<String, Object> object(String type, Object... values) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", type);
        for (var at = 0; at < values.length; at += 2) {
            object.put((String) values[at], values[at + 1]);
        }
        return object;
    }
}
