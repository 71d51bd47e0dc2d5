package hashiya.cli;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.PassageState;
import hashiya.model.Remark;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.text.TextRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The things of a workspace as JSON objects. Their keys are a promise to scripts.
final class Records {

    private final Snapshot snapshot;
    private final TagTree codebook;

    Records(Snapshot snapshot) {
        this.snapshot = snapshot;
        codebook = TagTree.of(snapshot.all(Tag.class));
    }

    Map<String, Object> article(Article article) {
        var facts = article.facts();
        return new Fields().with("id", article.id().number())
                .known("title", facts.title()).known("titleAnalyst", facts.titleAnalyst())
                .known("outlet", facts.outlet()).known("byline", facts.byline())
                .known("published", facts.published().iso()).known("url", facts.url())
                .known("language", facts.language()).with("sha256", article.evidence().sha256().hex())
                .with("characters", article.text().length())
                .with("highlights", snapshot.highlights(article.id()).size())
                .with("claims", claims(article)).map();
    }

    static Map<String, Object> remark(Remark remark) {
        return new Fields().with("kind", remark.kind()).with("detail", remark.detail()).map();
    }

    static Map<String, Object> synonyms(SynonymGroup group) {
        return new Fields().with("id", group.id().toString()).with("words", group.words()).map();
    }

    static Map<String, Object> search(SavedSearch search) {
        return new Fields().with("id", search.id().toString()).with("name", search.name())
                .with("query", search.query()).with("scope", search.scope()).map();
    }

    Map<String, Object> source(Source source) {
        return new Fields().with("id", source.id().toString()).with("name", source.name())
                .with("kind", source.kind()).with("aliases", source.aliases())
                .with("reliability", source.reliability().name()).known("reason", source.reason())
                .with("speaks", attributions(each -> each.speaker().equals(source.id())))
                .with("relays", attributions(each -> !each.speaker().equals(source.id())
                        && each.chain().contains(source.id()))).map();
    }

    Map<String, Object> tag(Tag tag) {
        var uses = snapshot.all(Highlight.class).stream().filter(each -> each.tags().contains(tag.id())).count();
        return new Fields().with("id", tag.id().number()).with("path", codebook.path(tag.id()))
                .with("colour", tag.colour()).known("definition", tag.definition()).with("set", tag.set())
                .with("uses", uses).map();
    }

    Map<String, Object> highlight(Highlight highlight) {
        var fields = new Fields().with("id", highlight.id().toString()).with("article", highlight.article().number());
        return state(snapshot, highlight, place(snapshot, highlight, fields)
                .with("quote", highlight.quote()).with("colour", highlight.colour())
                .with("tags", highlight.tags().stream().map(codebook::path).toList())
                .known("note", notes(new NoteTarget.OnHighlight(highlight.id())))).map();
    }

    /// Offsets count in the article's text as it is; an orphan has none there.
    static Fields place(Snapshot snapshot, Highlight highlight, Fields fields) {
        var range = Optional.of(highlight.range())
                .filter(_ -> snapshot.stateOf(highlight) != PassageState.VANISHED);
        return fields.optional("start", range.map(TextRange::start)).optional("end", range.map(TextRange::end));
    }

    /// What became of a passage that is not as it was marked: `changed`, with the letters it had, or `vanished`, with
    /// the version of the text it was marked in. Nothing where all is as it was.
    static Fields state(Snapshot snapshot, Highlight highlight, Fields fields) {
        return switch (snapshot.stateOf(highlight)) {
            case KEPT -> fields;
            case CHANGED -> fields.with("passage", PassageState.CHANGED)
                    .optional("former", highlight.former().map(each -> each.quote().exact()));
            case VANISHED -> fields.with("passage", PassageState.VANISHED)
                    .with("version", highlight.anchor().version());
        };
    }

    Map<String, Object> note(Note note) {
        return new Fields().with("id", note.id().toString()).with("on", on(note.target()))
                .with("markdown", note.markdown()).with("created", note.created().toString())
                .with("edited", note.edited().toString()).map();
    }

    /// How many claims have an attribution in the article.
    long claims(Article article) {
        return snapshot.all(Attribution.class).stream()
                .filter(each -> each.passage().article().equals(article.id()))
                .map(Attribution::claim).distinct().count();
    }

    private long attributions(Predicate<Attribution> wanted) {
        return snapshot.all(Attribution.class).stream().filter(wanted).count();
    }

    /// All notes on one thing, as one Markdown text.
    String notes(NoteTarget target) {
        return snapshot.notes(target).stream().map(Note::markdown).collect(Collectors.joining("\n\n"));
    }

    /// What a note hangs on, by id.
    static String on(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnWorkspace() -> "workspace";
            case NoteTarget.OnArticle(var id) -> id.toString();
            case NoteTarget.OnHighlight(var id) -> id.toString();
            case NoteTarget.OnClaim(var id) -> id.toString();
            case NoteTarget.OnSource(var id) -> id.toString();
        };
    }
}
