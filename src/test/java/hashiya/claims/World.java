package hashiya.claims;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Credibility;
import hashiya.model.DirectionChoice;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.ReadState;
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
import hashiya.text.Anchor;
import hashiya.text.PartialDate;
import hashiya.text.Quote;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A workspace of a few lines each, to be looked at as a board.
public final class World {

    private static final String TEXT = "نصّ المقال";

    private final List<Article> articles = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    public ArticleId article(String outlet) {
        var id = new ArticleId(articles.size() + 1);
        var facts = new Facts("عنوان", "", outlet, "", PartialDate.UNKNOWN, "", "ar");
        var sha = Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8));
        articles.add(new Article(id, facts, new Evidence(sha, 1, "a.txt", "UTF-8", Instant.EPOCH),
                TextVersion.first(TEXT), List.of(), DirectionChoice.values()[0], ReadState.values()[0]));
        return id;
    }

    public SourceId source(String name, SourceKind kind, Reliability letter) {
        var id = new SourceId(sources.size() + 1);
        sources.add(new Source(id, name, kind, List.of(), letter, ""));
        return id;
    }

    public SourceId source(String name) {
        return source(name, SourceKind.PERSON, Reliability.F);
    }

    public QuestionId question(String wording) {
        var id = new QuestionId(questions.size() + 1);
        questions.add(new Question(id, wording));
        return id;
    }

    public TagId tag(String name, Optional<TagId> parent) {
        var id = new TagId(tags.size() + 1);
        tags.add(new Tag(id, parent, 0, name, "#aabbcc", "", TagSet.ALLEGED, ""));
        return id;
    }

    public ClaimId claim(String proposition, Optional<QuestionId> question, String happened, int digit) {
        var id = new ClaimId(claims.size() + 1);
        claims.add(new Claim.Draft(proposition, question, new PartialDate(happened), "").with(id)
                .rated(Credibility.of(digit), ""));
        return id;
    }

    public ClaimId claim(String proposition) {
        return claim(proposition, Optional.empty(), "", 6);
    }

    public HighlightId passage(ArticleId article, String quote, TagId... tagged) {
        var id = new HighlightId(article, highlights.size() + 1);
        highlights.add(new Highlight(id, new Anchor(1, new TextRange(0, quote.length()), new Quote(quote, "", "")),
                Colour.YELLOW, List.of(tagged), Instant.EPOCH));
        return id;
    }

    public Attribution says(ClaimId claim, Stance stance, HighlightId passage, String reported, SourceId... chain) {
        var attribution = new Attribution(new AttributionId(attributions.size() + 1), claim, passage, stance,
                List.of(chain), new PartialDate(reported), "", Instant.EPOCH);
        attributions.add(attribution);
        return attribution;
    }

    public Attribution says(ClaimId claim, Stance stance, SourceId... chain) {
        return says(claim, stance, passage(articles.isEmpty() ? article("") : articles.getFirst().id(), "كلام"), "",
                chain);
    }

    public Snapshot snapshot() {
        return snapshot(attributions);
    }

    public Accounts accounts() {
        return Accounts.of(snapshot());
    }

    /// The same as if the attributions had been entered in another order: with other ids.
    public Snapshot enteredOtherwise(Random random) {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, attributions.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        var renamed = new ArrayList<Attribution>();
        for (var at = 0; at < attributions.size(); at++) {
            renamed.add(named(attributions.get(at), numbers.get(at)));
        }
        renamed.sort((one, other) -> one.id().compareTo(other.id()));
        return snapshot(renamed);
    }

    public static Attribution named(Attribution each, int number) {
        return new Attribution(new AttributionId(number), each.claim(), each.passage(), each.stance(), each.chain(),
                each.reported(), each.origin(), each.created());
    }

    private Snapshot snapshot(List<Attribution> said) {
        return Snapshot.of("w", List.<List<? extends Entity>>of(articles, sources, questions, tags, claims, highlights,
                said));
    }
}
