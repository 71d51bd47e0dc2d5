package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingWork;
import hashiya.model.ArticleId;
import hashiya.model.Entity;
import hashiya.model.NoteTarget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts together what the parts of a project say.
final class ProjectIn {

    private final XmlNode project;
    private final Function<String, Optional<byte[]>> files;
    private final Instant now;
    private final List<Caveat> caveats = new ArrayList<>();

    /// @param files the archive, by address
    ProjectIn(XmlNode project, Function<String, Optional<byte[]>> files, Instant now) {
        this.project = project;
        this.files = files;
        this.now = now;
    }

    IncomingWork read() {
        var notes = new NotesIn(project.inside("Notes").toList(), files, caveats, now);
        var record = RecordIn.of(notes.record());
        if (record.damaged() > 0) {
            caveats.add(new Caveat(Reason.DAMAGED, NoteOut.RECORD, String.valueOf(record.damaged())));
        }
        var isOurs = project.get("origin").equals(RefiExport.ORIGIN);
        var codes = new CodebookIn(record, notes::spend, caveats, isOurs);
        var sets = project.inside("Sets").toList();
        project.all("CodeBook").forEach(each -> codes.read(each, sets));
        var selections = new SelectionsIn(record, codes, notes, caveats);
        var sources = new SourcesIn(record, files, selections, notes, caveats);
        sources.read(project.inside("Sources").toList(), project.get("origin"));
        var articles = sources.articles();
        links(record, notes, selections, sources.byGuid());
        notes.hang(project, new NoteTarget.OnWorkspace());
        notes.describe(project, new NoteTarget.OnWorkspace());
        others(record, sets);
        var entities = new ArrayList<Entity>(codes.tags());
        entities.addAll(record.rest());
        entities.addAll(notes.all(record));
        return new IncomingWork(record.workspace(), articles, sources.highlights(), entities, caveats);
    }

    /// A link between a note and a passage or a source is where the note hangs. Links of our own say again what stands
    /// elsewhere.
    private void links(RecordIn record, NotesIn notes, SelectionsIn selections, Map<String, ArticleId> articles) {
        for (var link : project.inside("Links").toList()) {
            var origin = link.guid("originGUID");
            var target = link.guid("targetGUID");
            if (record.id(origin).isPresent() && record.id(target).isPresent()) {
                continue;
            }
            var note = notes.has(origin) ? origin : target;
            var other = notes.has(origin) ? target : origin;
            var holder = selections.highlight(other).<NoteTarget>map(NoteTarget.OnHighlight::new)
                    .or(() -> Optional.ofNullable(articles.get(other)).map(NoteTarget.OnArticle::new));
            if (notes.has(note) && holder.isPresent()) {
                notes.hang(note, holder.get());
            } else {
                caveats.add(new Caveat(Reason.NO_PLACE, link.get("name").isBlank() ? link.guid("guid")
                        : link.get("name"), "Link"));
            }
        }
    }

    /// What a workspace has no place for.
    private void others(RecordIn record, List<XmlNode> sets) {
        for (var part : List.of("Cases", "Variables", "Graphs")) {
            project.inside(part).forEach(each -> caveats.add(new Caveat(Reason.NO_PLACE,
                    each.get("name").isBlank() ? each.guid("guid") : each.get("name"), each.name())));
        }
        sets.stream().filter(each -> CodebookIn.set(each).isEmpty() && record.id(each.guid("guid")).isEmpty())
                .forEach(each -> caveats.add(new Caveat(Reason.NO_PLACE, each.get("name"), "Set")));
        var users = project.inside("Users").map(each -> each.get("name")).filter(each -> !each.isBlank()).toList();
        if (!record.isOurs() && !users.isEmpty()) {
            caveats.add(new Caveat(Reason.NO_PLACE, users.stream().collect(Collectors.joining(" · ")), "User"));
        }
    }
}
