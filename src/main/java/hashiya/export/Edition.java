package hashiya.export;

import hashiya.export.Memory.Kept;
import hashiya.markdown.Markdown;
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
import hashiya.text.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One export under way: what the workspace holds, what of it goes out, where to, and in whose words.
final class Edition {

    private static final Comparator<Note> BY_TIME = Comparator.comparing(Note::created).thenComparing(Note::id);

    private final Snapshot snapshot;
    private final Function<Article, String> texts;
    private final Options options;
    private final Predicate<Id> goesOut;
    private final TagTree tags;
    private final Paths paths;
    private final Labels labels;
    private final Map<NoteTarget, List<Note>> notes;
    private final String word;
    private final Map<ArticleId, List<Highlight>> passages;
    private final Map<ArticleId, List<Attribution>> attributions;

    /// @param goesOut which pages this export writes; only to these are there links
    Edition(Snapshot snapshot, Function<Article, String> texts, Options options, Predicate<Id> goesOut) {
        this.snapshot = snapshot;
        this.texts = texts;
        this.options = options;
        this.goesOut = goesOut;
        tags = TagTree.of(snapshot.all(Tag.class));
        paths = new Paths(snapshot, tags, options.naming());
        labels = new Labels(options.words());
        notes = snapshot.all(Note.class).stream().filter(each -> !each.markdown().isBlank()).sorted(BY_TIME)
                .collect(Collectors.groupingBy(Note::target));
        word = word();
        passages = snapshot.all(Highlight.class).stream().collect(Collectors.groupingBy(Highlight::article));
        attributions = snapshot.all(Attribution.class).stream()
                .collect(Collectors.groupingBy(each -> each.passage().article()));
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
        return new Page(paths.of(id), options.quotes());
    }

    Page index() {
        return new Page(Paths.INDEX, options.quotes());
    }

    FrontMatter frontMatter(Id id) {
        return new FrontMatter(options.omitted()).add("id", "hashiya-" + snapshot.workspace().replaceAll("[^0-9A-Za-z]", "")
                .transform(each -> each.substring(0, Math.min(6, each.length()))) + "-" + id);
    }

    /// The id, as a link where its page goes out.
    String link(Page from, Id id) {
        return link(from, id, id.toString());
    }

    /// The id with its noun, as a link where its page goes out: for the head of a line.
    String namedLink(Page from, Id id) {
        return link(from, id, labels.named(id));
    }

    /// What a note's links become on this page: links of Markdown where the page they lead to goes out, and else the id in
    /// plain words. What leads nowhere stays as it was written.
    Markdown.Replacement links(Page from) {
        return (link, inside) -> link.id(snapshot.all(Tag.class)).flatMap(written -> snapshot.standing(written)
                .map(id -> from.linked(link(from, id, link.words().isEmpty() && !id.equals(written)
                        ? written.toString() : link.words(), inside), link.words().isEmpty()
                        ? "[[" + link.target() + "]]" : "[[" + link.target() + "|" + link.words() + "]]")));
    }

    private String link(Page from, Id id, String words, boolean inside) {
        var shown = words.isEmpty() ? id.toString() : Escape.inside(words);
        return goesOut.test(paths.page(id)) && !inside ? link(from, id, shown)
                : words.isEmpty() ? shown : shown + " (" + id + ")";
    }

    private String link(Page from, Id id, String words) {
        return goesOut.test(paths.page(id)) ? "[" + words + "](" + paths.address(from.path(), id) + ")" : words;
    }

    /// The relay chain, so that its arrows lead from the speaker to whoever printed it on any screen: Arabic names from
    /// the speaker on, Latin ones towards the speaker, and names of both scripts one a line.
    String chain(Attribution attribution) {
        var names = attribution.chain().stream().map(this::source).map(Source::name).toList();
        var directions = names.stream().map(Direction::ofMajority).collect(Collectors.toSet());
        if (directions.size() > 1) {
            return IntStream.range(0, names.size())
                    .mapToObj(at -> (at + 1) + ". " + Escape.line(names.get(at)))
                    .collect(Collectors.joining("\n"));
        }
        var ordered = directions.contains(Direction.RIGHT_TO_LEFT) ? names : names.reversed();
        return Escape.line(ordered.getFirst())
                + ordered.stream().skip(1).map(each -> " ← " + Escape.inside(each)).collect(Collectors.joining());
    }

    Source source(SourceId id) {
        return snapshot.get(Source.class, id);
    }

    Highlight highlight(HighlightId id) {
        return snapshot.get(Highlight.class, id);
    }

    /// Says below a passage that it is not as it was marked, and how it was.
    void state(Page page, Highlight passage) {
        switch (snapshot.stateOf(passage)) {
            case KEPT -> { }
            case CHANGED -> page.block("**" + labels.text("export.passage.changed") + "**")
                    .quote(passage.former().orElseThrow().quote().exact(), "");
            case VANISHED -> page.block("**" + labels.text("export.passage.vanished",
                    Integer.toString(passage.anchor().version())) + "**");
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
        page.slot(section, Targets.id(target));
        for (var each : notes.getOrDefault(target, List.of())) {
            page.note(word, new Kept(each.id().toString(), Targets.id(target),
                    NoteText.write(section, each.markdown(), links(page))));
        }
    }

    /// The finished page.
    ExportedFile file(Page page, String id) {
        return page.file(snapshot.workspace(), id, word, "## " + labels.text("export.notes"));
    }

    /// A word that begins no comment in any note.
    private String word() {
        var all = snapshot.all(Note.class).stream().map(Note::markdown).filter(each -> each.contains("<!-- "))
                .toList();
        return Stream.iterate(1, each -> each + 1).map(each -> each == 1 ? "note" : "note-" + each)
                .filter(each -> all.stream().noneMatch(note -> note.contains("<!-- " + each + " ")
                        || note.contains("<!-- /" + each + " ")))
                .findFirst().orElseThrow();
    }

    /// `S-002 (F)`, as a link where its page goes out.
    String rated(Page from, SourceId id) {
        return namedLink(from, id) + " (" + source(id).reliability() + ")";
    }

    /// The day of the report; empty where it is not known.
    String reported(Attribution attribution) {
        return attribution.reported().isKnown() ? labels.text("export.reported", attribution.reported()) : "";
    }
}
