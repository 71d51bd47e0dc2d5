package hashiya.bench;

import hashiya.change.Change;
import hashiya.change.Deed;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Credibility;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Reliability;
import hashiya.model.Sha256;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A workspace as large as a board is promised to carry: 2,000 claims under 100 questions, 500 sources, 10,000
/// attributions.
final class BoardWorkspace {

    static final int CLAIMS = 2_000;
    static final int SOURCES = 500;
    static final int ATTRIBUTIONS = 10_000;

    private static final int QUESTIONS = 100;
    private static final int ARTICLES = 50;
    private static final String SENTENCE = "وقال مصدر عسكري لوكالة الأنباء إن نحو 300 مقاتل من المنشقّين محتجزون "
            + "في معسكر قرب الحدود منذ ثمانية أشهر، ونفى ناطق باسم الفصيل ذلك في بيان. ";

    private final Random random = new Random(4);
    private final Library library;

    private BoardWorkspace(Library library) {
        this.library = library;
    }

    static void fill(Library library) {
        new BoardWorkspace(library).fill();
    }

    private void fill() {
        var text = SENTENCE.repeat(40);
        var articles = new ArrayList<Article>();
        for (var number = 0; number < ARTICLES; number++) {
            articles.add(article(number, number + "\n" + text));
        }
        var entities = new ArrayList<Entity>();
        for (var number = 1; number <= QUESTIONS; number++) {
            entities.add(new Question(new QuestionId(number), "ماذا جرى في الحادثة " + number + "؟"));
        }
        for (var number = 1; number <= SOURCES; number++) {
            entities.add(new Source(new SourceId(number), "مصدر رقم " + number + " في الفصيل",
                    SourceKind.values()[number % SourceKind.values().length], List.of(),
                    Reliability.values()[number % Reliability.values().length], ""));
        }
        for (var number = 1; number <= CLAIMS; number++) {
            entities.add(new Claim(new ClaimId(number), "يُحتجز نحو " + number + " منشقّ عن التنظيم مع أسر كثيرين منهم "
                    + "في معسكر بريف المحافظة", Credibility.of(number % 6 + 1), "",
                    Optional.of(new QuestionId(number % QUESTIONS + 1)), date(), "ريف إدلب"));
        }
        for (var number = 0; number < ATTRIBUTIONS; number++) {
            told(number, articles.get(number % ARTICLES), text, entities);
        }
        library.apply(new Change.Batch(Deed.values()[0], entities.stream().<Change>map(Change.Added::new).toList()));
    }

    private Article article(int number, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts("خبر " + number, "", "وسيلة " + number % 12, "", date(), "", "ar");
        return new Editor(library).importArticle(facts, new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8",
                Instant.EPOCH), new Content(bytes, text), List.of());
    }

    private void told(int number, Article article, String text, List<Entity> entities) {
        var start = 3 + random.nextInt(text.length() - 200);
        var whole = article.id().number() - 1 + "\n" + text;
        var range = new TextRange(start, start + 60 + random.nextInt(60));
        var passage = new HighlightId(article.id(), number / ARTICLES + 1);
        entities.add(new Highlight(passage, Quotes.anchor(whole, 1, range), Colour.YELLOW, List.of(),
                Instant.EPOCH));
        var chain = new ArrayList<SourceId>();
        for (var link = random.nextInt(3); link >= 0; link--) {
            var source = new SourceId(random.nextInt(SOURCES) + 1);
            if (!chain.contains(source)) {
                chain.add(source);
            }
        }
        entities.add(new Attribution(new AttributionId(number + 1), new ClaimId(random.nextInt(CLAIMS) + 1), passage,
                Stance.values()[random.nextInt(Stance.values().length)], chain, date(), "",
                List.of(new Quantity(BigDecimal.valueOf(random.nextInt(500)), Bound.ABOUT, "مقاتل")), Instant.EPOCH));
    }

    private PartialDate date() {
        return new PartialDate("201%d-%02d".formatted(random.nextInt(9), random.nextInt(12) + 1));
    }
}
