package hashiya.search;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.search.IndexDoc.Place;
import hashiya.search.IndexDoc.Text;
import hashiya.text.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a workspace holds, as the index takes it in.
public final class Documents {

    private final Snapshot snapshot;
    private final Texts texts;
    private final TagTree codebook;
    private final Map<ArticleId, List<Highlight>> highlights;
    private final Map<ArticleId, List<Attribution>> printed;
    private final Map<ClaimId, List<Attribution>> held;
    private final Map<NoteTarget, List<Note>> notes;

    public Documents(Snapshot snapshot, Texts texts) {
        this.snapshot = snapshot;
        this.texts = texts;
        codebook = TagTree.of(snapshot.all(Tag.class));
        highlights = by(snapshot.all(Highlight.class), Highlight::article);
        printed = by(snapshot.all(Attribution.class), each -> each.passage().article());
        held = by(snapshot.all(Attribution.class), Attribution::claim);
        notes = by(snapshot.all(Note.class), Note::target);
    }

    /// Everything that can be found.
    public Stream<IndexDoc> all() {
        return Stream.<List<? extends Entity>>of(snapshot.all(Article.class), snapshot.all(Highlight.class),
                        snapshot.all(Claim.class), snapshot.all(Note.class), snapshot.all(Tag.class),
                        snapshot.all(Source.class))
                .flatMap(List::stream).map(Entity::id).map(this::of).flatMap(Optional::stream);
    }

    /// One thing; nothing where it is gone or cannot be found by words.
    public Optional<IndexDoc> of(Id id) {
        return Optional.ofNullable(switch (snapshot.byId().get(id)) {
            case Article article -> of(article);
            case Highlight highlight -> of(highlight);
            case Claim claim -> of(claim);
            case Note note -> of(note);
            case Tag tag -> of(tag);
            case Source source -> of(source);
            case null, default -> null;
        });
    }

    private IndexDoc of(Article article) {
        var facts = article.facts();
        var own = highlights.getOrDefault(article.id(), List.of());
        var accounts = printed.getOrDefault(article.id(), List.of());
        var traits = about(article).tags(own.stream().flatMap(each -> each.tags().stream()))
                .accounts(accounts.stream()).has("highlights", !own.isEmpty())
                .has("tags", own.stream().anyMatch(each -> !each.tags().isEmpty())).has("claims", !accounts.isEmpty())
                .has("notes", hasNotes(article.id(), own));
        var others = facts.titleAnalyst().isBlank() ? List.<String>of() : List.of(facts.title());
        return new IndexDoc(article.id(), Optional.of(new Place(article.id(), article.text().number(), 0)),
                new Text(facts.shownTitle(), others, texts.text(article.id(), article.text().number())),
                traits.map(), facts.published());
    }

    private IndexDoc of(Highlight highlight) {
        var article = snapshot.get(Article.class, highlight.article());
        var accounts = printed.getOrDefault(highlight.article(), List.of()).stream()
                .filter(each -> each.passage().equals(highlight.id())).toList();
        var traits = about(article).tags(highlight.tags().stream()).accounts(accounts.stream())
                .has("tags", !highlight.tags().isEmpty()).has("claims", !accounts.isEmpty())
                .has("notes", notes.containsKey(new NoteTarget.OnHighlight(highlight.id())));
        var start = article.places(highlight) ? highlight.range().start() : Place.NOWHERE;
        return new IndexDoc(highlight.id(), Optional.of(new Place(article.id(), article.text().number(), start)),
                new Text("", List.of(), highlight.quote()), traits.map(), article.facts().published());
    }

    private IndexDoc of(Claim claim) {
        var accounts = held.getOrDefault(claim.id(), List.of());
        var passages = accounts.stream().map(each -> snapshot.get(Highlight.class, each.passage())).toList();
        var traits = new Traits(snapshot, codebook).accounts(accounts.stream())
                .tags(passages.stream().flatMap(each -> each.tags().stream()))
                .outlets(passages.stream().map(each -> snapshot.get(Article.class, each.article()).facts().outlet()))
                .has("notes", notes.containsKey(new NoteTarget.OnClaim(claim.id())))
                .has("date", claim.happened().isKnown());
        return new IndexDoc(claim.id(), Optional.empty(), new Text(claim.proposition(), List.of(), lines(
                claim.proposition(), claim.reason(), claim.place(), claim.agent(), claim.action())), traits.map(),
                claim.happened());
    }

    private IndexDoc of(Note note) {
        var article = article(note.target());
        var traits = article.map(this::about).orElseGet(() -> new Traits(snapshot, codebook));
        if (note.target() instanceof NoteTarget.OnSource(SourceId source)) {
            traits.sources(Stream.of(source));
        }
        return new IndexDoc(note.id(), article.map(each -> new Place(each.id(), each.text().number(), 0)),
                new Text(title(note.target()), List.of(), note.markdown()), traits.map(),
                article.map(each -> each.facts().published()).orElse(PartialDate.UNKNOWN));
    }

    private IndexDoc of(Tag tag) {
        return new IndexDoc(tag.id(), Optional.empty(),
                new Text(codebook.path(tag.id()), List.of(), lines(tag.name(), tag.definition())),
                new Traits(snapshot, codebook).tags(Stream.of(tag.id())).map(), PartialDate.UNKNOWN);
    }

    private IndexDoc of(Source source) {
        return new IndexDoc(source.id(), Optional.empty(), new Text(source.name(), source.aliases(), lines(
                source.name(), String.join("\n", source.aliases()), source.reason())),
                new Traits(snapshot, codebook).sources(Stream.of(source.id()))
                        .has("notes", notes.containsKey(new NoteTarget.OnSource(source.id()))).map(),
                PartialDate.UNKNOWN);
    }

    private Traits about(Article article) {
        return new Traits(snapshot, codebook).about(article);
    }

    private boolean hasNotes(ArticleId article, List<Highlight> own) {
        return notes.containsKey(new NoteTarget.OnArticle(article))
                || own.stream().anyMatch(each -> notes.containsKey(new NoteTarget.OnHighlight(each.id())));
    }

    private String title(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnWorkspace() -> "";
            case NoteTarget.OnArticle(var id) -> snapshot.get(Article.class, id).facts().shownTitle();
            case NoteTarget.OnHighlight(HighlightId id) -> snapshot.get(Article.class, id.article()).facts().shownTitle();
            case NoteTarget.OnClaim(var id) -> snapshot.get(Claim.class, id).proposition();
            case NoteTarget.OnSource(var id) -> snapshot.get(Source.class, id).name();
        };
    }

    private Optional<Article> article(NoteTarget target) {
        return Optional.ofNullable(switch (target) {
            case NoteTarget.OnArticle(var id) -> id;
            case NoteTarget.OnHighlight(HighlightId id) -> id.article();
            case NoteTarget.OnWorkspace _, NoteTarget.OnClaim _, NoteTarget.OnSource _ -> null;
        }).map(id -> snapshot.get(Article.class, id));
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    private static <K, E> Map<K, List<E>> by(List<E> all, Function<E, K> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }
}
