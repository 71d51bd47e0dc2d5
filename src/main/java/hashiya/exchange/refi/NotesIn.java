package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The notes of a project. What each hangs on is said elsewhere in the project, and gathered here.
final class NotesIn {

    private record Read(XmlNode node, String text) {}

    private final Map<String, Read> notes = new LinkedHashMap<>();
    private final Map<String, List<NoteTarget>> targets = new LinkedHashMap<>();
    private final Set<String> spent = new HashSet<>();
    /// Those that stand where they apply, and are no notes of their own in the project.
    private final List<Note> loose = new ArrayList<>();
    private final List<Caveat> caveats;
    private final Instant now;

    /// @param files the archive, by address
    /// @param now   stands where a note does not say when it was written
    NotesIn(List<XmlNode> nodes, Function<String, Optional<byte[]>> files, List<Caveat> caveats, Instant now) {
        this.caveats = caveats;
        this.now = now;
        for (var node : nodes) {
            var address = node.get("plainTextPath");
            var text = node.first("PlainTextContent").map(XmlNode::text)
                    .or(() -> address.isEmpty() ? Optional.empty() : files.apply(address).map(NotesIn::decode));
            if (text.isEmpty()) {
                caveats.add(new Caveat(Reason.TEXT_MISSING, node.get("name"),
                        address.isEmpty() ? node.get("richTextPath") : address));
            } else {
                notes.putIfAbsent(node.guid("guid"), new Read(node, text.get()));
            }
            if (node.all("PlainTextSelection").findAny().isPresent()) {
                caveats.add(new Caveat(Reason.NO_PLACE, node.get("name"), "PlainTextSelection"));
            }
        }
    }

    /// The text of the note that this program wrote for itself.
    Optional<String> record() {
        return notes.values().stream().filter(each -> each.node.get("name").equals(NoteOut.RECORD)).map(Read::text)
                .findFirst();
    }

    boolean has(String guid) {
        return notes.containsKey(guid);
    }

    /// The text of a note that goes into something else.
    String spend(String guid) {
        spent.add(guid);
        return Optional.ofNullable(notes.get(guid)).map(Read::text).orElse("");
    }

    /// Every note that an element refers to hangs on this.
    void hang(XmlNode holder, NoteTarget target) {
        holder.all("NoteRef").forEach(each -> hang(each.guid("targetGUID"), target));
    }

    void hang(String guid, NoteTarget target) {
        if (!notes.containsKey(guid)) {
            caveats.add(Caveat.of(Reason.DANGLING, guid));
        } else if (!targets.computeIfAbsent(guid, _ -> new ArrayList<>()).contains(target)) {
            targets.get(guid).add(target);
        }
    }

    /// What stands as a description at the thing itself.
    void describe(XmlNode holder, NoteTarget target) {
        var text = holder.textOf("Description");
        if (!text.isBlank()) {
            var at = time(holder.get("creationDateTime"));
            loose.add(new Note(new NoteId(1), target, lines(text), at, at));
        }
    }

    /// All of them, in the file's order. One that hangs on nothing is about the whole.
    List<Note> all(RecordIn record) {
        var all = new ArrayList<Note>();
        for (var note : notes.entrySet()) {
            var read = note.getValue();
            var isMade = record.isOurs() && read.node.get("name").startsWith(NoteOut.OURS)
                    || read.node.get("name").equals(NoteOut.RECORD);
            if (isMade || spent.contains(note.getKey()) && !targets.containsKey(note.getKey())) {
                continue;
            }
            var known = record.entity(Note.class, note.getKey());
            var text = known.map(Note::markdown).filter(each -> plain(each).equals(read.text))
                    .orElseGet(() -> record.id(note.getKey()).isPresent() ? read.text : titled(read));
            if (text.isBlank() && known.isEmpty() && record.id(note.getKey()).isEmpty()) {
                caveats.add(Caveat.of(Reason.BLANK, read.node.get("name")));
                continue;
            }
            var on = known.map(each -> List.of(each.target()))
                    .orElseGet(() -> targets.getOrDefault(note.getKey(), List.of(new NoteTarget.OnWorkspace())));
            on.forEach(each -> all.add(note(all.size() + 1, each, text, read.node)));
        }
        loose.forEach(each -> all.add(new Note(new NoteId(all.size() + 1), each.target(), each.markdown(),
                each.created(), each.edited())));
        return all;
    }

    /// When something was made, in UTC. A time without a zone is taken for UTC.
    Instant time(String stated) {
        try {
            return stated.isBlank() ? now : OffsetDateTime.parse(stated.strip()).toInstant();
        } catch (DateTimeException e) {
            try {
                return LocalDateTime.parse(stated.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException unknown) {
                return now;
            }
        }
    }

    private Note note(int number, NoteTarget target, String text, XmlNode node) {
        var stated = node.get("creationDateTime").isBlank() ? node.get("modifiedDateTime")
                : node.get("creationDateTime");
        var created = time(stated);
        var edited = node.get("modifiedDateTime").isBlank() ? created : time(node.get("modifiedDateTime"));
        return new Note(new NoteId(number), target, text, created, edited.isBefore(created) ? created : edited);
    }

    /// Other programs give notes a title, which stands above them here.
    private static String titled(Read read) {
        var title = read.node.get("name").strip();
        return title.isEmpty() || read.text.strip().startsWith(title) ? read.text
                : "**" + title + "**" + (read.text.isBlank() ? "" : "\n\n" + read.text);
    }

    private static String decode(byte[] bytes) {
        var text = new String(bytes, bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return plain(text);
    }

    /// The text without what programs put into files beside it.
    private static String plain(String text) {
        return lines(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
