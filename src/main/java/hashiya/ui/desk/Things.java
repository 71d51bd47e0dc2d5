package hashiya.ui.desk;

import hashiya.markdown.LinkWords;
import hashiya.markdown.NoteLink;
import hashiya.markdown.Rendered;
import hashiya.markdown.Row;
import hashiya.markdown.ShortWords;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What notes hang on and link to: how it is called, and the way there. FX thread only.
public final class Things {

    /// As much of a name as stands in a line beside other words, in UTF-16 units.
    private static final int SHORT = 36;
    private static final int NAME = 400;

    private final Mirror mirror;
    private final Desk desk;

    public Things(Mirror mirror, Desk desk) {
        this.mirror = mirror;
        this.desk = desk;
    }

    public boolean isThere(Id id) {
        return find(id).isPresent();
    }

    /// What it is called in its own words, on one line; empty where it has no words or is not there.
    public String name(Id id) {
        return find(id).map(this::name).orElse("");
    }

    /// A note as rows, its links as what they lead to now.
    public Rendered render(String markdown) {
        var tags = mirror.all(Tag.class);
        return Rendered.of(markdown, link -> words(link, tags));
    }

    /// What a link is shown as: the analyst's own words, or else the id with the first words of what it leads to.
    public LinkWords words(NoteLink link, Collection<Tag> tags) {
        var written = link.id(tags);
        var id = written.flatMap(mirror::standing).filter(this::isThere);
        var name = id.map(this::name).orElse("");
        // Where a highlight was merged into another, both are named.
        var label = id.map(each -> written.equals(id) ? each.toString() : written.get() + " (" + each + ")").orElse("");
        var full = id.isPresent() ? (label + " " + name).strip() : link.target();
        var shown = !link.words().isEmpty() ? link.words() : id.isEmpty() ? link.target()
                : id.get() instanceof TagId ? name : (label + " " + ShortWords.of(name, SHORT)).strip();
        return new LinkWords(shown, full, id);
    }

    /// Everything that can be linked to.
    public Stream<Entity> linkable() {
        return Stream.of(mirror.all(Claim.class), mirror.all(Source.class), mirror.all(Highlight.class),
                mirror.all(Article.class), mirror.all(Tag.class)).flatMap(Collection::stream);
    }

    /// Words in Markdown without its signs, a line for each row.
    public static String plain(String markdown) {
        return Rendered.of(markdown, link -> {
            var shown = link.words().isEmpty() ? link.target() : link.words();
            return new LinkWords(shown, shown, Optional.empty());
        }).rows().stream().map(Row::words).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    /// Goes to it, and to the panel that shows it.
    public void go(Id id) {
        switch (id) {
            case ArticleId article -> desk.open(article);
            case HighlightId highlight -> mirror.find(Highlight.class, highlight).ifPresent(desk::open);
            case ClaimId claim -> desk.open(claim);
            case SourceId source -> desk.open(source);
            case TagId tag -> desk.open(tag);
            default -> { }
        }
    }

    /// All its names, the shown one first.
    public List<String> names(Entity entity) {
        var names = new ArrayList<>(List.of(name(entity)));
        switch (entity) {
            case Source source -> names.addAll(source.aliases());
            case Article article -> names.add(article.facts().title());
            default -> { }
        }
        return names;
    }

    private String name(Entity entity) {
        return switch (entity) {
            case Article article -> article.facts().shownTitle();
            case Highlight highlight -> ShortWords.of(highlight.quote(), NAME);
            case Claim claim -> claim.proposition();
            case Source source -> source.name();
            case Tag tag -> TagTree.of(List.copyOf(mirror.all(Tag.class))).path(tag.id());
            default -> "";
        };
    }

    private Optional<? extends Entity> find(Id id) {
        return switch (id) {
            case ArticleId _ -> mirror.find(Article.class, id);
            case HighlightId _ -> mirror.find(Highlight.class, id);
            case ClaimId _ -> mirror.find(Claim.class, id);
            case SourceId _ -> mirror.find(Source.class, id);
            case TagId _ -> mirror.find(Tag.class, id);
            default -> Optional.empty();
        };
    }
}
