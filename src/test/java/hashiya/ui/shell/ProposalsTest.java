package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.suggest.Suggester;
import hashiya.claims.suggest.Suggestion;
import hashiya.model.ArticleId;
import hashiya.model.Dismissals;
import hashiya.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final ArticleId ARTICLE = new ArticleId(1);
    private static final String TEXT = "قال الوزير إن الطريق مفتوح.\nوقال الناطق إن المعبر مغلق.\nوقال السائق إن الجسر سليم.";

    @Test
    void what_is_dismissed_leaves_the_list_and_comes_back_from_the_other() {
        var all = proposals(TEXT, Dismissals.none(ARTICLE), 1);
        assertEquals(List.of("الوزير", "الناطق", "السائق"), speakers(all));
        var left = all.at(1).decided().without(List.of());
        assertEquals(List.of("الوزير", "السائق"), speakers(left));
        assertEquals("السائق", left.suggestion().orElseThrow().voice().speaker());
        var dismissed = left.turned().without(List.of());
        assertEquals(List.of("الناطق"), speakers(dismissed));
        var back = dismissed.decided().without(List.of());
        assertTrue(back.suggestion().isEmpty());
        assertEquals(speakers(all), speakers(back.turned().without(List.of())));
    }

    @Test
    void a_dismissal_goes_by_letters_and_waits_for_a_text_that_has_them_again() {
        var dismissed = proposals(TEXT, Dismissals.none(ARTICLE), 1).at(1).decided().dismissed();
        assertEquals(List.of("الوزير", "السائق"), speakers(proposals("تصحيح.\n" + TEXT, dismissed, 2)));
        var corrected = proposals(TEXT.replace("مغلق", "مقفل"), dismissed, 3);
        assertEquals(3, corrected.listed().size());
        assertEquals(List.of(), speakers(corrected.turned().without(List.of())));
        assertEquals(2, proposals(TEXT, corrected.dismissed(), 4).listed().size());
    }

    @Test
    void what_is_recorded_is_on_neither_side() {
        var all = proposals(TEXT, Dismissals.none(ARTICLE), 1);
        var recorded = List.of(all.listed().getFirst().range());
        assertEquals(List.of("الناطق", "السائق"), speakers(all.without(recorded)));
        assertEquals(List.of(), speakers(all.decided().turned().without(recorded)));
    }

    private static Proposals proposals(String text, Dismissals dismissed, int version) {
        var found = Suggester.all(text, new PartialDate("2017"));
        return Proposals.of(new SuggestionsOf.Found(ARTICLE, version, text, found), dismissed, List.of());
    }

    private static List<String> speakers(Proposals proposals) {
        return proposals.listed().stream().map((Suggestion each) -> each.voice().speaker()).toList();
    }
}
