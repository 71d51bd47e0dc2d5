package hashiya.exchange;

import hashiya.markdown.Markdown;
import hashiya.markdown.NoteLink;
import hashiya.model.Id;
import hashiya.model.Ids;
import java.util.Map;
import java.util.Optional;

/// The links in notes that come from another workspace, where things had other numbers.
public final class LinksIn {

    private LinksIn() {
    }

    /// The note with its links leading to the same things as before. Links to what is not among them stay as written.
    ///
    /// @param ids what each thing was called, and what it is called now
    public static String renumbered(String markdown, Map<Id, Id> ids) {
        return Markdown.replaceLinks(markdown, (link, _) -> Ids.parse(link.target())
                .flatMap(id -> Optional.ofNullable(ids.get(id)).filter(now -> !now.equals(id)))
                .map(now -> NoteLink.OPENING + now + (link.words().isEmpty() ? "" : "|" + link.words())
                        + NoteLink.CLOSING));
    }
}
