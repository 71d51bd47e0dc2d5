package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Content;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Question;
import hashiya.model.ReadState;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What an analyst does, as changes: every call is one change, written when the call returns, and undone as one.
///
/// Every method throws [hashiya.store.StoreException] where the file does not let it; nothing has happened then.
public final class Editor {

    private final Library library;

    public Editor(Library library) {
        this.library = library;
    }

    /// Brings an article in with the lines that cleaning hides.
    public Article importArticle(Facts facts, Evidence evidence, Content content, List<Hidden> hidden) {
        return new ArticleImport(library).take(List.of(new Arrival(facts, evidence, content, hidden))).getFirst();
    }

    /// Highlights a passage.
    ///
    /// @throws IndexOutOfBoundsException if the range lies outside the article's text
    /// @throws IllegalArgumentException  if it cuts a surrogate pair in two
    public Highlight highlight(ArticleId article, TextRange range, Colour colour) {
        var change = library.apply(fresh -> new Added(passage(fresh, article, range, colour)));
        return (Highlight) change.entity();
    }

    /// Puts something changed in the place of what it was. The two must have the same id.
    public <E extends Entity> E replace(E before, E after) {
        if (!before.equals(after)) {
            library.apply(new Replaced(before, after));
        }
        return after;
    }

    /// Sets or takes a tag on several highlights at once.
    public void tag(Collection<Highlight> highlights, TagId tag, Tagging tagging) {
        replaceAll(Deed.TAGGED, highlights, each -> each.with(tagging.apply(each.tags(), tag)));
    }

    /// Adds an entry to the codebook, at the end of its siblings.
    ///
    /// @param like everything but the id and the position, which are given here
    public Tag addTag(Tag.Draft like) {
        var change = library.apply(fresh -> new Added(like.with(fresh.tag(), codebook().size(like.parent()))));
        return (Tag) change.entity();
    }

    /// The same, and sets the new tag on these highlights.
    public Tag addTag(Tag.Draft like, Collection<Highlight> highlights) {
        var change = library.apply(fresh -> {
            var tag = like.with(fresh.tag(), codebook().size(like.parent()));
            var changes = new ArrayList<Change>(List.of(new Added(tag)));
            highlights.forEach(each ->
                    changes.add(new Replaced(each, each.with(Tagging.SET.apply(each.tags(), tag.id())))));
            return new Batch(Deed.TAGGED, changes);
        });
        return (Tag) ((Added) change.changes().getFirst()).entity();
    }

    /// Moves a tag below another, or to the top, between two siblings.
    ///
    /// @param position its place among the new siblings once it is there, from 0
    /// @throws IllegalArgumentException if it would stand below itself, or among tags of the other set
    public void moveTag(Tag tag, Optional<TagId> parent, int position) {
        var changes = TagMoves.move(codebook(), tag, parent, position);
        if (!changes.isEmpty()) {
            library.apply(new Batch(Deed.TAGS_ARRANGED, changes));
        }
    }

    /// Writes a new note.
    public Note note(NoteTarget target, String markdown) {
        var change = library.apply(fresh -> new Added(note(fresh, target, markdown)));
        return (Note) change.entity();
    }

    /// Writes a note on a passage that carries no highlight yet, and highlights it.
    public Note note(ArticleId article, TextRange range, Colour colour, String markdown) {
        var change = library.apply(fresh -> {
            var highlight = passage(fresh, article, range, colour);
            var note = note(fresh, new NoteTarget.OnHighlight(highlight.id()), markdown);
            return new Batch(Deed.NOTE_WRITTEN, List.of(new Added(highlight), new Added(note)));
        });
        return (Note) ((Added) change.changes().getLast()).entity();
    }

    /// Changes the words of a note.
    public Note rewrite(Note note, String markdown) {
        return note.markdown().equals(markdown) ? note : replace(note, note.edited(markdown, now()));
    }

    /// Names a colour, or takes its name away where the meaning is blank.
    public void name(Colour colour, String meaning) {
        var before = library.find(colour).map(ColourMeaning.class::cast);
        if (meaning.isBlank()) {
            before.ifPresent(each -> library.apply(new Change.Removed(each)));
        } else if (before.isEmpty()) {
            library.apply(new Added(new ColourMeaning(colour, meaning)));
        } else {
            replace(before.get(), new ColourMeaning(colour, meaning));
        }
    }

    /// Adds a source without a rating: `F`, no basis to judge.
    public Source addSource(String name, SourceKind kind) {
        var change = library.apply(fresh -> new Added(Speaking.source(fresh, name, kind)));
        return (Source) change.entity();
    }

    public Question ask(String wording) {
        var change = library.apply(fresh -> new Added(new Question(fresh.question(), wording)));
        return (Question) change.entity();
    }

    public Relation relate(ClaimId from, RelationKind kind, ClaimId to, String note) {
        var change = library.apply(fresh -> new Added(new Relation(fresh.relation(), kind, from, to, note)));
        return (Relation) change.entity();
    }

    /// Records a new claim with its first attribution, creating the sources that are new.
    ///
    /// @param like everything but the id, which is given here
    /// @param passage a highlight that is there
    public Attribution record(Claim.Draft like, Statement statement, HighlightId passage) {
        return attribution(library.apply(fresh -> {
            var claim = like.with(fresh.claim());
            var changes = new ArrayList<Change>(List.of(new Added(claim)));
            changes.addAll(Speaking.attribute(fresh, claim.id(), statement, passage));
            return new Batch(Deed.CLAIM_RECORDED, changes);
        }));
    }

    /// The same on a passage that carries no highlight yet, which is highlighted.
    public Attribution record(Claim.Draft like, Statement statement, ArticleId article, TextRange range,
            Colour colour) {
        return attribution(library.apply(fresh -> {
            var highlight = passage(fresh, article, range, colour);
            var claim = like.with(fresh.claim());
            var changes = new ArrayList<Change>(List.of(new Added(highlight), new Added(claim)));
            changes.addAll(Speaking.attribute(fresh, claim.id(), statement, highlight.id()));
            return new Batch(Deed.CLAIM_RECORDED, changes);
        }));
    }

    /// Adds a further attribution to a claim.
    public Attribution attribute(ClaimId claim, Statement statement, HighlightId passage) {
        return attribution(library.apply(fresh ->
                new Batch(Deed.ATTRIBUTION_RECORDED, Speaking.attribute(fresh, claim, statement, passage))));
    }

    /// The same on a passage that carries no highlight yet, which is highlighted.
    public Attribution attribute(ClaimId claim, Statement statement, ArticleId article, TextRange range,
            Colour colour) {
        return attribution(library.apply(fresh -> {
            var highlight = passage(fresh, article, range, colour);
            var changes = new ArrayList<Change>(List.of(new Added(highlight)));
            changes.addAll(Speaking.attribute(fresh, claim, statement, highlight.id()));
            return new Batch(Deed.ATTRIBUTION_RECORDED, changes);
        }));
    }

    /// Changes stance, chain, report date or figures of an attribution, creating the sources that are new.
    public Attribution restate(Attribution before, Statement statement) {
        return attribution(library.apply(fresh -> {
            var changes = new ArrayList<Change>();
            var chain = statement.chain().stream().map(each -> Speaking.source(fresh, each, changes)).toList();
            changes.add(new Replaced(before, new Attribution(before.id(), before.claim(), before.passage(),
                    statement.stance(), chain, statement.reported(), before.origin(), statement.figures(),
                    before.created())));
            return new Batch(Deed.ATTRIBUTION_RECORDED, changes);
        }));
    }

    /// Changes a source's letter, with the reason for it.
    public Source rate(Source source, Reliability letter, String reason) {
        return replace(source, source.rated(letter, reason));
    }

    /// Takes something away together with all that hangs on it, as one step that undo brings back whole.
    public void remove(Entity entity) {
        removeAll(List.of(entity));
    }

    /// The same with several things, as one step.
    public void removeAll(Collection<? extends Entity> entities) {
        if (!entities.isEmpty()) {
            library.apply(_ -> {
                var changes = Dependents.removal(library.snapshot(), entities);
                return changes.size() == 1 ? changes.getFirst() : new Batch(Deed.REMOVED, changes);
            });
        }
    }

    /// Gives highlights another colour.
    public void recolour(Collection<Highlight> highlights, Colour colour) {
        replaceAll(Deed.RECOLOURED, highlights, each -> each.with(colour));
    }

    /// What changes the extent of highlights.
    public Passages passages() {
        return new Passages(library);
    }

    /// Says how far the analyst is with articles.
    public void mark(Collection<Article> articles, ReadState state) {
        replaceAll(Deed.MARKED, articles, each -> each.with(state));
    }

    private <E extends Entity> void replaceAll(Deed deed, Collection<E> entities, UnaryOperator<E> edit) {
        var changes = entities.stream()
                .filter(each -> !each.equals(edit.apply(each)))
                .<Change>map(each -> new Replaced(each, edit.apply(each)))
                .toList();
        if (!changes.isEmpty()) {
            library.apply(new Batch(deed, changes));
        }
    }

    private TagTree codebook() {
        return TagTree.of(library.all(Tag.class));
    }

    private static Note note(Fresh fresh, NoteTarget target, String markdown) {
        var at = now();
        return new Note(fresh.note(), target, markdown, at, at);
    }

    private Highlight passage(Fresh fresh, ArticleId id, TextRange range, Colour colour) {
        var article = library.article(id);
        var anchor = Quotes.anchor(library.text(article), article.text().number(), range);
        return new Highlight(fresh.highlight(id), anchor, colour, List.of(), now());
    }

    private static Attribution attribution(Batch batch) {
        return switch (batch.changes().getLast()) {
            case Added(Attribution attribution) -> attribution;
            case Replaced(_, Attribution attribution) -> attribution;
            default -> throw new IllegalStateException("A statement ends with its attribution: " + batch);
        };
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
