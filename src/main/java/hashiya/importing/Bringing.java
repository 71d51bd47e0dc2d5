package hashiya.importing;

import hashiya.change.Change;
import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingWork;
import hashiya.library.Fresh;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// The plan of bringing one file in: what is new as changes, what was there as ids.
final class Bringing {

    private final Library library;
    private final Fresh fresh;
    private final IncomingWork work;
    private final Optional<ArticleId> onto;
    private final Snapshot there;
    private final Renaming ids;
    private final List<Change> changes = new ArrayList<>();
    private final List<Caveat> caveats = new ArrayList<>();
    private final List<ArticleId> touched = new ArrayList<>();
    private final Map<Class<? extends Entity>, Integer> added = new HashMap<>();
    private final Map<Class<? extends Entity>, Integer> known = new HashMap<>();

    /// @param onto the one article that the analyst says all of the file is about
    Bringing(Library library, Fresh fresh, IncomingWork work, Optional<ArticleId> onto) {
        this.library = library;
        this.fresh = fresh;
        this.work = work;
        this.onto = onto;
        there = library.snapshot();
        ids = new Renaming(!work.workspace().isEmpty());
        caveats.addAll(work.caveats());
    }

    void plan() {
        new TagsIn(this).plan();
        colours();
        bring(Source.class, each -> List.of(each.name(), each.kind()), fresh::source, ids::source);
        bring(Question.class, Question::wording, fresh::question, ids::question);
        bring(Claim.class, Claim::proposition, fresh::claim, ids::claim);
        new HighlightsIn(this, new ArticlesIn(this).plan()).plan();
        bring(Attribution.class, each -> List.of(each.claim(), each.passage(), each.stance(), each.chain()),
                fresh::attribution, ids::attribution);
        bring(Relation.class, each -> List.of(each.kind(), each.from(), each.to(), each.note()), fresh::relation,
                ids::relation);
        bring(Distinction.class, each -> List.of(each.one(), each.other()), fresh::distinction, ids::distinction);
        bring(Hypothesis.class, each -> List.of(each.question(), each.wording()), fresh::hypothesis, ids::hypothesis);
        assessments();
        bring(OpenPoint.class, each -> List.of(each.gap(), each.settling(), each.knower()), fresh::openPoint,
                ids::openPoint);
        bring(SavedSearch.class, each -> List.of(each.name(), each.query(), each.scope()), fresh::savedSearch,
                (each, id) -> new SavedSearch(id, each.name(), each.query(), each.scope()));
        bring(SynonymGroup.class, SynonymGroup::words, fresh::synonyms,
                (each, id) -> new SynonymGroup(id, each.words()));
        bring(Note.class, each -> List.of(each.target(), each.markdown()), fresh::note, ids::note);
    }

    List<Change> changes() {
        return changes;
    }

    Brought.Taken tally(Path path) {
        return new Brought.Taken(path, added, known, touched, caveats);
    }

    Library library() {
        return library;
    }

    Fresh fresh() {
        return fresh;
    }

    IncomingWork work() {
        return work;
    }

    Optional<ArticleId> onto() {
        return onto;
    }

    Snapshot there() {
        return there;
    }

    Renaming ids() {
        return ids;
    }

    void tell(Reason reason, String name, String detail) {
        caveats.add(new Caveat(reason, name, detail));
    }

    /// @param inFile what it is called in the file
    void add(Id inFile, Entity entity) {
        change(entity, new Change.Added(entity));
        ids.put(inFile, entity.id());
    }

    /// Notes a change that adds something or adds to something.
    void change(Entity entity, Change change) {
        changes.add(change);
        added.merge(entity.getClass(), 1, Integer::sum);
        switch (entity) {
            case Highlight highlight -> touched.add(highlight.article());
            case Article article -> touched.add(article.id());
            default -> { }
        }
    }

    /// Notes that something is there already.
    void keep(Id inFile, Entity entity) {
        ids.put(inFile, entity.id());
        known.merge(entity.getClass(), 1, Integer::sum);
    }

    /// Brings in all of one kind.
    ///
    /// @param key    what two of them have in common, but for their ids, if they are the same
    /// @param rename makes one of the file one of the workspace
    @SuppressWarnings("unchecked") // The ids of a kind are of one class.
    private <E extends Entity, I extends Id> void bring(Class<E> kind, Function<E, Object> key, Supplier<I> next,
            BiFunction<E, I, E> rename) {
        var twins = Twins.of(there.all(kind), key);
        for (var each : work.all(kind)) {
            if (ids.knows(each)) {
                var twin = twins.take(key.apply(rename.apply(each, (I) each.id())));
                twin.ifPresentOrElse(found -> keep(each.id(), found),
                        () -> add(each.id(), rename.apply(each, next.get())));
            } else {
                tell(Reason.HANGS_ON, Named.of(each), "");
            }
        }
    }

    private void colours() {
        for (var each : work.all(ColourMeaning.class)) {
            Optional<ColourMeaning> named = there.all(ColourMeaning.class).stream()
                    .filter(known -> known.id() == each.id()).findFirst();
            named.ifPresentOrElse(found -> keep(each.id(), found), () -> add(each.id(), each));
        }
    }

    private void assessments() {
        for (var each : work.all(Assessment.class)) {
            if (!ids.knows(each)) {
                tell(Reason.HANGS_ON, Named.of(each), "");
                continue;
            }
            var here = ids.assessment(each);
            if (there.byId().containsKey(here.id())) {
                keep(each.id(), here);
            } else {
                add(each.id(), here);
            }
        }
    }
}
