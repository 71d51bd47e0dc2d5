package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.claims.Coverage.Depth;
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
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.QuestionId;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String TEXT = "اترك رد\nفقرة أولى\n\nفقرة ثانية\nفقرة ثالثة\n   \nفقرة رابعة";
    private static final QuestionId QUESTION = new QuestionId(1);

    @Test
    void a_paragraph_counts_for_the_most_that_was_done_with_it() {
        var coverage = Coverage.of(article(ReadState.READING), TEXT, List.of(mark(1, "أولى"), mark(2, "ثانية\nفقرة")),
                Set.of(new HighlightId(new ArticleId(1), 1)), 0);
        assertEquals(List.of(Depth.CLAIMED, Depth.MARKED, Depth.MARKED, Depth.UNREAD), coverage.paragraphs());
        assertEquals(List.of(4, 3, 3, 1), List.of(coverage.count(), coverage.count(Depth.READ),
                coverage.count(Depth.MARKED), coverage.count(Depth.CLAIMED)));
    }

    @Test
    void what_was_in_view_to_its_end_is_read_and_all_is_once_the_analyst_is_done() {
        var middle = TEXT.indexOf("ثالثة");
        assertEquals(2, Coverage.of(article(ReadState.READING), TEXT, List.of(), Set.of(), middle).count(Depth.READ));
        assertEquals(4, Coverage.of(article(ReadState.DONE), TEXT, List.of(), Set.of(), 0).count(Depth.READ));
    }

    @Test
    void who_speaks_to_other_claims_of_the_same_articles_or_days_is_silent_on_a_question() {
        var claims = List.of(claim(1, Optional.of(QUESTION)), claim(2, Optional.of(QUESTION)),
                claim(3, Optional.empty()));
        var coverage = QuestionCoverage.of(QUESTION, claims, List.of(
                says(1, 1, 1, "2017-07-01", 1, 9), says(2, 2, 2, "2017-07-20", 2),
                says(3, 3, 1, "", 3, 8), says(4, 3, 5, "2017-07-11", 4), says(5, 3, 5, "2017-07", 5),
                says(6, 3, 5, "2016-07-11", 6), says(7, 3, 5, "", 7), says(8, 3, 1, "", 1)), SourceIdentity.NONE);
        assertEquals(List.of(new SourceId(1), new SourceId(2)), coverage.speaking());
        assertEquals(List.of(new SourceId(3), new SourceId(4), new SourceId(5)), coverage.silent());
    }

    private static Article article(ReadState state) {
        var evidence = new Evidence(Sha256.of(TEXT), TEXT.length(), "a.txt", "UTF-8", Instant.EPOCH);
        return new Article(new ArticleId(1), new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar"), evidence,
                TextVersion.first(TEXT), List.of(new Hidden(new TextRange(0, 7), Furniture.BY_HAND)),
                DirectionChoice.BY_MAJORITY, state);
    }

    private static Highlight mark(int number, String letters) {
        var start = TEXT.indexOf(letters);
        return new Highlight(new HighlightId(new ArticleId(1), number),
                Quotes.anchor(TEXT, 1, new TextRange(start, start + letters.length())), Colour.YELLOW, List.of(),
                Instant.EPOCH);
    }

    private static Claim claim(int number, Optional<QuestionId> question) {
        return Claim.Draft.of("ادعاء").with(new ClaimId(number)).under(question);
    }

    private static Attribution says(int number, int claim, int article, String day, int... chain) {
        return new Attribution(new AttributionId(number), new ClaimId(claim),
                new HighlightId(new ArticleId(article), number), Stance.ASSERTS,
                Arrays.stream(chain).mapToObj(SourceId::new).toList(), new PartialDate(day), "", Instant.EPOCH);
    }
}
