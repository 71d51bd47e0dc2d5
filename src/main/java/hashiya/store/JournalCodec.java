package hashiya.store;

import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.change.Change;
import hashiya.json.ModelJson;

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

        private static final ObjectMapper MAPPER = ModelJson.builder().addMixIn(Change.class, ChangeNames.class)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
            @Type(value = Added.class, name = "added"),
            @Type(value = Removed.class, name = "removed"),
            @Type(value = Replaced.class, name = "replaced"),
            @Type(value = Batch.class, name = "batch")})
    private interface ChangeNames {}
}
