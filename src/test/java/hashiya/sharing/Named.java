package hashiya.sharing;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Remark;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearchId;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import hashiya.model.Tag;
import hashiya.model.TextVersion;
import hashiya.export.Sample;
import hashiya.text.Graphemes;
import hashiya.text.Paragraphs;
import hashiya.text.Quantity;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A workspace that names two people wherever a word can stand, each time in another spelling.
final class Named {

    static final SourceId PERSON = new SourceId(2);
    static final SourceId GROUP = new SourceId(3);
    static final List<String> PERSONS = List.of("محمد عبد الرحمن الأحمد", "أبو بكر الشامي", "Karim Haddad");
    static final List<String> GROUPS = List.of("جبهة تحرير وادي الضيف", "رؤى الحدث");

    private static final String[] VOWELS = {"\u064E", "\u064F", "\u0650", "\u0651", "\u0640", "\u200F", "\u200D",
        "\u2066"};
    private static final String[] LEADS = {"", "", "و", "ف", "ب", "ل", "ك", "وب", "ول"};
    private static final String[] BETWEEN = {" ", "  ", "\u00A0", "_", "-", "", " \u200F"};

    private final Random random;
    private final String text;
    private final Snapshot snapshot;

    Named(long seed) {
        random = new Random(seed);
        text = text();
        snapshot = filled();
    }

    String articleText() {
        return text;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    private Snapshot filled() {
        var kinds = new ArrayList<List<? extends Entity>>();
        for (var kind : Sample.snapshot().entities().values()) {
            kinds.add(kind.stream().map(this::named).toList());
        }
        kinds.add(List.of(new SavedSearch(new SavedSearchId(1), some(), some(), SavedSearch.Scope.EVERYTHING)));
        kinds.add(List.of(new SynonymGroup(new SynonymGroupId(1), List.of("كلمة " + some(), "أخرى " + some()))));
        return Snapshot.of(Sample.snapshot().workspace(), kinds);
    }

    /// One of the names in one of its spellings, among other words.
    String some() {
        return "قال " + spelt() + " ذلك";
    }

    String spelt() {
        var all = random.nextBoolean() ? PERSONS : GROUPS;
        return spelt(all.get(random.nextInt(all.size())));
    }

    String spelt(String name) {
        var arabic = name.charAt(0) > 0x600;
        var out = new StringBuilder(arabic ? LEADS[random.nextInt(LEADS.length)] : "");
        for (var letter : name.toCharArray()) {
            if (letter == ' ') {
                out.append(BETWEEN[random.nextInt(BETWEEN.length)]);
                continue;
            }
            out.append(arabic ? other(letter) : random.nextBoolean() ? Character.toUpperCase(letter) : letter);
            if (arabic && random.nextInt(4) == 0) {
                out.append(VOWELS[random.nextInt(VOWELS.length)]);
            }
        }
        return out.toString();
    }

    private char other(char letter) {
        return switch (letter) {
            case 'أ' -> "أاآإ".charAt(random.nextInt(4));
            case 'ة' -> "ةه".charAt(random.nextInt(2));
            case 'ى' -> "ىي".charAt(random.nextInt(2));
            case 'ؤ' -> "ؤو".charAt(random.nextInt(2));
            default -> letter;
        };
    }

    private String text() {
        var out = new StringBuilder();
        for (var line = 0; line < 12; line++) {
            for (var word = 0; word < 14; word++) {
                out.append(random.nextInt(5) == 0 ? spelt() : "كلمة" + random.nextInt(90)).append(' ');
            }
            out.append(line % 4 == 3 ? "محمد عبد\nالرحمن الأحمد\n\n" : "\n");
        }
        return out.toString();
    }

    private TextRange range() {
        var one = Graphemes.start(text, random.nextInt(text.length() - 1));
        var other = Graphemes.end(text, Math.min(text.length(), one + 1 + random.nextInt(120)));
        return new TextRange(one, Math.max(other, Graphemes.next(text, one)));
    }

    private Entity named(Entity entity) {
        return switch (entity) {
            case Article each -> article(each);
            case Highlight each -> each.with(Quotes.anchor(text, 1, range()));
            case Source each -> new Source(each.id(), each.id().equals(PERSON) ? PERSONS.getFirst()
                    : each.id().equals(GROUP) ? GROUPS.getFirst() : "مكتب " + some(),
                    each.id().equals(PERSON) ? SourceKind.PERSON : each.kind(),
                    each.id().equals(PERSON) ? PERSONS.subList(1, 3) : each.id().equals(GROUP)
                            ? GROUPS.subList(1, 2) : List.of(some()), each.reliability(), some());
            case Claim each -> new Claim(each.id(), some(), each.credibility(), some(), each.question(),
                    each.happened(), some(), spelt(), some());
            case Attribution each -> each.from(some()).with(each.figures().stream()
                    .map(one -> new Quantity(one.number(), one.bound(), some())).toList());
            case OpenPoint each -> each.settledBy(some()).knownTo(each.source(), some()).in(each.state(), some());
            case Hypothesis each -> each.worded(some());
            case Assessment each -> new Assessment(each.id(), each.consistency(), some());
            case Question each -> each.worded(some());
            case Tag each -> each.named(some()).defined("# " + some() + "\n\n" + some());
            case ColourMeaning each -> new ColourMeaning(each.id(), some());
            case Note each -> each.edited(some() + "\n\n- [" + some() + "](https://x.org/" + encoded() + ") **"
                    + spelt() + "**\n", each.edited());
            case Relation each -> each.noted(some());
            case Distinction each -> each;
            case SavedSearch each -> each;
            case SynonymGroup each -> each;
        };
    }

    private String encoded() {
        return URLEncoder.encode(spelt(), StandardCharsets.UTF_8);
    }

    private Article article(Article article) {
        var lines = Paragraphs.of(text).all().stream().filter(each -> !each.isEmpty() && random.nextInt(3) == 0)
                .map(each -> new Hidden(each.range().orElseThrow(), Furniture.CAPTION)).toList();
        return new Article(article.id(), new Facts(some(), some(), some(), spelt(), article.facts().published(),
                "https://x.org/" + encoded(), "ar"),
                new Evidence(Sha256.of("original"), 5, spelt() + ".html", "UTF-8", article.evidence().captured(),
                        List.of(new Remark(Remark.Kind.INSIDE, some()), new Remark(Remark.Kind.EXTRACTED_BY, some()))),
                TextVersion.first(text), lines, article.direction(), article.state());
    }

    static Optional<Article> only(Snapshot snapshot) {
        return snapshot.all(Article.class).stream().filter(each -> each.id().equals(new ArticleId(3))).findFirst();
    }
}
