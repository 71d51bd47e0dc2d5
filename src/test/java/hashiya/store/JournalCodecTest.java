package hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
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
    void earlier_texts_and_former_places_come_back_as_they_were() throws JsonProcessingException {
        var newer = ARTICLE.renewed(new TextVersion(2, 9, Sha256.of("ب")), EVIDENCE, List.of(), Instant.EPOCH);
        var carried = HIGHLIGHT.carriedTo(Quotes.anchor(TEXT, 2, new TextRange(0, 3)));
        for (var change : List.<Change>of(new Replaced(ARTICLE, newer), new Replaced(HIGHLIGHT, carried))) {
            assertEquals(change, codec.read(codec.write(change)));
        }
    }
}
