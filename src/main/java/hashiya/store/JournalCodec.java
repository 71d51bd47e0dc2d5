package hashiya.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
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

/// Changes as JSON, for the journal. The names given here stand in every workspace file: they may be added to, never
/// changed.
final class JournalCodec {

    String write(Change change) {
        try {
            return Json.MAPPER.writerFor(Change.class).writeValueAsString(withoutContent(change));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every change can be written", e);
        }
    }

    /// @throws JsonProcessingException if the text is not a change
    Change read(String text) throws JsonProcessingException {
        return Json.MAPPER.readValue(text, Change.class);
    }

    private static Change withoutContent(Change change) {
        return switch (change) {
            case Imported(var article, _) -> new Added(article);
            case Renewed(var before, var after, _) -> new Replaced(before, after);
            case Batch(var deed, var changes) ->
                    new Batch(deed, changes.stream().map(JournalCodec::withoutContent).toList());
            case Added _, Removed _, Replaced _ -> change;
        };
    }

    /// Made with the first change: a workspace that is only opened need not wait for it.
    private static final class Json {

        private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

        private static final ObjectMapper MAPPER = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // What records have gained since an entry was written is missing there: a list or a text is empty then.
                .withConfigOverride(List.class, each -> each.setSetterInfo(EMPTY))
                .withConfigOverride(String.class, each -> each.setSetterInfo(EMPTY))
                .addMixIn(Change.class, ChangeNames.class)
                .addMixIn(Entity.class, EntityNames.class)
                .addMixIn(NoteTarget.class, TargetNames.class)
                .addMixIn(Gap.class, GapNames.class)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
            @Type(value = Added.class, name = "added"),
            @Type(value = Removed.class, name = "removed"),
            @Type(value = Replaced.class, name = "replaced"),
            @Type(value = Batch.class, name = "batch")})
    private interface ChangeNames {}

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
