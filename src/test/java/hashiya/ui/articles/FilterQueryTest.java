package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ReadState;
import hashiya.model.TagId;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterQueryTest {

    private static final TagId TAG = new TagId(3);

    static List<ArticleFilter> filters() {
        var outlets = ArticleFilter.NONE.with(new Condition.Outlet("بي بي سي"))
                .with(new Condition.Outlet("«عنب» بلدي"));
        return List.of(
                ArticleFilter.NONE.withText("معسكر المنشقين"),
                ArticleFilter.NONE.withText("OR 21:30 outlet:x a-b"),
                outlets.with(new Condition.State(ReadState.READING)).with(new Condition.Has(Holding.NOTES))
                        .with(new Condition.Has(Holding.CLAIMS)).with(new Condition.Tagged(TAG)),
                ArticleFilter.NONE.with(new Condition.Language("zh-Hans")).with(new Condition.Language("ar")),
                ArticleFilter.NONE.from(new PartialDate("2017")).to(new PartialDate("2018-03")),
                ArticleFilter.NONE.from(new PartialDate("2018-01")).to(new PartialDate("2018-12-31")));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_filter_comes_back_from_the_query_language_as_it_went_there(ArticleFilter filter) {
        var query = FilterQuery.write(filter, _ -> "الإطار/تصعيد");
        assertEquals(Optional.of(filter), FilterQuery.read(query, path ->
                path.equals("الإطار/تصعيد") ? Optional.of(TAG) : Optional.empty()), query);
        assertEquals(Optional.empty(), Query.parse(query).problem(), query);
    }

    @Test
    void a_period_takes_in_its_first_and_last_day_and_the_language_does_not() {
        assertEquals("after:2016 before:2018-04", FilterQuery.write(
                ArticleFilter.NONE.from(new PartialDate("2017")).to(new PartialDate("2018-03")), _ -> ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-outlet:BBC", "معسكر OR هدنة", "outlet:BBC OR state:done", "stance:denies",
            "tag:«مجهول»", "NEAR(هدنة حلب, 5)", "«وقف إطلاق النار»", "(((", "has:tags"})
    void what_the_library_cannot_be_filtered_by_is_not_made_less_of(String query) {
        assertEquals(Optional.empty(), FilterQuery.read(query, _ -> Optional.empty()));
    }
}
