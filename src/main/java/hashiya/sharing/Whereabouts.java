package hashiya.sharing;

import hashiya.model.Article;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Remark;
import hashiya.outgoing.Material;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds in the workspace what a check has found in files: the words that went into the copy are looked through once
/// more, record by record, and a leak comes from where the same letters stand with the same letters around them.
final class Whereabouts {

    /// What is looked for by: the same letters of the same hidden thing.
    private record Key(Id what, String letters) {}

    private record Trace(Whence whence, Context context) {}

    private final Lookout lookout;
    private final Material original;
    private final Map<Key, List<Trace>> traces = new HashMap<>();

    private Whereabouts(Lookout lookout, Material original) {
        this.lookout = lookout;
        this.original = original;
    }

    static Whereabouts of(Material original, Sharing sharing, Copy copy, Progress progress) {
        var found = new Whereabouts(LeakCheck.lookout(original.snapshot(), sharing), original);
        var done = 0;
        for (var kind : copy.snapshot().entities().values()) {
            for (var each : kind) {
                progress.at(done++, 0);
                found.look(each, copy);
            }
        }
        return found;
    }

    /// The leaks with the places that they come from.
    List<Leak> traced(List<Leak> leaks) {
        return leaks.stream().map(each -> each.from(whence(each))).toList();
    }

    private Optional<Whence> whence(Leak leak) {
        var context = leak.seen().context();
        return traces.getOrDefault(new Key(leak.what(), context.letters()), List.of()).stream()
                .max(Comparator.comparingInt((Trace each) -> each.context.likeness(context))
                        .thenComparing(each -> isNamed(leak.path(), each.whence.id())))
                .map(Trace::whence);
    }

    /// Whether a file is called by the id: `articles/A3 title.md`.
    private static boolean isNamed(String path, Id id) {
        return path.contains("/" + id + " ") || path.contains("/" + id + ".");
    }

    private void look(Entity entity, Copy copy) {
        switch (entity) {
            case Article article -> article(article, copy.text(article));
            case Highlight highlight -> look(highlight.quote(), highlight.id());
            default -> new VeiledWork(words -> {
                look(words, entity.id());
                return words;
            }, Sharing.OPEN).of(entity);
        }
    }

    private void article(Article article, String text) {
        var facts = article.facts();
        for (var each : List.of(facts.title(), facts.titleAnalyst(), facts.outlet(), facts.byline(), facts.url(),
                article.evidence().fileName())) {
            look(each, article.id());
        }
        article.evidence().remarks().stream().map(Remark::detail).forEach(each -> look(each, article.id()));
        var found = lookout.in(text);
        if (!found.isEmpty()) {
            var before = original.texts().apply(original.snapshot().get(Article.class, article.id()));
            found.forEach(each -> add(each, text,
                    new Whence(article.id(), Optional.of(line(text, each.range(), before)))));
        }
    }

    /// The same words in the text as it is in the workspace, or the line that they are in: lines stay lines in a copy.
    private static TextRange line(String text, TextRange range, String before) {
        var lines = Paragraphs.of(before);
        var line = lines.get(Math.min(Paragraphs.of(text).at(range.start()).number(), lines.count() - 1)).range()
                .orElse(new TextRange(0, 1));
        var at = line.in(before).indexOf(range.in(text));
        return at < 0 ? line : new TextRange(line.start() + at, line.start() + at + range.length());
    }

    private void look(String words, Id id) {
        if (!words.isEmpty()) {
            lookout.in(words).forEach(each -> add(each, words, new Whence(id, Optional.empty())));
        }
    }

    private void add(Sighting sighting, String text, Whence whence) {
        var context = Context.of(text, sighting.range());
        traces.computeIfAbsent(new Key(sighting.what(), context.letters()), _ -> new ArrayList<>())
                .add(new Trace(whence, context));
    }
}
