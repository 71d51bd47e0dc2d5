package hashiya.export;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
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
import hashiya.report.Inline.Said;
import hashiya.report.Inline.To;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One export under way: what the workspace holds, where each thing has its page, and in whose words they speak.
final class Edition {

    private static final Comparator<Note> BY_TIME = Comparator.comparing(Note::created).thenComparing(Note::id);

    private final Snapshot snapshot;
    private final Function<Article, String> texts;
    private final TagTree tags;
    private final Paths paths;
    private final Labels labels;
    private final Map<NoteTarget, List<Note>> notes;
    private final Map<ArticleId, List<Highlight>> passages;
    private final Map<ArticleId, List<Attribution>> attributions;
    private final Ties ties;

    Edition(Snapshot snapshot, Function<Article, String> texts, Options options) {
        this.snapshot = snapshot;
        this.texts = texts;
        tags = TagTree.of(snapshot.all(Tag.class));
        paths = new Paths(snapshot, tags, options.naming());
        labels = new Labels(options.words());
        notes = snapshot.all(Note.class).stream().filter(each -> !each.markdown().isBlank()).sorted(BY_TIME)
                .collect(Collectors.groupingBy(Note::target));
        passages = snapshot.all(Highlight.class).stream().collect(Collectors.groupingBy(Highlight::article));
        attributions = snapshot.all(Attribution.class).stream()
                .collect(Collectors.groupingBy(each -> each.passage().article()));
        ties = new Ties(snapshot);
    }

    /// What hangs on what.
    Ties ties() {
        return ties;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    TagTree tags() {
        return tags;
    }

    Labels labels() {
        return labels;
    }

    Paths paths() {
        return paths;
    }

    /// Some passages of an article, in reading order.
    List<Highlight> passages(ArticleId article, Predicate<Highlight> wanted) {
        return passages.getOrDefault(article, List.of()).stream().filter(wanted)
                .sorted(Comparator.comparing(Highlight::range).thenComparing(Highlight::id)).toList();
    }

    /// What is recorded with a passage of an article.
    List<Attribution> attributions(ArticleId article) {
        return attributions.getOrDefault(article, List.of());
    }

    String text(Article article) {
        return texts.apply(article);
    }

    Page page(Id id) {
        return new Page(paths.of(id), Optional.of(id)).field("id", "hashiya-"
                + snapshot.workspace().replaceAll("[^0-9A-Za-z]", "")
                        .transform(each -> each.substring(0, Math.min(6, each.length()))) + "-" + id);
    }

    /// A page about no single thing.
    ///
    /// @param path of its Markdown
    Page page(String path) {
        return new Page(path, Optional.empty());
    }

    /// The finished page, most of it in the words of the program.
    Report report(Page page) {
        return page.report(labels.words().language().tag());
    }

    /// The id, as a link where its page goes out.
    Line link(Id id) {
        return Line.of(new To(id, id.toString()));
    }

    /// The id with its noun, as a link where its page goes out: for the head of a line.
    Line namedLink(Id id) {
        return Line.of(new To(id, labels.named(id)));
    }

    Source source(SourceId id) {
        return snapshot.get(Source.class, id);
    }

    Highlight highlight(HighlightId id) {
        return snapshot.get(Highlight.class, id);
    }

    /// The names of a relay chain, the speaker first.
    List<String> chain(Attribution attribution) {
        return attribution.chain().stream().map(this::source).map(Source::name).toList();
    }

    /// A passage, and below it what has become of it.
    void passage(Page page, Highlight passage) {
        page.passage(passage.quote(), direction(passage, passage.quote()));
        state(page, passage);
    }

    /// How a passage is set, by the choice that was made for its article.
    Direction direction(Highlight passage, String letters) {
        return snapshot.get(Article.class, passage.article()).direction().of(letters);
    }

    /// Says below a passage that it is not as it was marked, and how it was.
    void state(Page page, Highlight passage) {
        switch (snapshot.stateOf(passage)) {
            case KEPT -> { }
            case CHANGED -> {
                var former = passage.former().orElseThrow().quote().exact();
                page.warning(labels.text("export.passage.changed")).passage(former, direction(passage, former));
            }
            case VANISHED -> page.warning(labels.text("export.passage.vanished",
                    Integer.toString(passage.anchor().version())));
        }
    }

    /// Where there are notes: a heading, and they.
    void notes(Page page, NoteTarget target) {
        if (notes.containsKey(target)) {
            page.heading(2, labels.text("export.notes"));
            notes(page, 2, target);
        }
    }

    /// What the analyst wrote on it, by time, under a heading of this level; here more can be written on it.
    void notes(Page page, int section, NoteTarget target) {
        page.notes(section, target, notesOn(target));
    }

    List<Note> notesOn(NoteTarget target) {
        return notes.getOrDefault(target, List.of());
    }

    /// `S-002 (F)`, as a link where its page goes out.
    Line rated(SourceId id) {
        return namedLink(id).and(Line.of(new Said(" (" + source(id).reliability() + ")")));
    }

    /// The day of the report; empty where it is not known.
    Line reported(Attribution attribution) {
        return attribution.reported().isKnown() ? Line.said(labels.text("export.reported", attribution.reported()))
                : Line.EMPTY;
    }
}
