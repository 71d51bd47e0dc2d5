package hashiya.outgoing;

import hashiya.exchange.refi.RefiExport;
import hashiya.model.Article;
import hashiya.model.Snapshot;
import java.util.function.Function;

/// What everything that goes out is written from.
///
/// @param texts    the working text of an article
/// @param versions any text that an article has or had
public record Material(Snapshot snapshot, Function<Article, String> texts, RefiExport.Texts versions) {
}
