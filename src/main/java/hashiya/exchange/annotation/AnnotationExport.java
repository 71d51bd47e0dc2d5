package hashiya.exchange.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.exchange.EntityLines;
import hashiya.exchange.Halves;
import hashiya.exchange.PlainWords;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a workspace as W3C Web Annotations in JSON-LD: the same workspace, in the same words, as the same bytes.
///
/// The texts do not go out, so that whoever reads the file has to have them.
public final class AnnotationExport {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String RECORD = "hashiya:record";
    static final String ATTRIBUTION = "hashiya:Attribution";

    /// How our files begin; by this they are known from those of others.
    private static final String BEGINNING = "{\"@context\":[\"" + CONTEXT + "\",{\"hashiya\":\"urn:hashiya:terms:\"}],"
            + "\"id\":\"" + Urns.PREFIX;

    private final Snapshot snapshot;
    private final Messages words;
    private final Urns urns;
    private final Annotations annotations;
    private final ObjectMapper json = new ObjectMapper();

    private AnnotationExport(Snapshot snapshot, Function<Article, String> texts, Messages words) {
        this.snapshot = snapshot;
        this.words = words;
        urns = new Urns(snapshot.workspace());
        annotations = new Annotations(snapshot, urns, texts, new PlainWords(snapshot, words));
    }

    /// One `AnnotationPage`, in UTF-8.
    ///
    /// @param texts the text that each article's highlights stand in
    public static byte[] of(Snapshot snapshot, Function<Article, String> texts, Messages words) {
        return new AnnotationExport(snapshot, texts, words).page().getBytes(StandardCharsets.UTF_8);
    }

    /// Whether a file was written by this program, so that it may be written anew.
    ///
    /// @param beginning some hundred bytes of it
    public static boolean isOurs(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8).startsWith(BEGINNING);
    }

    private String page() {
        var items = annotations();
        var page = new LinkedHashMap<String, Object>();
        page.put("@context", List.of(CONTEXT, Map.of("hashiya", "urn:hashiya:terms:")));
        page.put("id", urns.of("annotations"));
        page.put("type", "AnnotationPage");
        var whole = new LinkedHashMap<String, Object>();
        whole.put("id", urns.of("collection"));
        whole.put("type", "AnnotationCollection");
        whole.put("label", words.text("refi.project"));
        whole.put("total", items.size());
        page.put("partOf", whole);
        page.put("startIndex", 0);
        page.put(RECORD, record());
        var head = write(page);
        return head.substring(0, head.length() - 1) + ",\"items\":[\n"
                + items.stream().map(this::write).collect(Collectors.joining(",\n")) + "\n]}\n";
    }

    private List<Map<String, Object>> annotations() {
        var all = new ArrayList<Map<String, Object>>();
        snapshot.all(Highlight.class).forEach(each -> all.add(annotations.of(each)));
        snapshot.all(Note.class).stream().filter(each -> !annotations.isOnHighlight(each))
                .forEach(each -> all.add(annotations.of(each)));
        snapshot.all(Attribution.class).forEach(each -> all.add(annotations.of(each)));
        return all;
    }

    /// What annotations cannot say, line by line. Lines within JSON, since other readers would take an object's keys
    /// for terms of their own.
    private List<String> record() {
        var lines = new EntityLines();
        var record = new ArrayList<String>();
        record.add(lines.line(new EntityLines.Head(1, snapshot.workspace(), List.of(),
                snapshot.all(Note.class).stream().mapToInt(each -> each.id().number()).max().orElse(0))));
        var named = Stream.concat(snapshot.all(Highlight.class).stream().map(Highlight::article),
                snapshot.all(Note.class).stream().map(Note::target).flatMap(AnnotationExport::article))
                .collect(Collectors.toSet());
        snapshot.all(Article.class).stream().filter(each -> named.contains(each.id()))
                .forEach(each -> record.add(lines.line(each)));
        Stream.<Class<? extends Entity>>of(Tag.class, ColourMeaning.class, Source.class, Question.class, Claim.class,
                Relation.class, Distinction.class, Hypothesis.class, Assessment.class, OpenPoint.class,
                        SavedSearch.class,
                SynonymGroup.class).flatMap(kind -> snapshot.all(kind).stream())
                        .forEach(each -> record.add(lines.line(each)));
        snapshot.all(Highlight.class).stream()
                .filter(each -> each.former().isPresent() || !each.absorbed().isEmpty())
                .forEach(each -> record.add(lines.line(each)));
        return record;
    }

    private static Stream<ArticleId> article(NoteTarget target) {
        return Optional.of(target).filter(NoteTarget.OnArticle.class::isInstance).stream()
                .map(each -> ((NoteTarget.OnArticle) each).article());
    }

    private String write(Map<String, Object> object) {
        try {
            return Halves.escaped(json.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of plain values can always be written", e);
        }
    }
}
