package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.DistinctionId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.SavedSearch;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// A workspace line by line, whatever its things are numbered: two that hold the same work have the same lines.
final class Sameness {

    private final Library library;
    private final Snapshot snapshot;
    private final Renaming ids = new Renaming(true);
    private final List<String> lines = new ArrayList<>();

    private Sameness(Library library) {
        this.library = library;
        snapshot = library.snapshot();
    }

    static List<String> of(Library library) {
        var likeness = new Sameness(library);
        likeness.number();
        likeness.write();
        return likeness.lines;
    }

    /// Fails with the first line that is not the same in both.
    static void assertSame(Library one, Library other) {
        var expected = of(one);
        var actual = of(other);
        for (var at = 0; at < Math.min(expected.size(), actual.size()); at++) {
            assertEquals(expected.get(at), actual.get(at));
        }
        assertEquals(expected.size(), actual.size());
    }

    private void number() {
        number(Article.class, ArticleId::new);
        number(Source.class, SourceId::new);
        number(Question.class, QuestionId::new);
        number(Claim.class, ClaimId::new);
        number(Hypothesis.class, HypothesisId::new);
        number(Attribution.class, AttributionId::new);
        number(Note.class, NoteId::new);
        snapshot.all(Highlight.class).forEach(each -> {
            var id = new HighlightId(ids.here(each.article()), 1 + (int) snapshot.all(Highlight.class).stream()
                    .filter(other -> other.article().equals(each.article()) && other.id().compareTo(each.id()) < 0)
                    .count());
            ids.put(each.id(), id);
            each.absorbed().forEach(gone -> ids.put(gone, new HighlightId(id.article(),
                    1000 * id.number() + each.absorbed().indexOf(gone))));
        });
        tags(Optional.empty());
    }

    private <E extends Entity> void number(Class<E> kind, IntFunction<Id> naming) {
        var all = snapshot.all(kind);
        for (var at = 0; at < all.size(); at++) {
            ids.put(all.get(at).id(), naming.apply(at + 1));
        }
    }

    private void tags(Optional<TagId> parent) {
        var tree = TagTree.of(snapshot.all(Tag.class));
        for (var tag : tree.below(parent)) {
            ids.put(tag.id(), new TagId(lines.size() + 1));
            lines.add(tree.path(tag.id()) + " " + tag.colour() + " " + tag.definition() + " " + tag.set() + " "
                    + tag.key());
            tags(Optional.of(tag.id()));
        }
    }

    private void write() {
        snapshot.all(Article.class).forEach(each -> lines.add(each.facts() + " " + each.text().sha256() + " "
                + each.hidden() + " " + each.direction() + " " + each.state() + " " + each.evidence().remarks()));
        snapshot.all(Highlight.class).forEach(each -> lines.add(ids.here(each.id()) + " " + text(each) + " "
                + each.range() + " " + each.anchor().quote() + " " + each.colour() + " " + each.created() + " "
                + ids.tags(each.tags()).stream().sorted().toList() + " "
                + each.former().map(former -> former.quote().exact()) + " " + each.absorbed().size()));
        snapshot.all(ColourMeaning.class).forEach(each -> lines.add(each.toString()));
        snapshot.all(SavedSearch.class).forEach(each -> lines.add(each.name()
                + " " + each.query() + " " + each.scope()));
        snapshot.all(SynonymGroup.class).forEach(each -> lines.add(each.words().toString()));
        all(Source.class, ids::source, new SourceId(1));
        all(Question.class, ids::question, new QuestionId(1));
        all(Claim.class, ids::claim, new ClaimId(1));
        all(Hypothesis.class, ids::hypothesis, new HypothesisId(1));
        all(Attribution.class, ids::attribution, new AttributionId(1));
        all(Relation.class, ids::relation, new RelationId(1));
        all(Distinction.class, ids::distinction, new DistinctionId(1));
        all(OpenPoint.class, ids::openPoint, new OpenPointId(1));
        all(Note.class, ids::note, new NoteId(1));
        lines.add(snapshot.all(Assessment.class).stream().map(each -> ids.assessment(each).toString()).sorted()
                .collect(Collectors.joining("\n")));
    }

    private <E extends Entity, I extends Id> void all(Class<E> kind, BiFunction<E, I, E> rename, I nothing) {
        snapshot.all(kind).forEach(each -> lines.add(rename.apply(each, nothing).toString()));
    }

    /// The text that a highlight stands in.
    private String text(Highlight highlight) {
        return Sha256.of(library.text(highlight.article(), highlight.anchor().version())).hex();
    }
}
