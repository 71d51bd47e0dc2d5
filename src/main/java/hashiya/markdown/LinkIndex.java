package hashiya.markdown;

import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which notes link to what. Links are kept as they are written, so that what was removed and comes back has its links
/// again, and a tag that gets the name of a link has it too.
public final class LinkIndex {

    private final Map<NoteId, Set<Object>> targets = new HashMap<>();
    /// By id, or by the folded name of a tag.
    private final Map<Object, TreeSet<NoteId>> notes = new HashMap<>();

    /// The links of a note, read from its Markdown.
    public record Written(NoteId note, Set<Object> targets) {

        /// Takes a moment where there are thousands of notes; on any thread.
        public static Written in(Note note) {
            var written = new HashSet<Object>();
            Markdown.links(note.markdown()).forEach(link -> written.add(target(link)));
            return new Written(note.id(), Set.copyOf(written));
        }
    }

    /// Takes note of what a note says now.
    public void put(Note note) {
        put(Written.in(note));
    }

    public void put(Written written) {
        forget(written.note);
        if (!written.targets.isEmpty()) {
            targets.put(written.note, written.targets);
            written.targets.forEach(each -> notes.computeIfAbsent(each, _ -> new TreeSet<>()).add(written.note));
        }
    }

    public void forget(NoteId note) {
        for (var target : Optional.ofNullable(targets.remove(note)).orElse(Set.of())) {
            notes.computeIfPresent(target, (_, all) -> {
                all.remove(note);
                return all.isEmpty() ? null : all;
            });
        }
    }

    /// The notes that link to it, in the order of their numbers.
    ///
    /// @param tags all of the codebook, for links by name
    public SortedSet<NoteId> mentions(Id id, Collection<Tag> tags) {
        var found = new TreeSet<>(notes.getOrDefault(id, new TreeSet<>()));
        if (id instanceof TagId) {
            notes.forEach((target, all) -> {
                if (target instanceof String name && NoteLink.tagNamed(name, tags).equals(Optional.of(id))) {
                    found.addAll(all);
                }
            });
        }
        return found;
    }

    private static Object target(NoteLink link) {
        return Ids.parse(link.target()).<Object>map(each -> each).orElseGet(link::name);
    }
}
