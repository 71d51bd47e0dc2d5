package hashiya.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.export.ExportedFile;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Judged claims as schema.org's `ClaimReview`, to stand on a page where they are published.
///
/// Where a claim appears is told from who asserts and relays it; who denies it is no appearance. The digit `6`, no basis to
/// judge, is no rating.
public final class ClaimReviews {

    /// Who publishes the reviews, and where; each empty where that is left to the page.
    ///
    /// @param address what stands before a claim's id in the address of its review
    public record Reviewer(String name, String address) {
    }

    private final Snapshot snapshot;
    private final Messages words;
    private final Reviewer reviewer;

    private ClaimReviews(Snapshot snapshot, Messages words, Reviewer reviewer) {
        this.snapshot = snapshot;
        this.words = words;
        this.reviewer = reviewer;
    }

    /// `claimreview.json`: a list, in the order of the ids.
    ///
    /// @param wanted one claim, whatever its digit; without it, all that are judged
    /// @throws java.util.NoSuchElementException if there is no such claim
    public static ExportedFile of(Snapshot snapshot, Messages words, Reviewer reviewer, Optional<ClaimId> wanted) {
        var reviews = new ClaimReviews(snapshot, words, reviewer);
        var claims = wanted.map(id -> List.of(snapshot.get(Claim.class, id)))
                .orElseGet(() -> snapshot.all(Claim.class).stream()
                        .filter(each -> each.credibility() != Credibility.CANNOT_BE_JUDGED)
                        .sorted(Comparator.comparing(Claim::id)).toList());
        var lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ExportedFile("claimreview.json", Halves.escaped(new ObjectMapper().writer(lines)
                    .writeValueAsString(claims.stream().map(reviews::review).toList())) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of plain values can always be written", e);
        }
    }

    private Map<String, Object> review(Claim claim) {
        var review = object("ClaimReview");
        review.put("@context", "https://schema.org");
        if (!reviewer.address().isEmpty()) {
            review.put("url", reviewer.address() + claim.id());
        }
        review.put("identifier", claim.id().toString());
        review.put("claimReviewed", claim.proposition());
        if (!reviewer.name().isEmpty()) {
            review.put("author", named("Organization", reviewer.name()));
        }
        review.put("itemReviewed", item(claim));
        if (claim.credibility() != Credibility.CANNOT_BE_JUDGED || !claim.reason().isBlank()) {
            review.put("reviewRating", rating(claim));
        }
        return review;
    }

    private Map<String, Object> item(Claim claim) {
        var item = object("Claim");
        var spread = snapshot.attributions(claim.id()).stream()
                .filter(each -> each.stance() == Stance.ASSERTS || each.stance() == Stance.RELAYS)
                .sorted(Comparator.comparing((Attribution each) -> !each.reported().isKnown())
                        .thenComparing(Attribution::reported).thenComparing(Attribution::id)).toList();
        if (!spread.isEmpty()) {
            item.put("author", speaker(snapshot.get(Source.class, spread.getFirst().speaker())));
            if (spread.getFirst().reported().isKnown()) {
                item.put("datePublished", spread.getFirst().reported().iso());
            }
            item.put("appearance", spread.stream().map(each -> each.passage().article()).distinct()
                    .map(id -> work(snapshot.get(Article.class, id))).toList());
        }
        return item;
    }

    private static Map<String, Object> work(Article article) {
        var facts = article.facts();
        var work = object("NewsArticle");
        put(work, "url", facts.url());
        put(work, "headline", facts.title());
        if (!facts.outlet().isBlank()) {
            work.put("publisher", named("Organization", facts.outlet()));
        }
        put(work, "datePublished", facts.published().iso());
        put(work, "inLanguage", facts.language());
        return work;
    }

    /// From 5 for `1` to 1 for `5`, as readers of `ClaimReview` expect the best to be the greatest.
    private Map<String, Object> rating(Claim claim) {
        var rating = object("Rating");
        if (claim.credibility() != Credibility.CANNOT_BE_JUDGED) {
            rating.put("ratingValue", 6 - claim.credibility().digit());
            rating.put("bestRating", 5);
            rating.put("worstRating", 1);
        }
        rating.put("alternateName",
                words.text("export.credibility." + claim.credibility().name().toLowerCase(Locale.ROOT)));
        put(rating, "ratingExplanation", claim.reason());
        return rating;
    }

    private static Map<String, Object> speaker(Source source) {
        return named(source.kind() == SourceKind.PERSON || source.kind() == SourceKind.UNNAMED ? "Person"
                : "Organization", source.name());
    }

    private static Map<String, Object> named(String type, String name) {
        var object = object(type);
        object.put("name", name);
        return object;
    }

    private static Map<String, Object> object(String type) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@type", type);
        return object;
    }

    private static void put(Map<String, Object> object, String name, String value) {
        if (!value.isBlank()) {
            object.put(name, value);
        }
    }
}
