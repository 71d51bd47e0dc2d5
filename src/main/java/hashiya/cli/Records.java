package hashiya.cli;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import java.util.Map;
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

    Map<String, Object> source(Source source) {
        return new Fields().with("id", source.id().toString()).with("name", source.name())
                .with("kind", source.kind()).with("aliases", source.aliases())
                .with("reliability", source.reliability().name()).known("reason", source.reason()).map();
    }

    Map<String, Object> tag(Tag tag) {
        var uses = snapshot.all(Highlight.class).stream().filter(each -> each.tags().contains(tag.id())).count();
        return new Fields().with("id", tag.id().number()).with("path", codebook.path(tag.id()))
                .with("colour", tag.colour()).known("definition", tag.definition()).with("set", tag.set())
                .with("uses", uses).map();
    }

    Map<String, Object> highlight(Highlight highlight) {
        return new Fields().with("id", highlight.id().toString()).with("article", highlight.article().number())
                .with("start", highlight.range().start()).with("end", highlight.range().end())
                .with("quote", highlight.quote()).with("colour", highlight.colour())
                .with("tags", highlight.tags().stream().map(codebook::path).toList())
                .known("note", notes(new NoteTarget.OnHighlight(highlight.id()))).map();
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
