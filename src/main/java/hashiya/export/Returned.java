package hashiya.export;

import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What came back with an export that was edited in another program. Nothing of it is in the workspace yet.
///
/// @param notes   the notes that are not as they are in the workspace
/// @param told    what else was edited, which is not taken, and where pages went
/// @param edited  the paths of all pages that were edited and are where they were written, in their order
public record Returned(List<Note> notes, List<Told> told, List<String> edited) {

    public enum Kind {
        /// Its words were changed.
        EDITED,
        ADDED,
        /// It is no longer on its page, and as it was in the workspace.
        REMOVED,
        /// It was changed, or taken away, there as well as here.
        CONFLICT
    }

    /// @param path   of the page
    /// @param id     nothing where it is new
    /// @param before what was written; empty where it is new
    /// @param here   what the workspace has now; empty where it has none
    /// @param there  what the page says now; empty where it has none
    public record Note(Kind kind, String path, NoteTarget target, Optional<NoteId> id, String before, String here,
            String there) {

        /// From what the workspace has to what the page says, a line of either a line, with `- `, `+ ` or two spaces
        /// before it.
        public List<String> difference() {
            var old = here.isEmpty() ? List.<String>of() : here.lines().toList();
            var now = there.isEmpty() ? List.<String>of() : there.lines().toList();
            var partners = LineMatch.of(old, now);
            var lines = new ArrayList<String>();
            var before = 0;
            for (var at = 0; at <= now.size(); at++) {
                if (at == 0 || partners[at - 1] >= 0) {
                    for (var end = kept(partners, at, old.size()); before < end; before++) {
                        lines.add("- " + old.get(before));
                    }
                }
                if (at < now.size()) {
                    lines.add((partners[at] < 0 ? "+ " : "  ") + now.get(at));
                    before = Math.max(before, partners[at] + 1);
                }
            }
            return lines;
        }

        /// The number of the next line that both have.
        private static int kept(int[] partners, int from, int end) {
            return Arrays.stream(partners, from, partners.length).filter(each -> each >= 0).findFirst().orElse(end);
        }
    }

    /// What else there is to say of a page.
    public enum What {
        /// What is no note was edited.
        EDIT,
        /// The page is not in the folder any more.
        MISSING,
        /// It is called something else, or is in another place.
        RENAMED,
        /// It is there once more, with other words.
        COPY,
        /// It is in no encoding that Markdown is written in.
        UNREADABLE
    }

    /// @param path   of the page
    /// @param line   of the page as it is now, from 1; 0 where it is about none
    /// @param before the lines that were written; where a page is called something else, the path it had, and where
    ///               there is a second one, the path of the first
    /// @param now    what stands in their place; empty where nothing does
    public record Told(What what, String path, int line, String before, String now) {

        static Told edit(String path, int line, String before, String now) {
            return new Told(What.EDIT, path, line, before, now);
        }
    }

    public Returned {
        notes = List.copyOf(notes);
        told = List.copyOf(told);
        edited = List.copyOf(edited);
    }

    /// The pages with nothing on them but what is taken: an export may write over them.
    ///
    /// @param taken those whose words on the page are in the workspace now
    public List<String> settled(List<Note> taken) {
        return edited.stream().filter(path -> told.stream().noneMatch(each -> each.path().equals(path))
                && taken.containsAll(notes.stream().filter(each -> each.path().equals(path)).toList())).toList();
    }
}
