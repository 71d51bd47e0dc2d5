package hashiya.export;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.NoteTarget;
import hashiya.model.NoteTarget.OnArticle;
import hashiya.model.NoteTarget.OnClaim;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.model.NoteTarget.OnSource;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.SourceId;
import java.util.Optional;

/// What notes are on, as text and back.
final class Targets {

    private Targets() {
    }

    /// The id; empty for the workspace.
    static String id(NoteTarget target) {
        return target.thing().map(Id::toString).orElse("");
    }

    static Optional<NoteTarget> of(String id) {
        if (id.isEmpty()) {
            return Optional.of(new OnWorkspace());
        }
        return Ids.parse(id).map(each -> switch (each) {
            case ArticleId article -> new OnArticle(article);
            case HighlightId highlight -> new OnHighlight(highlight);
            case ClaimId claim -> new OnClaim(claim);
            case SourceId source -> new OnSource(source);
            default -> null;
        });
    }
}
