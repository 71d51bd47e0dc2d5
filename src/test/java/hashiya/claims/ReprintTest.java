package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReprintTest {

    @Test
    void printings_that_no_account_stands_in_are_named_once_beside_the_first_whose_text_they_print() {
        var stories = Stories.of(List.of(story(1, 2, 3, 4), story(7, 8), story(20, 21)));
        var accounts = List.of(account(5, 3), account(2, 1), account(6, 7), account(9, 30));
        var reprints = Reprint.of(accounts, stories);
        assertEquals(List.of(2, 4, 8), reprints.stream().map(each -> each.copy().number()).toList());
        assertEquals(List.of(2, 2, 6), reprints.stream().map(each -> each.account().id().number()).toList());
    }

    @Test
    void without_stories_or_with_every_printing_attributed_there_is_none() {
        assertEquals(List.of(), Reprint.of(List.of(account(1, 1)), Stories.NONE));
        assertEquals(List.of(), Reprint.of(List.of(account(1, 1), account(2, 2)), Stories.of(List.of(story(1, 2)))));
    }

    private static Story story(int... articles) {
        return new Story(IntStream.of(articles).mapToObj(ArticleId::new).toList());
    }

    private static Attribution account(int number, int article) {
        return new Attribution(new AttributionId(number), new ClaimId(1), new HighlightId(new ArticleId(article), 1),
                Stance.ASSERTS, List.of(new SourceId(1)), PartialDate.UNKNOWN, "", List.of(), Instant.EPOCH);
    }
}
