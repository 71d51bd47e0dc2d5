package hashiya.importing;

import hashiya.exchange.Caveat;
import hashiya.exchange.ExchangeRefusal;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What became of a file with another's annotations.
public sealed interface Brought {

    /// @param added    how many of each kind are new, kinds without any left out
    /// @param known    how many were there already
    /// @param articles those that are new, or that something was added to, in the order of ids
    /// @param caveats  what did not come over, or not for sure
    record Taken(Path path, Map<Class<? extends Entity>, Integer> added, Map<Class<? extends Entity>, Integer> known,
            List<ArticleId> articles, List<Caveat> caveats) implements Brought {

        public Taken {
            added = Map.copyOf(added);
            known = Map.copyOf(known);
            articles = articles.stream().distinct().sorted().toList();
            caveats = List.copyOf(caveats);
        }

        /// Whether anything in the workspace is other than before.
        public boolean isNew() {
            return !added.isEmpty();
        }

        /// Whether not one thing that the file says found a place.
        public boolean isLost() {
            return added.isEmpty() && skipped() > 0 && known.keySet().stream().allMatch(each -> each == Article.class);
        }

        /// How many of a kind are new.
        public int added(Class<? extends Entity> kind) {
            return added.getOrDefault(kind, 0);
        }

        /// How many things left something behind.
        public long skipped() {
            return caveats.stream().filter(each -> !each.isKept()).count();
        }
    }

    record Refused(Path path, ExchangeRefusal refusal) implements Brought {}

    Path path();
}
