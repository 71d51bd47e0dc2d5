package hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.export.Sample;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Snapshot;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReviewsTest {

    private static final Reviewer DESK = new Reviewer("مكتب التحقق", "https://example.org/reviews/");

    @Test
    void a_judged_claim_says_who_claims_it_where_and_how_it_is_rated() throws IOException {
        var review = reviews(Sample.snapshot(), Language.ENGLISH, Optional.empty()).get(0);
        assertEquals("ClaimReview", review.get("@type").asText());
        assertEquals("https://example.org/reviews/C-004", review.get("url").asText());
        assertEquals("أعدم جيش الإسلام 45 معتقلًا من الهيئة", review.get("claimReviewed").asText());
        assertEquals("روايات من الهيئة", review.at("/itemReviewed/author/name").asText());
        assertEquals("Organization", review.at("/itemReviewed/author/@type").asText());
        assertEquals("2018-03", review.at("/itemReviewed/datePublished").asText());
        assertEquals("https://example.org/a_b?x=1&y=(2)", review.at("/itemReviewed/appearance/0/url").asText());
        assertEquals(3, review.at("/reviewRating/ratingValue").asInt());
        assertEquals("possibly true", review.at("/reviewRating/alternateName").asText());
        assertEquals("طرفان متخاصمان.", review.at("/reviewRating/ratingExplanation").asText());
    }

    @Test
    void a_claim_that_nobody_judged_goes_out_by_name_only_and_without_a_rating() throws IOException {
        assertEquals(1, reviews(Sample.snapshot(), Language.ENGLISH, Optional.empty()).size());
        var named = reviews(Sample.snapshot(), Language.ENGLISH, Optional.of(new ClaimId(5)));
        assertEquals("لم يُعدم أحد", named.get(0).get("claimReviewed").asText());
        assertFalse(named.get(0).has("reviewRating"));
        assertFalse(named.get(0).get("itemReviewed").has("author"));
    }

    @ParameterizedTest
    @EnumSource
    void the_rating_is_told_in_the_language_asked_for(Language language) throws IOException {
        assertEquals(new Messages(language).text("export.credibility.possibly_true"),
                reviews(Sample.snapshot(), language, Optional.empty()).get(0).at("/reviewRating/alternateName").asText());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_letters_come_back(long seed) throws IOException {
        var wild = Sample.hostile(seed);
        assertEquals(wild.get(Claim.class, Sample.EXECUTED).proposition(),
                reviews(wild, Language.ARABIC, Optional.empty()).get(0).get("claimReviewed").asText());
    }

    @Test
    void a_claim_that_is_not_there_is_said_so() {
        assertThrows(NoSuchElementException.class,
                () -> reviews(Sample.snapshot(), Language.ENGLISH, Optional.of(new ClaimId(99))));
    }

    private static JsonNode reviews(Snapshot snapshot, Language language, Optional<ClaimId> claim) throws IOException {
        return new ObjectMapper().readTree(
                ClaimReviews.of(snapshot, new Messages(language), DESK, claim).text());
    }
}
