package hashiya.exchange.refi;

import hashiya.exchange.EntityLines;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a project that went out of a workspace says of it beside what every program reads. Empty for projects of
/// others.
final class RecordIn {

    /// More than these no workspace has; the number stands in a file that anybody may have written.
    private static final int MOST_NOTES = 1_000_000;

    private final String workspace;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Id, Entity> byId = new HashMap<>();
    private final Map<String, Id> ids = new HashMap<>();
    private final Map<TagId, String> codeNames;
    private final int damaged;

    private RecordIn(String workspace, List<String> lines, EntityLines json) {
        this.workspace = workspace;
        var unread = 0;
        for (var line : lines) {
            var entity = json.entity(line);
            entity.ifPresent(entities::add);
            unread += entity.isEmpty() ? 1 : 0;
        }
        damaged = unread;
        entities.forEach(each -> byId.put(each.id(), each));
        if (isOurs()) {
            var guids = new Guids(workspace);
            entities.forEach(each -> ids.put(guids.of(each.id()), each.id()));
            List.of(Colour.values()).forEach(each -> ids.put(guids.of(each), each));
        }
        codeNames = new Codes(Snapshot.of(workspace, List.of(all(Tag.class))), new Messages(Language.ENGLISH)).names();
    }

    static RecordIn of(Optional<String> text) {
        var lines = RecordOut.lines(text.orElse(""));
        var json = new EntityLines();
        var head = lines.isEmpty() ? Optional.<EntityLines.Head>empty() : json.head(lines.getFirst());
        if (head.isEmpty()) {
            return new RecordIn("", List.of(), json);
        }
        var record = new RecordIn(head.get().workspace(), lines.subList(1, lines.size()), json);
        var guids = new Guids(head.get().workspace());
        for (var number = 1; number <= Math.min(head.get().notes(), MOST_NOTES); number++) {
            record.ids.put(guids.of(new NoteId(number)), new NoteId(number));
        }
        head.get().highlights().stream().map(Ids::parse).flatMap(Optional::stream)
                .filter(HighlightId.class::isInstance).forEach(each -> record.ids.put(guids.of(each), each));
        return record;
    }

    boolean isOurs() {
        return !workspace.isEmpty();
    }

    String workspace() {
        return workspace;
    }

    /// How many lines are not as they were written.
    int damaged() {
        return damaged;
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// All that is neither in the codebook, nor in a text, nor a note.
    List<Entity> rest() {
        return entities.stream().filter(each -> !(each instanceof Article || each instanceof Highlight
                || each instanceof Tag || each instanceof Note)).toList();
    }

    Optional<Id> id(String guid) {
        return Optional.ofNullable(ids.get(guid));
    }

    Optional<Colour> colour(String guid) {
        return id(guid).filter(Colour.class::isInstance).map(Colour.class::cast);
    }

    /// The tag as it was, unless another program called it otherwise since.
    ///
    /// @param name what it is called now
    Optional<Tag> tag(String guid, String name) {
        return entity(Tag.class, guid).map(each -> name.isBlank()
                || name.equals(XmlWriter.held(codeNames.get(each.id())))
                ? each : each.named(name.strip()));
    }

    <E extends Entity> Optional<E> entity(Class<E> kind, String guid) {
        return id(guid).map(byId::get).filter(kind::isInstance).map(kind::cast);
    }

    /// The article that a text source is a text of, and the number of that text.
    Map<String, Version> versions() {
        var versions = new HashMap<String, Version>();
        var guids = new Guids(workspace);
        for (var article : all(Article.class)) {
            article.earlier().forEach(each -> versions.put(guids.of("text", article.id() + "/" + each.text().number()),
                    new Version(article, each.text().number())));
            versions.put(guids.of("text", article.id() + "/" + article.text().number()),
                    new Version(article, article.text().number()));
        }
        return versions;
    }

    record Version(Article article, int number) {}
}
