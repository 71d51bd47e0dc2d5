package hashiya.exchange.record;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.PassageState;
import hashiya.model.Remark;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.text.TextRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The things of a workspace as JSON objects. Their keys are a promise to scripts.
public final class Records {

    private final Snapshot snapshot;
    private final TagTree codebook;
    private final Map<TagId, Long> uses;
    private final Map<ArticleId, Long> highlights;
    private final Map<ArticleId, Set<ClaimId>> claims = new HashMap<>();
    private final Map<SourceId, Long> speaks = new HashMap<>();
    private final Map<SourceId, Long> relays = new HashMap<>();

    public Records(Snapshot snapshot) {
        this.snapshot = snapshot;
        codebook = TagTree.of(snapshot.all(Tag.class));
        uses = snapshot.all(Highlight.class).stream().flatMap(each -> each.tags().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        highlights = snapshot.all(Highlight.class).stream()
                .filter(each -> snapshot.get(Article.class, each.article()).places(each))
                .collect(Collectors.groupingBy(Highlight::article, Collectors.counting()));
        snapshot.all(Attribution.class).forEach(this::count);
    }

    private void count(Attribution attribution) {
        claims.computeIfAbsent(attribution.passage().article(), _ -> new HashSet<>()).add(attribution.claim());
        attribution.chain().forEach(each ->
                (each.equals(attribution.speaker()) ? speaks : relays).merge(each, 1L, Long::sum));
    }

    /// An article's facts, and how many highlights and claims it has.
    public Map<String, Object> article(Article article) {
        var facts = article.facts();
        return new Fields().with("id", article.id().number())
                .known("title", facts.title()).known("titleAnalyst", facts.titleAnalyst())
                .known("outlet", facts.outlet()).known("byline", facts.byline())
                .known("published", facts.published().iso()).known("url", facts.url())
                .known("language", facts.language()).with("sha256", article.evidence().sha256().hex())
                .with("characters", article.text().length())
                .with("highlights", highlights.getOrDefault(article.id(), 0L).intValue())
                .with("claims", claims(article)).map();
    }

    /// What was found while an article's bytes were read.
    public static Map<String, Object> remark(Remark remark) {
        return new Fields().with("kind", remark.kind()).with("detail", remark.detail()).map();
    }

    /// Words that the analyst holds to be one in search.
    public static Map<String, Object> synonyms(SynonymGroup group) {
        return new Fields().with("id", group.id().toString()).with("words", group.words()).map();
    }

    /// A search that is kept to be asked again.
    public static Map<String, Object> search(SavedSearch search) {
        return new Fields().with("id", search.id().toString()).with("name", search.name())
                .with("query", search.query()).with("scope", search.scope()).map();
    }

    /// A source, how often it speaks itself, and how often it passes on what others said.
    public Map<String, Object> source(Source source) {
        return new Fields().with("id", source.id().toString()).with("name", source.name())
                .with("kind", source.kind()).with("aliases", source.aliases())
                .with("reliability", source.reliability().name()).known("reason", source.reason())
                .with("speaks", speaks.getOrDefault(source.id(), 0L))
                .with("relays", relays.getOrDefault(source.id(), 0L)).map();
    }

    /// A tag by its path in the codebook.
    public Map<String, Object> tag(Tag tag) {
        return new Fields().with("id", tag.id().number()).with("path", codebook.path(tag.id()))
                .with("colour", tag.colour()).known("definition", tag.definition()).with("set", tag.set())
                .with("uses", uses(tag)).map();
    }

    /// A highlight with its place in UTF-16 units of the article's text, its tags by their paths, and the notes on it.
    public Map<String, Object> highlight(Highlight highlight) {
        var fields = new Fields().with("id", highlight.id().toString()).with("article", highlight.article().number());
        return state(snapshot, highlight, place(snapshot, highlight, fields)
                .with("quote", highlight.quote()).with("colour", highlight.colour())
                .with("tags", highlight.tags().stream().map(codebook::path).toList())
                .known("note", notes(new NoteTarget.OnHighlight(highlight.id())))).map();
    }

    /// Offsets count in the article's text as it is; an orphan has none there.
    public static Fields place(Snapshot snapshot, Highlight highlight, Fields fields) {
        var range = Optional.of(highlight.range())
                .filter(_ -> snapshot.stateOf(highlight) != PassageState.VANISHED);
        return fields.optional("start", range.map(TextRange::start)).optional("end", range.map(TextRange::end));
    }

    /// What became of a passage that is not as it was marked: `changed`, with the letters it had, or `vanished`, with
    /// the version of the text it was marked in. Nothing where all is as it was.
    public static Fields state(Snapshot snapshot, Highlight highlight, Fields fields) {
        return switch (snapshot.stateOf(highlight)) {
            case KEPT -> fields;
            case CHANGED -> fields.with("passage", PassageState.CHANGED)
                    .optional("former", highlight.former().map(each -> each.quote().exact()));
            case VANISHED -> fields.with("passage", PassageState.VANISHED)
                    .with("version", highlight.anchor().version());
        };
    }

    /// A note with what it hangs on; times in UTC.
    public Map<String, Object> note(Note note) {
        return new Fields().with("id", note.id().toString()).with("on", on(note.target()))
                .with("markdown", note.markdown()).with("created", note.created().toString())
                .with("edited", note.edited().toString()).map();
    }

    /// How many claims have an attribution in the article.
    public long claims(Article article) {
        return claims.getOrDefault(article.id(), Set.of()).size();
    }

    /// How many highlights bear the tag itself.
    public long uses(Tag tag) {
        return uses.getOrDefault(tag.id(), 0L);
    }

    /// All notes on one thing, as one Markdown text.
    public String notes(NoteTarget target) {
        return snapshot.notes(target).stream().map(Note::markdown).collect(Collectors.joining("\n\n"));
    }

    /// What a note hangs on, by id.
    public static String on(NoteTarget target) {
        return target.thing().map(Id::toString).orElse("workspace");
    }
}
