package hashiya.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Predicate<ArticleId> ALL = _ -> true;
    private static final Spot FIRST = spot(1, 0);
    private static final Spot SECOND = spot(2, 40);
    private static final Spot THIRD = spot(3, 700);

    private final Trail trail = new Trail();

    @Test
    void back_goes_from_spot_to_spot_and_forward_the_same_way() {
        trail.leave(FIRST);
        trail.leave(SECOND);

        assertEquals(Optional.of(SECOND), trail.back(Optional.of(THIRD), ALL));
        assertEquals(Optional.of(FIRST), trail.back(Optional.of(SECOND), ALL));
        assertEquals(Optional.empty(), trail.back(Optional.of(FIRST), ALL));
        assertEquals(Optional.of(SECOND), trail.forward(Optional.of(FIRST), ALL));
        assertEquals(Optional.of(THIRD), trail.forward(Optional.of(SECOND), ALL));
        assertEquals(Optional.empty(), trail.forward(Optional.of(THIRD), ALL));
    }

    @Test
    void forward_leads_to_what_one_really_left() {
        trail.leave(FIRST);
        var scrolled = spot(2, 999);

        trail.back(Optional.of(scrolled), ALL);

        assertEquals(Optional.of(scrolled), trail.forward(Optional.of(FIRST), ALL));
    }

    @Test
    void a_jump_cuts_what_was_ahead() {
        trail.leave(FIRST);
        trail.back(Optional.of(SECOND), ALL);
        assertTrue(trail.leadsForward(ALL));

        trail.leave(FIRST);

        assertFalse(trail.leadsForward(ALL));
        assertEquals(Optional.of(FIRST), trail.back(Optional.of(THIRD), ALL));
    }

    @Test
    void the_same_spot_twice_in_a_row_is_one() {
        trail.leave(FIRST);
        trail.leave(SECOND);
        trail.leave(SECOND);

        assertEquals(Optional.of(SECOND), trail.back(Optional.of(THIRD), ALL));
        assertEquals(Optional.of(FIRST), trail.back(Optional.of(SECOND), ALL));
    }

    @Test
    void a_step_never_stays_where_one_is() {
        trail.leave(FIRST);
        trail.leave(SECOND);

        assertEquals(Optional.of(FIRST), trail.back(Optional.of(SECOND), ALL));
    }

    @Test
    void another_selection_is_another_spot() {
        var selected = new Spot(new ArticleId(1), 0, Optional.of(new TextRange(3, 9)), Optional.empty());
        trail.leave(FIRST);
        trail.leave(selected);

        assertEquals(Optional.of(selected), trail.back(Optional.of(SECOND), ALL));
        assertEquals(Optional.of(FIRST), trail.back(Optional.of(selected), ALL));
    }

    @Test
    void articles_that_are_gone_are_passed_over_until_they_are_back() {
        var gone = new HashSet<>(Set.of(new ArticleId(2)));
        Predicate<ArticleId> isThere = id -> !gone.contains(id);
        trail.leave(FIRST);
        trail.leave(SECOND);

        assertEquals(Optional.of(FIRST), trail.back(Optional.of(THIRD), isThere));
        assertFalse(trail.leadsBack(isThere));
        gone.clear();

        assertEquals(Optional.of(SECOND), trail.forward(Optional.of(FIRST), isThere));
        assertEquals(Optional.of(THIRD), trail.forward(Optional.of(SECOND), isThere));
    }

    @Test
    void nothing_but_articles_that_are_gone_leads_nowhere_and_loses_nothing() {
        trail.leave(FIRST);

        assertFalse(trail.leadsBack(_ -> false));
        assertEquals(Optional.empty(), trail.back(Optional.of(SECOND), _ -> false));
        assertFalse(trail.leadsForward(ALL));
        assertEquals(Optional.of(FIRST), trail.back(Optional.of(SECOND), ALL));
    }

    @Test
    void an_empty_reader_goes_back_and_leaves_nothing_ahead() {
        trail.leave(FIRST);

        assertEquals(Optional.of(FIRST), trail.back(Optional.empty(), ALL));
        assertFalse(trail.leadsForward(ALL));
    }

    @Test
    void the_oldest_spots_are_forgotten() {
        for (var offset = 0; offset <= Trail.LONGEST; offset++) {
            trail.leave(spot(1, offset));
        }
        var here = Optional.of(spot(1, 5000));
        var steps = 0;
        for (var to = trail.back(here, ALL); to.isPresent(); to = trail.back(here, ALL)) {
            here = to;
            steps++;
        }
        assertEquals(Trail.LONGEST, steps);
        assertEquals(Optional.of(spot(1, 1)), here);
    }

    @Test
    void a_copy_goes_its_own_way() {
        trail.leave(FIRST);
        trail.leave(SECOND);
        trail.back(Optional.of(THIRD), ALL);

        var copy = trail.copy();
        trail.leave(THIRD);

        assertEquals(Optional.of(THIRD), copy.forward(Optional.of(SECOND), ALL));
        assertEquals(Optional.of(SECOND), copy.back(Optional.of(THIRD), ALL));
        assertEquals(Optional.of(FIRST), copy.back(Optional.of(SECOND), ALL));
    }

    private static Spot spot(int article, int offset) {
        return new Spot(new ArticleId(article), offset);
    }
}
