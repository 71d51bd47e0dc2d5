package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Article;
import hashiya.model.ReadState;
import hashiya.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private final List<Article> articles = List.of(
            Shelved.article(1, "أول", "رويترز", "2017", ReadState.UNREAD),
            Shelved.article(2, "ثانٍ", "BBC", "2018", ReadState.DONE));

    @Test
    void what_is_so_already_is_told_apart() {
        var amendment = new Amendment(Optional.of("BBC"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(ReadState.DONE));
        assertEquals(new Amendment.Preview(1, 1), amendment.preview(articles));
        assertEquals(new Amendment.Preview(0, 2), Amendment.NOTHING.preview(articles));
    }

    @Test
    void what_is_meant_changes_or_goes_and_the_rest_stays() {
        var amendment = new Amendment(Optional.of(""), Optional.of("كاتب"), Optional.of(PartialDate.UNKNOWN),
                Optional.empty(), Optional.empty());
        var facts = amendment.of(articles.getFirst()).facts();
        assertEquals(List.of("أول", "", "كاتب", "", "ar"),
                List.of(facts.title(), facts.outlet(), facts.byline(), facts.published().iso(), facts.language()));
    }
}
