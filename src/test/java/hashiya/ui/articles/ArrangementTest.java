package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.claims.Stories;
import hashiya.claims.Story;
import hashiya.model.ArticleId;
import hashiya.model.ReadState;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.ui.articles.ArticleOrder.Way;
import hashiya.ui.articles.Arrangement.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

    private static final Tag ABOVE = tag(1, Optional.empty());
    private static final Tag BELOW = tag(2, Optional.of(new TagId(1)));

    private final List<ArticleRow> rows = List.of(
            Shelved.row(1, "«معسكرٌ للمنشقّين»", "بي بي سي", "2017-07-11", ReadState.DONE,
                    new Tally(2, 1, 0, Set.of(BELOW.id()))),
            Shelved.row(2, "", "", "2016-10", ReadState.UNREAD, new Tally(0, 0, 1, Set.of())),
            Shelved.row(3, "إعدام أسرى", "وكالة ستيب", "2018"),
            Shelved.row(4, "أسرى في الغوطة", "بي بي سي", ""),
            Shelved.row(5, "Ceasefire in Idlib", "BBC", "2018-03-02"));

    @ParameterizedTest
    @CsvSource({"TITLE, ASCENDING, '5,4,3,1,2'", "TITLE, DESCENDING, '1,3,4,5,2'", "OUTLET, ASCENDING, '5,1,4,3,2'",
            "PUBLISHED, DESCENDING, '5,3,1,2,4'", "PUBLISHED, ASCENDING, '2,1,3,5,4'",
            "IMPORTED, DESCENDING, '5,4,3,2,1'", "HIGHLIGHTS, DESCENDING, '1,2,3,4,5'"})
    void what_is_not_known_stands_last_whichever_way_a_column_is_sorted(Column column, Way way, String numbers) {
        assertEquals(numbers(numbers), shown(ArticleFilter.NONE, new ArticleOrder(column, way)));
    }

    @ParameterizedTest
    @CsvSource({"للمنشقين معسكر, 1", "اسري, '3,4'", "bbc, 5", "3.txt, 3", "لا شيء, ''"})
    void words_are_found_however_they_are_written_and_in_the_name_of_the_file(String text, String numbers) {
        assertEquals(numbers(numbers), shown(ArticleFilter.NONE.withText(text), ArticleOrder.USUAL));
    }

    @Test
    void of_one_kind_one_condition_is_enough_and_of_all_kinds_all_must_hold() {
        var outlets = ArticleFilter.NONE.with(new Condition.Outlet("بي بي سي")).with(new Condition.Outlet("BBC"));
        assertEquals(List.of(1, 4, 5), shown(outlets, ArticleOrder.USUAL));
        assertEquals(List.of(1), shown(outlets.with(new Condition.State(ReadState.DONE)), ArticleOrder.USUAL));
        assertEquals(List.of(), shown(outlets.with(new Condition.Has(Holding.NOTES)), ArticleOrder.USUAL));
    }

    @Test
    void a_tag_stands_for_all_below_it() {
        assertEquals(List.of(1), shown(ArticleFilter.NONE.with(new Condition.Tagged(ABOVE.id())), ArticleOrder.USUAL));
    }

    @Test
    void a_month_or_year_lies_in_a_period_if_any_of_its_days_may() {
        var from = ArticleFilter.NONE.from(new PartialDate("2018-02"));
        assertEquals(List.of(3, 5), shown(from, ArticleOrder.USUAL));
        assertEquals(List.of(1, 2), shown(ArticleFilter.NONE.to(new PartialDate("2017")), ArticleOrder.USUAL));
        assertEquals(List.of(1, 2, 3, 4, 5), shown(from.from(PartialDate.UNKNOWN), ArticleOrder.USUAL));
    }

    @Test
    void conditions_are_counted_without_those_of_their_own_kind() {
        var filter = ArticleFilter.NONE.with(new Condition.Outlet("BBC"));
        var facets = arranged(filter, ArticleOrder.USUAL, Optional.empty()).facets();
        assertEquals(2, facets.of(new Condition.Outlet("بي بي سي")));
        assertEquals(1, facets.of(new Condition.State(ReadState.UNREAD)));
        assertEquals(0, facets.of(new Condition.State(ReadState.DONE)));
        assertEquals(List.of(new Condition.Outlet("بي بي سي"), new Condition.Outlet("BBC"),
                new Condition.Outlet("وكالة ستيب")), facets.of(Condition.Kind.OUTLET));
        var all = arranged(ArticleFilter.NONE, ArticleOrder.USUAL, Optional.empty()).facets();
        assertEquals(1, all.of(new Condition.Tagged(ABOVE.id())));
        assertEquals(1, all.of(new Condition.Has(Holding.CLAIMS)));
    }

    @Test
    void printings_stand_behind_the_earliest_that_is_listed_and_are_counted_though_folded() {
        var story = Stories.of(List.of(new Story(List.of(new ArticleId(1), new ArticleId(3), new ArticleId(5)))));
        var folded = arranged(ArticleFilter.NONE, ArticleOrder.of(Column.PUBLISHED),
                Optional.of(new Grouping(story, Set.of())));
        assertEquals(List.of(1, 2, 4), Shelved.numbers(folded.shown()));
        assertEquals(new Printing(Printing.Place.FOLDED, 3), folded.shown().getFirst().printing());
        assertEquals(5, folded.through());
        var open = arranged(ArticleFilter.NONE, ArticleOrder.of(Column.PUBLISHED),
                Optional.of(new Grouping(story, Set.of(new ArticleId(1)))));
        assertEquals(List.of(1, 3, 5, 2, 4), Shelved.numbers(open.shown()));
        assertEquals(Printing.Place.BELOW, open.shown().get(2).printing().place());
        var without = arranged(ArticleFilter.NONE.from(new PartialDate("2018")), ArticleOrder.USUAL,
                Optional.of(new Grouping(story, Set.of())));
        assertEquals(List.of(3), Shelved.numbers(without.shown()));
        assertEquals(new Printing(Printing.Place.FOLDED, 2), without.shown().getFirst().printing());
    }

    private List<Integer> shown(ArticleFilter filter, ArticleOrder order) {
        return Shelved.numbers(arranged(filter, order, Optional.empty()).shown());
    }

    private Arrangement arranged(ArticleFilter filter, ArticleOrder order, Optional<Grouping> grouping) {
        return Arrangement.of(rows, new Question(order, new Sieve(filter, List.of(ABOVE, BELOW)), grouping));
    }

    private static List<Integer> numbers(String listed) {
        return listed.isEmpty() ? List.of() : Stream.of(listed.split(",")).map(Integer::valueOf).toList();
    }

    private static Tag tag(int number, Optional<TagId> parent) {
        return new Tag.Draft(parent, "وسم " + number, "#aa3344", "", TagSet.ALLEGED).with(new TagId(number), 0);
    }
}
