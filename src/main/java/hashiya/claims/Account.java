package hashiya.claims;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One attribution with all that its filters and its readers need to know of it.
///
/// @param chain   the sources of its relay chain, the speaker first
/// @param passage where it is read off
/// @param article that the passage is of
public record Account(Attribution attribution, List<Source> chain, Highlight passage, Article article) {

    /// By the day of the report; what stands on one day in an order that does not go by what was entered first.
    static final Comparator<Account> ORDER = Comparator.comparing((Account each) -> each.attribution.reported())
            .thenComparing(each -> each.attribution.stance())
            .thenComparing(each -> each.attribution.chain().stream().map(Object::toString)
                    .collect(Collectors.joining(" ")))
            .thenComparing(each -> each.attribution.passage())
            .thenComparing(each -> each.attribution.origin())
            .thenComparing(each -> each.attribution.id());

    public Account {
        chain = List.copyOf(chain);
    }

    static Account of(Attribution attribution, Snapshot snapshot) {
        return new Account(attribution,
                attribution.chain().stream().map(each -> snapshot.get(Source.class, each)).toList(),
                snapshot.get(Highlight.class, attribution.passage()),
                snapshot.get(Article.class, attribution.passage().article()));
    }

    /// Who says it.
    public Source speaker() {
        return chain.getFirst();
    }

    /// The outlets it came through: that of the article, and those in the chain by their names.
    public List<String> outlets() {
        return Stream.concat(Stream.of(article.facts().outlet().strip()),
                        chain.stream().filter(each -> each.kind() == SourceKind.OUTLET)
                                .map(each -> each.name().strip()))
                .filter(each -> !each.isEmpty()).distinct().toList();
    }
}
