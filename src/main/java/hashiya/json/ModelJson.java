package hashiya.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
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

/// How things of a workspace become JSON. The names given here stand in every workspace file, and in files that went to
/// others: they may be added to, never changed.
public final class ModelJson {

    private ModelJson() {
    }

    /// By their fields, with each thing's kind under `type`. What records have gained since a text was written is missing
    /// there: a list or a text is empty then.
    public static JsonMapper.Builder builder() {
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(List.class, each -> each.setSetterInfo(empty))
                .withConfigOverride(String.class, each -> each.setSetterInfo(empty))
                .addMixIn(Entity.class, EntityNames.class)
                .addMixIn(NoteTarget.class, TargetNames.class)
                .addMixIn(Gap.class, GapNames.class);
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
            @Type(value = ColourMeaning.class, name = "colour"),
            @Type(value = SavedSearch.class, name = "savedSearch"),
            @Type(value = SynonymGroup.class, name = "synonyms")})
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
