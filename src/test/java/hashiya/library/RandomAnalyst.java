package hashiya.library;

import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.ReadState;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.Remark;
import hashiya.model.SavedSearch;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.text.Bound;
import hashiya.text.Graphemes;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.text.TextRange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Does whatever an analyst can do, in an order that its seed decides.
public final class RandomAnalyst {

    private static final String[] WORDS = {"قال", "مصدرٌ", "عسكريّ", "إنّ", "300", "مقاتلٍ", "في", "إدلب", "BBC", "نفى",
            "🌿", "لا", "أحد", "هناك", "،", "«ذلك»"};

    private final Library library;
    private final Editor editor;
    private final Revisions revisions;
    private final Random random;
    private Snapshot now;

    public RandomAnalyst(Library library, Random random) {
        this.library = library;
        this.random = random;
        editor = new Editor(library);
        revisions = new Revisions(library);
    }


    /// One thing an analyst does: one journal entry, or none where it cannot be done now.
    public void step() {
        now = library.snapshot();
        if (now.all(Article.class).isEmpty()) {
            importArticle();
            return;
        }
        switch (random.nextInt(34)) {
            case 0 -> importArticle();
            case 1, 2, 3 -> {
                var article = any(Article.class).orElseThrow();
                editor.highlight(article.id(), passage(article), colour());
            }
            case 4, 5 -> tag();
            case 6, 7 -> editor.note(target(), words(8));
            case 8 -> any(Note.class).ifPresent(note -> editor.rewrite(note, words(5)));
            case 9, 10 -> record();
            case 11 -> any(Claim.class).ifPresent(claim -> any(Highlight.class)
                    .ifPresent(highlight -> editor.attribute(claim.id(), statement(), highlight.id())));
            case 12 -> any(Attribution.class).ifPresent(each -> editor.restate(each, statement()));
            case 13 -> relate();
            case 14 -> arrange();
            case 15 -> replace();
            case 16 -> editor.name(colour(), random.nextBoolean() ? words(2) : "");
            case 17 -> any(Source.class).ifPresent(source -> editor.rate(source, reliability(), words(3)));
            case 18 -> editor.ask(words(4) + "؟");
            case 19 -> any(Highlight.class).ifPresent(each ->
                    editor.passages().resize(each.id(), passage(library.article(each.article()))));
            case 20 -> editor.passages().merge(now.all(Highlight.class).stream().map(Highlight::id)
                    .filter(_ -> random.nextBoolean()).toList());
            case 21 -> any(Highlight.class).ifPresent(this::split);
            case 22 -> any(Article.class).ifPresent(this::correct);
            case 23 -> any(Article.class).ifPresent(this::renew);
            case 24 -> any(Highlight.class).ifPresent(each -> revisions.place(each.id(),
                    passage(now.get(Article.class, each.article()))));
            case 25, 26, 27, 28, 29, 30 -> new RandomInquiry(library, random).step(now);
            case 31, 32 -> search();
            default -> remove();
        }
    }

    private void search() {
        var searches = new SearchEditor(library);
        var scope = SavedSearch.Scope.values()[random.nextInt(2)];
        switch (random.nextInt(8)) {
            case 0, 1 -> searches.save(words(2), words(3), scope);
            case 2 -> any(SavedSearch.class).ifPresent(each -> searches.rename(each.id(), words(2)));
            case 3 -> any(SavedSearch.class).ifPresent(each -> searches.change(each.id(), words(4)));
            case 4 -> any(SavedSearch.class).ifPresent(each -> searches.remove(each.id()));
            case 5 -> searches.hold(List.of("داعش", words(2), "تنظيم " + words(1)));
            case 6 -> any(SynonymGroup.class).ifPresent(each ->
                    searches.change(each.id(), List.of(words(1), "تنظيم " + words(2))));
            default -> any(SynonymGroup.class).ifPresent(each -> searches.remove(each.id()));
        }
    }

    private void correct(Article article) {
        var text = library.text(article);
        var at = Graphemes.start(text, random.nextInt(text.length()));
        var end = Graphemes.end(text, Math.min(text.length(), at + random.nextInt(12)));
        revisions.apply(revisions.correction(article.id(), text.substring(0, at) + words(2) + text.substring(end)));
    }

    private void renew(Article article) {
        var text = words(3) + "\n" + library.text(article).replace("300", "٣٠٠") + words(4);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "أحدث.txt", "UTF-8", Instant.ofEpochSecond(2),
                remarks());
        revisions.apply(revisions.renewal(article.id(), new Content(bytes, text), evidence,
                List.of(new Hidden(new TextRange(0, 2), Furniture.values()[0]))));
    }

    private void importArticle() {
        var text = words(30) + "\n" + words(20) + "\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "خبر.txt", "UTF-8", Instant.ofEpochSecond(1),
                remarks());
        editor.importArticle(facts(), evidence, new Content(bytes, text),
                List.of(new Hidden(new TextRange(0, 4), Furniture.values()[0])));
    }

    private List<Remark> remarks() {
        return Stream.generate(() -> new Remark(Remark.Kind.values()[random.nextInt(Remark.Kind.values().length)],
                words(4))).limit(random.nextInt(3)).toList();
    }

    private void tag() {
        var tag = any(Tag.class);
        if (tag.isEmpty() || random.nextInt(4) == 0) {
            editor.addTag(new Tag.Draft(random.nextBoolean() ? tag.map(Tag::id) : Optional.empty(), words(1), "#aa3344",
                    words(3), TagSet.ALLEGED));
        } else {
            editor.tag(now.all(Highlight.class), tag.get().id(), random.nextBoolean() ? Tagging.SET : Tagging.TAKEN);
        }
    }

    private void split(Highlight highlight) {
        try {
            editor.passages().split(highlight.id(), highlight.range().start() + random.nextInt(
                    highlight.range().length()));
        } catch (IllegalArgumentException e) {
            // Nothing but spaces on one side: refused, and nothing has happened.
        }
    }

    private void record() {
        var draft = new Claim.Draft(words(5), any(Question.class).map(Question::id), PartialDate.UNKNOWN, "إدلب")
                .done(words(1), words(1));
        var article = any(Article.class).orElseThrow();
        if (random.nextBoolean()) {
            editor.record(draft, statement(), article.id(), passage(article), colour());
        } else {
            any(Highlight.class).ifPresent(highlight -> editor.record(draft, statement(), highlight.id()));
        }
    }

    private Statement statement() {
        var known = any(Source.class).map(source -> (Speaker) new Speaker.Known(source.id()));
        var chain = new ArrayList<Speaker>();
        known.filter(_ -> random.nextBoolean()).ifPresent(chain::add);
        if (chain.isEmpty() || random.nextInt(3) == 0) {
            chain.add(new Speaker.New(words(2), SourceKind.values()[random.nextInt(SourceKind.values().length)]));
        }
        return new Statement(Stance.values()[random.nextInt(Stance.values().length)], chain,
                new PartialDate("2017-07"), figures());
    }

    private List<Quantity> figures() {
        return Stream.generate(() -> new Quantity(BigDecimal.valueOf(random.nextInt(4000), random.nextInt(3)),
                Bound.values()[random.nextInt(Bound.values().length)], words(1))).limit(random.nextInt(3)).toList();
    }

    private void relate() {
        var from = any(Claim.class);
        var to = any(Claim.class).filter(claim -> !from.equals(Optional.of(claim)));
        if (from.isPresent() && to.isPresent()) {
            editor.relate(from.get().id(), RelationKind.values()[random.nextInt(RelationKind.values().length)],
                    to.get().id(), words(2));
        }
    }

    private void arrange() {
        var tag = any(Tag.class);
        var parent = any(Tag.class).map(Tag::id).filter(_ -> random.nextBoolean());
        try {
            if (parent.isPresent() && random.nextBoolean()) {
                new CodebookEditor(library).merge(tag.orElseThrow().id(), parent.get());
            } else {
                tag.ifPresent(each -> editor.moveTag(each, parent, random.nextInt(4)));
            }
        } catch (IllegalArgumentException e) {
            // A tag below or into itself: refused, and nothing has happened.
        }
    }

    private void replace() {
        switch (random.nextInt(4)) {
            case 0 -> any(Article.class).ifPresent(each -> editor.replace(each, each.with(facts())));
            case 1 -> any(Article.class).ifPresent(each -> editor.replace(each, each.with(List.of()).with(ReadState
                    .values()[random.nextInt(ReadState.values().length)])));
            case 2 -> any(Highlight.class).ifPresent(each -> editor.replace(each, each.with(colour())));
            default -> any(Claim.class).ifPresent(each -> editor.replace(each, each.worded(words(6)).at(words(1))
                    .done(words(2), "")));
        }
    }

    private void remove() {
        var kinds = List.<Class<? extends Entity>>of(Article.class, Highlight.class, Highlight.class, Tag.class,
                Note.class, Note.class, Claim.class, Attribution.class, Relation.class, Question.class, Source.class,
                OpenPoint.class, Hypothesis.class, Assessment.class, SavedSearch.class, SynonymGroup.class);
        if (random.nextInt(4) == 0) {
            editor.removeAll(Stream.generate(() -> any(kinds.get(random.nextInt(kinds.size())))).limit(4)
                    .flatMap(Optional::stream).distinct().toList());
        } else {
            any(kinds.get(random.nextInt(kinds.size()))).ifPresent(editor::remove);
        }
    }

    private NoteTarget target() {
        return switch (random.nextInt(5)) {
            case 0 -> any(Article.class).<NoteTarget>map(each -> new NoteTarget.OnArticle(each.id())).orElseThrow();
            case 1 -> on(any(Highlight.class).map(each -> new NoteTarget.OnHighlight(each.id())));
            case 2 -> on(any(Claim.class).map(each -> new NoteTarget.OnClaim(each.id())));
            case 3 -> on(any(Source.class).map(each -> new NoteTarget.OnSource(each.id())));
            default -> new NoteTarget.OnWorkspace();
        };
    }

    private static NoteTarget on(Optional<? extends NoteTarget> target) {
        return target.isPresent() ? target.get() : new NoteTarget.OnWorkspace();
    }

    private <E extends Entity> Optional<E> any(Class<E> kind) {
        return any(now, random, kind);
    }

    static <E extends Entity> Optional<E> any(Snapshot now, Random random, Class<E> kind) {
        var all = now.all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Facts facts() {
        return new Facts(words(6), "", words(1), "", PartialDate.UNKNOWN, "", "ar");
    }

    private TextRange passage(Article article) {
        var text = library.text(article);
        var start = Graphemes.start(text, random.nextInt(text.length() - 20));
        return new TextRange(start, Graphemes.end(text, start + 1 + random.nextInt(19)));
    }

    private Colour colour() {
        return Colour.values()[random.nextInt(Colour.values().length)];
    }

    private Reliability reliability() {
        return Reliability.values()[random.nextInt(Reliability.values().length)];
    }

    private String words(int count) {
        return words(random, count);
    }

    static String words(Random random, int count) {
        var words = new StringBuilder();
        for (var at = 0; at < count; at++) {
            words.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
