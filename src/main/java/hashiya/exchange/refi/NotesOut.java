package hashiya.exchange.refi;

import hashiya.exchange.PlainWords;
import hashiya.l10n.Messages;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.text.Graphemes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Notes, and what a project has no other place for: claims and sources as notes, attributions and relations as links,
/// questions as sets of claims.
final class NotesOut {

    private final Snapshot snapshot;
    private final Messages words;
    private final PlainWords plain;
    private final Guids guids;
    private final Instant beginning;
    private final List<NoteOut> notes = new ArrayList<>();

    /// @param beginning stands where nobody knows when something was made
    NotesOut(Snapshot snapshot, Messages words, PlainWords plain, Instant beginning) {
        this.snapshot = snapshot;
        this.words = words;
        this.plain = plain;
        this.beginning = beginning;
        guids = new Guids(snapshot.workspace());
        snapshot.all(Note.class).forEach(each -> notes.add(new NoteOut(guids.of(each.id()), title(each),
                lines(each.markdown()), each.created(),
                Optional.of(each.edited()).filter(edited -> !edited.equals(each.created())))));
        var first = new HashMap<ClaimId, Instant>();
        snapshot.all(Attribution.class).forEach(each -> first.merge(each.claim(), each.created(),
                (one, other) -> one.isBefore(other) ? one : other));
        snapshot.all(Claim.class).forEach(each -> notes.add(NoteOut.made(guids.of(each.id()), each.id().toString(),
                lines(plain.about(each)), first.getOrDefault(each.id(), beginning))));
        snapshot.all(Source.class).forEach(each -> notes.add(NoteOut.made(guids.of(each.id()), each.id().toString(),
                lines(plain.about(each)), beginning)));
        notes.add(new NoteOut(guids.of("record", ""), NoteOut.RECORD, RecordOut.of(snapshot), beginning,
                Optional.empty()));
    }

    /// @param files the notes' texts are put among these, by their paths in the archive
    void write(XmlWriter xml, Map<String, byte[]> files) {
        xml.start("Notes");
        for (var note : notes) {
            files.put("Sources/" + note.guid() + ".txt", note.text().getBytes(StandardCharsets.UTF_8));
            xml.start("Note").attribute("guid", note.guid()).attribute("name", note.name())
                    .attribute("plainTextPath", "internal://" + note.guid() + ".txt")
                    .attribute("creatingUser", guids.of("user", ""))
                    .attribute("creationDateTime", note.created().toString());
            note.modified().ifPresent(each -> xml.attribute("modifyingUser", guids.of("user", ""))
                    .attribute("modifiedDateTime", each.toString()));
            xml.end();
        }
        xml.end();
    }

    void links(XmlWriter xml) {
        var hanging = snapshot.all(Note.class).stream().filter(each -> holder(each.target()).isPresent()).toList();
        if (snapshot.all(Attribution.class).isEmpty() && snapshot.all(Relation.class).isEmpty() && hanging.isEmpty()) {
            return;
        }
        xml.start("Links");
        snapshot.all(Attribution.class).forEach(each ->
                link(xml, each.id(), plain.account(each), each.claim(), each.passage()));
        snapshot.all(Relation.class).forEach(each -> link(xml, each.id(),
                words.text("refi.relation." + each.kind().name().toLowerCase(Locale.ROOT)), each.from(),
                each.to()));
        hanging.forEach(each -> xml.start("Link").attribute("guid", guids.of("hanging", each.id().toString()))
                .attribute("direction", "OneWay").attribute("originGUID", guids.of(each.id()))
                .attribute("targetGUID", guids.of(holder(each.target()).orElseThrow())).end());
        xml.end();
    }

    private void link(XmlWriter xml, Id id, String name, Id from, Id to) {
        xml.start("Link").attribute("guid", guids.of(id)).attribute("name", name).attribute("direction", "OneWay")
                .attribute("originGUID", guids.of(from)).attribute("targetGUID", guids.of(to)).end();
    }

    /// One set for each question, with the notes of its claims.
    void sets(XmlWriter xml) {
        var names = new UniqueNames();
        for (var question : snapshot.all(Question.class)) {
            xml.start("Set").attribute("guid", guids.of(question.id()))
                    .attribute("name", names.of(List.of(question.wording())));
            xml.leaf("Description", plain.about(question));
            snapshot.all(Claim.class).stream().filter(each -> each.question().equals(Optional.of(question.id())))
                    .forEach(each -> xml.reference("MemberNote", guids.of(each.id())));
            xml.end();
        }
    }

    /// The notes that concern the whole of the project.
    void references(XmlWriter xml) {
        snapshot.notes(new NoteTarget.OnWorkspace()).forEach(each -> xml.reference("NoteRef", guids.of(each.id())));
        xml.reference("NoteRef", guids.of("record", ""));
    }

    /// What a note hangs on that is a note itself in the project.
    private static Optional<Id> holder(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnClaim(var claim) -> Optional.of(claim);
            case NoteTarget.OnSource(var source) -> Optional.of(source);
            case NoteTarget.OnWorkspace _, NoteTarget.OnArticle _, NoteTarget.OnHighlight _ -> Optional.empty();
        };
    }

    private static String title(Note note) {
        var line = note.markdown().lines().map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse("");
        var end = Graphemes.start(line, Math.min(line.length(), 60));
        var title = line.substring(0, end);
        return title.startsWith(NoteOut.OURS) || title.isEmpty() ? note.id().toString() : title;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
