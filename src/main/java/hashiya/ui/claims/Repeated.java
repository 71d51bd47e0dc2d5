package hashiya.ui.claims;

import hashiya.claims.Duplicates;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.ui.desk.Passage;
import java.util.List;
import java.util.Optional;

/// What is about to be recorded, where it is recorded already.
final class Repeated {

    private Repeated() {
    }

    /// The attribution in which the same source takes the same stance on the claim in the same passage.
    ///
    /// @param others the attributions to look through, all of the claim
    static Optional<Attribution> in(List<Attribution> others, Statement stated, Passage passage, ClaimsModel model) {
        return stated.chain().getFirst() instanceof Speaker.Known(var speaker)
                ? highlight(others, passage, model).flatMap(id -> Duplicates.of(others, id, stated.stance(), speaker))
                        .flatMap(id -> others.stream().filter(each -> each.id().equals(id)).findFirst())
                : Optional.empty();
    }

    /// Letters that were selected anew may be those of a highlight.
    private static Optional<HighlightId> highlight(List<Attribution> others, Passage passage, ClaimsModel model) {
        return switch (passage) {
            case Passage.Marked(var id) -> Optional.of(id);
            case Passage.Unmarked(var article, var range) -> others.stream()
                    .flatMap(each -> model.find(Highlight.class, each.passage()).stream())
                    .filter(each -> each.article().equals(article) && each.range().equals(range))
                    .map(Highlight::id).findFirst();
        };
    }
}
