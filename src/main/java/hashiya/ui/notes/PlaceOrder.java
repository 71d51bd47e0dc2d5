package hashiya.ui.notes;

import hashiya.model.HighlightId;
import hashiya.model.NoteTarget;
import hashiya.text.TextRange;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// The order of places that carry notes: the workspace, each article with its passages as they are read, claims, sources.
final class PlaceOrder {

    private record Key(int group, int article, int start, int number) {}

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::group).thenComparingInt(Key::article)
            .thenComparingInt(Key::start).thenComparingInt(Key::number);

    private PlaceOrder() {
    }

    /// @param passages where a highlight stands in its text
    static Comparator<NoteTarget> by(Function<HighlightId, Optional<TextRange>> passages) {
        return Comparator.comparing(target -> key(target, passages), ORDER);
    }

    private static Key key(NoteTarget target, Function<HighlightId, Optional<TextRange>> passages) {
        return switch (target) {
            case NoteTarget.OnWorkspace _ -> new Key(0, 0, 0, 0);
            case NoteTarget.OnArticle(var id) -> new Key(1, id.number(), -1, 0);
            case NoteTarget.OnHighlight(var id) -> new Key(1, id.article().number(),
                    passages.apply(id).map(TextRange::start).orElse(0), id.number());
            case NoteTarget.OnClaim(var id) -> new Key(2, 0, 0, id.number());
            case NoteTarget.OnSource(var id) -> new Key(3, 0, 0, id.number());
        };
    }
}
