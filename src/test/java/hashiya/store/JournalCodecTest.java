package hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import hashiya.change.Change.Added;
import hashiya.change.Change.Replaced;
import hashiya.change.Change;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.model.TextVersion;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalCodecTest {

    private static final String TEXT = "قال مصدر إن 300 مقاتل في إدلب.";
    private static final Evidence EVIDENCE = new Evidence(Sha256.of(TEXT), 40, "a.txt", "UTF-8", Instant.EPOCH);
    private static final Article ARTICLE = new Article(new ArticleId(1),
            new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar"), EVIDENCE, TextVersion.first(TEXT), List.of(),
            DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
    private static final Highlight HIGHLIGHT = new Highlight(new HighlightId(ARTICLE.id(), 1),
            Quotes.anchor(TEXT, 1, new TextRange(4, 8)), Colour.RED, List.of(), Instant.EPOCH);

    private final JournalCodec codec = new JournalCodec();

    @Test
    void entries_from_before_texts_had_versions_can_still_be_read() throws JsonProcessingException {
        for (var entity : List.of(ARTICLE, HIGHLIGHT)) {
            var now = codec.write(new Added(entity));
            var then = now.replace(",\"earlier\":[]", "").replace(",\"former\":null", "");
            assertNotEquals(now, then);
            assertEquals(new Added(entity), codec.read(then));
        }
    }

    @Test
    void evidence_from_before_anything_was_remarked_on_can_still_be_read() throws JsonProcessingException {
        var newer = ARTICLE.renewed(new TextVersion(2, 9, Sha256.of("ب")), EVIDENCE, List.of(), Instant.EPOCH);
        var now = codec.write(new Replaced(ARTICLE, newer));
        var then = now.replace(",\"remarks\":[]", "");
        assertEquals(now.length() - 3 * ",\"remarks\":[]".length(), then.length());
        assertEquals(new Replaced(ARTICLE, newer), codec.read(then));
    }

    @Test
    void claims_and_attributions_from_before_they_told_who_did_what_and_how_many_can_still_be_read()
            throws JsonProcessingException {
        var claim = Claim.Draft.of("300 مقاتل في إدلب").with(new ClaimId(1));
        var attribution = new Attribution(new AttributionId(1), claim.id(), HIGHLIGHT.id(), Stance.ASSERTS,
                List.of(new SourceId(1)), PartialDate.UNKNOWN, "", Instant.EPOCH);
        for (var entity : List.of(claim, attribution)) {
            var now = codec.write(new Added(entity));
            var then = now.replace(",\"agent\":\"\",\"action\":\"\"", "").replace(",\"figures\":[]", "");
            assertNotEquals(now, then);
            assertEquals(new Added(entity), codec.read(then));
        }
    }

    @Test
    void figures_keep_their_number_their_bound_and_their_unit() throws JsonProcessingException {
        var attribution = new Attribution(new AttributionId(1), new ClaimId(1), HIGHLIGHT.id(), Stance.ASSERTS,
                List.of(new SourceId(1)), PartialDate.UNKNOWN, "", List.of(
                        new Quantity(new BigDecimal("300"), Bound.ABOUT, "منشق"),
                        new Quantity(new BigDecimal("0.001"), Bound.AT_MOST, "")), Instant.EPOCH);
        assertEquals(new Added(attribution), codec.read(codec.write(new Added(attribution))));
    }

    @Test
    void earlier_texts_and_former_places_come_back_as_they_were() throws JsonProcessingException {
        var newer = ARTICLE.renewed(new TextVersion(2, 9, Sha256.of("ب")), EVIDENCE, List.of(), Instant.EPOCH);
        var carried = HIGHLIGHT.carriedTo(Quotes.anchor(TEXT, 2, new TextRange(0, 3)));
        for (var change : List.<Change>of(new Replaced(ARTICLE, newer), new Replaced(HIGHLIGHT, carried))) {
            assertEquals(change, codec.read(codec.write(change)));
        }
    }
}
