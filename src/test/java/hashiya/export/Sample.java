package hashiya.export;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Consistency;
import hashiya.model.Credibility;
import hashiya.model.DirectionChoice;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Gap;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.PointState;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.ReadState;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TextVersion;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/// A small workspace on the fifth seed, where one account is asserted by one side and denied by the other.
public final class Sample {

    public static final String TEXT = read();
    public static final ArticleId ARTICLE = new ArticleId(3);
    public static final ClaimId EXECUTED = new ClaimId(4);
    public static final Function<Article, String> TEXTS = _ -> TEXT;

    public static final String ASSERTED = "نفذّها “جيش الإسلام” بحق 45 عنصراً و قائداً من “الهيئة”";
    public static final String DENIED = "نفي قطعي من جيش الإسلام عبر بيان رسمي";

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    private Sample() {
    }

    public static Snapshot snapshot() {
        return Snapshot.of("7c1f9a00-0000-4000-8000-000000000000", kinds());
    }

    /// The same, with one more note on the article.
    public static Snapshot noting(String markdown) {
        var kinds = new ArrayList<List<? extends Entity>>();
        for (var kind : kinds()) {
            var more = new ArrayList<Entity>(kind);
            if (kind.getFirst() instanceof Note) {
                more.add(note(9, new NoteTarget.OnArticle(ARTICLE), markdown));
            }
            kinds.add(more);
        }
        return Snapshot.of("7c1f9a00-0000-4000-8000-000000000000", kinds);
    }

    /// With these notes instead of its own.
    static Snapshot withNotes(List<Note> notes) {
        var kinds = new ArrayList<List<? extends Entity>>();
        kinds().forEach(kind -> kinds.add(kind.getFirst() instanceof Note ? notes : kind));
        return Snapshot.of("7c1f9a00-0000-4000-8000-000000000000", kinds);
    }

    /// The same, with everything in another order.
    public static Snapshot shuffled(long seed) {
        var random = new Random(seed);
        var kinds = new ArrayList<List<? extends Entity>>();
        for (var kind : kinds()) {
            var shuffled = new ArrayList<>(kind);
            Collections.shuffle(shuffled, random);
            kinds.add(shuffled);
        }
        Collections.shuffle(kinds, random);
        return Snapshot.of("7c1f9a00-0000-4000-8000-000000000000", kinds);
    }

    /// The same, with a hostile text wherever the analyst or an article can put one, but for notes, which are Markdown.
    public static Snapshot hostile(long seed) {
        var words = HostileTexts.random(seed, 400).stream().filter(each -> !each.isBlank()).iterator();
        var kinds = new ArrayList<List<? extends Entity>>();
        kinds().forEach(kind -> kinds.add(kind.stream().map(each -> hostile(each, words)).toList()));
        return Snapshot.of("7c1f9a00-0000-4000-8000-000000000000", kinds);
    }

    private static Entity hostile(Entity entity, Iterator<String> words) {
        return switch (entity) {
            case Article each -> each.with(new Facts(words.next(), "", words.next(), "", each.facts().published(),
                    each.facts().url(), words.next()));
            // Names of one script, since the others are listed one a line.
            case Source each -> new Source(each.id(), "ا".repeat(60) + words.next(), each.kind(),
                    each.aliases().stream().map(_ -> words.next()).distinct().toList(), each.reliability(),
                    each.reason().isEmpty() ? "" : words.next());
            case Claim each -> new Claim(each.id(), words.next(), each.credibility(),
                    each.reason().isEmpty() ? "" : words.next(), each.question(), each.happened(),
                    each.place().isEmpty() ? "" : words.next(), each.agent().isEmpty() ? "" : words.next(),
                    each.action().isEmpty() ? "" : words.next());
            case Attribution each -> each.with(each.figures().stream()
                    .map(figure -> new Quantity(figure.number(), figure.bound(), "شخص " + words.next())).toList());
            case OpenPoint each -> each.settledBy(each.settling().isEmpty() ? "" : words.next())
                    .knownTo(each.source(), each.knower().isEmpty() ? "" : words.next())
                    .in(each.state(), each.outcome().isEmpty() ? "" : words.next());
            case Hypothesis each -> each.worded(words.next());
            case Assessment each -> new Assessment(each.id(), each.consistency(),
                    each.note().isEmpty() ? "" : words.next());
            case Question each -> new Question(each.id(), words.next());
            case Tag each -> each.named(words.next());
            case ColourMeaning each -> new ColourMeaning(each.id(), words.next());
            default -> entity;
        };
    }

    public static Highlight highlight(int number, String quote, Colour colour, List<TagId> tags) {
        var start = TEXT.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the seed: " + quote);
        }
        return new Highlight(new HighlightId(ARTICLE, number),
                Quotes.anchor(TEXT, 1, new TextRange(start, start + quote.length())), colour, tags, NOW);
    }

    private static List<List<? extends Entity>> kinds() {
        return List.of(
                List.of(article()),
                sources(),
                List.of(highlight(1, ASSERTED, Colour.YELLOW, List.of(new TagId(2))),
                        highlight(2, DENIED, Colour.RED, List.of())),
                List.of(new Tag(new TagId(1), Optional.empty(), 0, "الإطار", "#5fb236", "", TagSet.ALLEGED, ""),
                        new Tag(new TagId(2), Optional.of(new TagId(1)), 0, "تصعيد ميداني", "#ff6666",
                                "# متى\n\nحين يُذكر قتال.", TagSet.ALLEGED, "")),
                notes(),
                claims(),
                attributions(),
                List.of(new Relation(new RelationId(1), RelationKind.CONTRADICTS, EXECUTED, new ClaimId(5), "")),
                List.of(new Question(new QuestionId(1), "ماذا جرى للأسرى؟")),
                List.of(new OpenPoint(new OpenPointId(1), new Gap.InClaim(EXECUTED), "نص البيان",
                                Optional.of(new SourceId(2)), "ذوو المعتقلين", PointState.ASKED, ""),
                        new OpenPoint(new OpenPointId(2), new Gap.Between(EXECUTED, new ClaimId(5)), "",
                                Optional.empty(), "", PointState.OPEN, ""),
                        new OpenPoint(new OpenPointId(3), new Gap.OnQuestion(new QuestionId(1)), "أين دُفنوا؟",
                                Optional.empty(), "", PointState.SETTLED, "في المقبرة الشمالية.")),
                List.of(new Hypothesis(new HypothesisId(1), new QuestionId(1), "قُتلوا في الأسر"),
                        new Hypothesis(new HypothesisId(2), new QuestionId(1), "قُتلوا في المعركة")),
                List.of(cell(1, Consistency.VERY_CONSISTENT, "صريح."), cell(2, Consistency.INCONSISTENT, "")),
                List.of(new ColourMeaning(Colour.YELLOW, "أرقام")));
    }

    private static Assessment cell(int hypothesis, Consistency consistency, String note) {
        return new Assessment(new AssessmentId(new HypothesisId(hypothesis), EXECUTED), consistency, note);
    }

    private static Quantity figure(Bound bound, int number) {
        return new Quantity(BigDecimal.valueOf(number), bound, "شخص");
    }

    private static Article article() {
        var first = TEXT.indexOf('\n');
        return new Article(ARTICLE,
                new Facts("تسريبات عن رفض تحرير الشام الخروج من الغوطة ومفاوضاتها مع جيش الإسلام", "", "وكالة ستيب", "",
                        new PartialDate("2018-03"), "https://example.org/a_b?x=1&y=(2)", "ar"),
                new Evidence(Sha256.of(TEXT), 5359, "004.txt", "UTF-8", NOW), TextVersion.first(TEXT),
                List.of(new Hidden(new TextRange(0, first), Furniture.SECTION)), DirectionChoice.BY_MAJORITY,
                ReadState.READING);
    }

    private static List<Source> sources() {
        return List.of(
                new Source(new SourceId(1), "روايات من الهيئة", SourceKind.GROUP, List.of(), Reliability.F, ""),
                new Source(new SourceId(2), "وكالة ستيب", SourceKind.OUTLET, List.of("STEP", "ستيب"), Reliability.C,
                        "تذكر مصادرها ولا تسمّيها."),
                new Source(new SourceId(3), "جيش الإسلام", SourceKind.GROUP, List.of(), Reliability.D,
                        "طرف في الخلاف."));
    }

    private static List<Note> notes() {
        return List.of(
                note(1, new NoteTarget.OnHighlight(new HighlightId(ARTICLE, 1)), "# رقم بلا مصدر\n\nWho counted?"),
                note(2, new NoteTarget.OnArticle(ARTICLE), "Check the date."),
                note(3, new NoteTarget.OnClaim(EXECUTED), "## ما ينقص\n\nبيان مكتوب."));
    }

    static Note note(int number, NoteTarget target, String markdown) {
        return new Note(new NoteId(number), target, markdown, NOW, NOW);
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim(EXECUTED, "أعدم جيش الإسلام 45 معتقلًا من الهيئة", Credibility.POSSIBLY_TRUE,
                        "طرفان متخاصمان.", Optional.of(new QuestionId(1)), new PartialDate("2018"), "الغوطة الشرقية",
                        "جيش الإسلام", "إعدام"),
                new Claim(new ClaimId(5), "لم يُعدم أحد", Credibility.CANNOT_BE_JUDGED, "", Optional.empty(),
                        PartialDate.UNKNOWN, ""));
    }

    private static List<Attribution> attributions() {
        return List.of(
                new Attribution(new AttributionId(1), EXECUTED, new HighlightId(ARTICLE, 1), Stance.ASSERTS,
                        List.of(new SourceId(1), new SourceId(2)), new PartialDate("2018-03"), "",
                        List.of(figure(Bound.EXACTLY, 45)), NOW),
                new Attribution(new AttributionId(2), EXECUTED, new HighlightId(ARTICLE, 2), Stance.DENIES,
                        List.of(new SourceId(3), new SourceId(2)), new PartialDate("2018-03"), "بيان رسمي",
                        List.of(figure(Bound.AT_MOST, 30)), NOW));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("seeds/004_b8a14208eb9c10a6.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
