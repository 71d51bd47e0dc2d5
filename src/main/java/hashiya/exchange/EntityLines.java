package hashiya.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import java.util.List;
import java.util.Optional;

/// Things of a workspace as lines of JSON, for the part of a file that other programs only keep. The names stand in
/// files that are out of our hands: they may be added to, never changed.
///
/// Every letter beyond ASCII is escaped, so that no encoding on the way can change one.
public final class EntityLines {

    /// What stands in front of all lines, and says whose they are.
    ///
    /// @param hashiya    the version of this form, 1
    /// @param workspace  the lasting name of the workspace
    /// @param highlights how its highlights are called
    /// @param notes      the highest number of its notes
    public record Head(int hashiya, String workspace, List<String> highlights, int notes) {}

    private final ObjectMapper json = mapper();

    public String line(Entity entity) {
        return write(Entity.class, entity);
    }

    public String line(Head head) {
        return write(Head.class, head);
    }

    /// Nothing where the line is none of ours, or is not as it was written.
    public Optional<Entity> entity(String line) {
        return read(Entity.class, line);
    }

    public Optional<Head> head(String line) {
        return read(Head.class, line).filter(each -> each.hashiya() > 0 && !each.workspace().isEmpty());
    }

    private String write(Class<?> kind, Object value) {
        try {
            return json.writerFor(kind).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Everything in a workspace can be written", e);
        }
    }

    private <T> Optional<T> read(Class<T> kind, String line) {
        try {
            return Optional.ofNullable(json.readValue(line, kind));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static ObjectMapper mapper() {
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // A file may come from a later version, which knows more.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, each -> each.setSetterInfo(empty))
                .withConfigOverride(String.class, each -> each.setSetterInfo(empty))
                .addMixIn(Entity.class, EntityNames.class)
                .addMixIn(NoteTarget.class, TargetNames.class)
                .addMixIn(Gap.class, GapNames.class)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
            @Type(value = Article.class, name = "article"),
            @Type(value = Source.class, name = "source"),
            @Type(value = Highlight.class, name = "highlight"),
            @Type(value = Tag.class, name = "tag"),
            @Type(value = Note.class, name = "note"),
            @Type(value = Claim.class, name = "claim"),
            @Type(value = Attribution.class, name = "attribution"),
            @Type(value = Relation.class, name = "relation"),
            @Type(value = Distinction.class, name = "distinction"),
            @Type(value = Question.class, name = "question"),
            @Type(value = OpenPoint.class, name = "openPoint"),
            @Type(value = Hypothesis.class, name = "hypothesis"),
            @Type(value = Assessment.class, name = "assessment"),
            @Type(value = SavedSearch.class, name = "savedSearch"),
            @Type(value = SynonymGroup.class, name = "synonyms"),
            @Type(value = ColourMeaning.class, name = "colour")})
    private interface EntityNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "on")
    @JsonSubTypes({
            @Type(value = NoteTarget.OnWorkspace.class, name = "workspace"),
            @Type(value = NoteTarget.OnArticle.class, name = "article"),
            @Type(value = NoteTarget.OnHighlight.class, name = "highlight"),
            @Type(value = NoteTarget.OnClaim.class, name = "claim"),
            @Type(value = NoteTarget.OnSource.class, name = "source")})
    private interface TargetNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "open")
    @JsonSubTypes({
            @Type(value = Gap.OnQuestion.class, name = "question"),
            @Type(value = Gap.InClaim.class, name = "claim"),
            @Type(value = Gap.Between.class, name = "claims")})
    private interface GapNames {}
}
