package hashiya.search;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.search.query.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Collects what is known of a thing beside its words.
final class Traits {

    private final Map<Field, List<String>> traits = new EnumMap<>(Field.class);
    private final Snapshot snapshot;
    private final TagTree codebook;

    Traits(Snapshot snapshot, TagTree codebook) {
        this.snapshot = snapshot;
        this.codebook = codebook;
    }

    Map<Field, List<String>> map() {
        return traits;
    }

    /// What an article and everything in it share.
    Traits about(Article article) {
        var facts = article.facts();
        return add(Field.OUTLET, facts.outlet()).add(Field.BYLINE, facts.byline()).add(Field.LANGUAGE, facts.language())
                .add(Field.STATE, article.state().name().toLowerCase(Locale.ROOT))
                .has("date", facts.published().isKnown());
    }

    Traits tags(Stream<TagId> tags) {
        tags.distinct().forEach(each -> add(Field.TAG, codebook.path(each)));
        return this;
    }

    Traits outlets(Stream<String> outlets) {
        outlets.distinct().forEach(each -> add(Field.OUTLET, each));
        return this;
    }

    Traits sources(Stream<SourceId> sources) {
        sources.distinct().forEach(each -> add(Field.SOURCE, snapshot.get(Source.class, each).name()));
        return this;
    }

    /// Who says something, through whom, and how.
    Traits accounts(Stream<Attribution> accounts) {
        var all = accounts.toList();
        all.stream().map(Attribution::stance).distinct().forEach(each -> add(Field.STANCE, each.toString()));
        return sources(all.stream().flatMap(each -> each.chain().stream()));
    }

    Traits has(String what, boolean there) {
        return there ? add(Field.HAS, what) : this;
    }

    private Traits add(Field field, String name) {
        if (!name.isBlank()) {
            traits.computeIfAbsent(field, _ -> new ArrayList<>()).add(name);
        }
        return this;
    }
}
