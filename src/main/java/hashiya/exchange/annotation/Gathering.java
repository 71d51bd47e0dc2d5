package hashiya.exchange.annotation;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingArticle;
import hashiya.exchange.IncomingHighlight;
import hashiya.exchange.IncomingPlace;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.annotation.Stated.Comment;
import hashiya.exchange.annotation.Stated.Mark;
import hashiya.model.ArticleId;
import hashiya.model.Entity;
import hashiya.model.Facts;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes work of annotations: each passage one highlight of an article that is named as well as the file names it,
/// with the comments as its notes. An annotation of another annotation says something about the same passages.
final class Gathering {

    /// What the file does not number is numbered from here, above anything that a workspace gives.
    private static final int FOREIGN = 500_000_000;

    private record Written(int number, Note note) {}

    private final OwnRecord own;
    private final Urns urns;
    private final String title;
    private final List<Caveat> caveats;
    private final TagWords tags;
    private final Map<String, IncomingArticle> articles = new LinkedHashMap<>();
    private final Map<HighlightId, IncomingHighlight> highlights = new LinkedHashMap<>();
    private final Map<Stated, List<NoteTarget>> placed = new IdentityHashMap<>();
    private final Map<String, List<NoteTarget>> byAddress = new HashMap<>();
    private final List<Entity> attributions = new ArrayList<>();
    private final List<Written> notes = new ArrayList<>();
    private int damaged;

    /// @param title of an article that the file does not name otherwise
    Gathering(OwnRecord own, String title, List<Caveat> caveats) {
        this.own = own;
        this.title = title;
        this.caveats = caveats;
        urns = new Urns(own.workspace());
        tags = new TagWords(own, urns);
        own.articles().forEach(each -> articles.put(urns.of(each.id()), new IncomingArticle(each.id(), each.facts(),
                Optional.of(each.evidence().sha256()), List.of(), Optional.of(each))));
    }

    IncomingWork gather(List<Stated> all) {
        var stated = all.stream().filter(each -> !isAttribution(each)).toList();
        stated.forEach(this::passages);
        var authors = stated.stream().map(Stated::author).filter(each -> !each.isEmpty()).distinct().count();
        stated.forEach(each -> comments(each, authors > 1 ? each.author() : ""));
        if (own.damaged() + damaged > 0) {
            caveats.add(new Caveat(Reason.DAMAGED, "", String.valueOf(own.damaged() + damaged)));
        }
        var entities = new ArrayList<Entity>(tags.tags());
        entities.addAll(own.rest());
        entities.addAll(attributions);
        notes.stream().sorted(Comparator.comparingInt(Written::number)).map(Written::note)
                .forEach(each -> entities.add(new Note(new NoteId(entities.size() + 1), each.target(), each.markdown(),
                        each.created(), each.edited())));
        return new IncomingWork(own.workspace(), List.copyOf(articles.values()), highlights.values().stream()
                .sorted(Comparator.comparing(IncomingHighlight::id)).toList(), entities, caveats);
    }

    /// Whether it is one of our own attributions, which other programs take for a comment; and notes it.
    private boolean isAttribution(Stated stated) {
        if (stated.own().isEmpty() || !own.isOurs()) {
            return false;
        }
        var attribution = own.attribution(stated.own().get());
        attribution.ifPresentOrElse(attributions::add, () -> damaged++);
        return true;
    }

    private void passages(Stated stated) {
        for (var mark : stated.marks()) {
            if (mark.fault().isPresent()) {
                caveats.add(new Caveat(mark.fault().get(), stated.name(), mark.source()));
            } else if (mark.place().isPresent()) {
                add(stated, mark, mark.place().get());
            }
        }
        if (stated.marks().isEmpty()) {
            caveats.add(new Caveat(Reason.NO_ARTICLE, stated.name(), ""));
        }
    }

    private void add(Stated stated, Mark mark, IncomingPlace place) {
        var article = article(mark);
        var id = urns.id(stated.id()).filter(HighlightId.class::isInstance).map(HighlightId.class::cast)
                .filter(each -> each.article().equals(article) && !highlights.containsKey(each))
                .orElseGet(() -> new HighlightId(article, FOREIGN + highlights.size()));
        var known = own.highlight(id);
        highlights.put(id, new IncomingHighlight(id, place, stated.colour(), tags.of(stated.tags()), stated.created(),
                known.map(each -> each.absorbed()).orElse(List.of()), known.flatMap(each -> each.former())));
        placed.computeIfAbsent(stated, _ -> new ArrayList<>()).add(new NoteTarget.OnHighlight(id));
        if (!stated.id().isEmpty()) {
            byAddress.computeIfAbsent(stated.id(), _ -> new ArrayList<>()).add(new NoteTarget.OnHighlight(id));
        }
    }

    private void comments(Stated stated, String author) {
        var on = new ArrayList<>(placed.getOrDefault(stated, List.of()));
        stated.marks().stream().filter(each -> each.place().isEmpty() && each.fault().isEmpty())
                .forEach(each -> on.addAll(whole(each, stated)));
        for (var target : on.stream().distinct().toList()) {
            stated.comments().forEach(each -> notes.add(note(each, target, author)));
        }
    }

    /// What an annotation that names no passage is about.
    private List<NoteTarget> whole(Mark mark, Stated stated) {
        if (byAddress.containsKey(mark.source())) {
            return byAddress.get(mark.source());
        }
        stated.tags().forEach(each -> caveats.add(new Caveat(Reason.NO_PLACE, each.value(), mark.source())));
        return List.of(urns.target(mark.source()).orElseGet(() -> new NoteTarget.OnArticle(article(mark))));
    }

    private Written note(Comment comment, NoteTarget target, String author) {
        var number = urns.id(comment.id()).filter(NoteId.class::isInstance).map(each -> ((NoteId) each).number())
                .orElse(FOREIGN + notes.size());
        return new Written(number, new Note(new NoteId(1), target,
                author.isEmpty() ? comment.markdown() : comment.markdown() + "\n\n— " + author, comment.created(),
                comment.edited()));
    }

    private ArticleId article(Mark mark) {
        var named = urns.id(mark.article()).or(() -> urns.id(mark.source())).filter(ArticleId.class::isInstance)
                .map(ArticleId.class::cast).filter(each -> own.article(each).isPresent());
        if (named.isPresent()) {
            return named.get();
        }
        var digest = mark.digest().isEmpty() ? Urns.digest(mark.source()) : Optional.of(new Sha256(mark.digest()));
        return articles.computeIfAbsent(digest.map(Sha256::hex).orElse(mark.source()), _ -> IncomingArticle.named(
                new ArticleId(FOREIGN + articles.size()), new Facts(title.isEmpty() && digest.isPresent()
                        && Urns.digest(mark.source()).isPresent() ? "SHA-256 " + digest.get() : title, "", "", "",
                                PartialDate.UNKNOWN,
                        Urns.digest(mark.source()).isPresent() ? "" : mark.source(), ""), digest)).id();
    }
}
