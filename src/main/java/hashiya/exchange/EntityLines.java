package hashiya.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.json.ModelJson;
import hashiya.model.Entity;
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
        return ModelJson.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                // A file may come from a later version, which knows more.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
