package hashiya.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Standing;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Readers are played by maps that say which letter of which article they show first.
class DeskTest {

    private static final ArticleId ONE = new ArticleId(1);
    private static final ArticleId TWO = new ArticleId(2);
    private static final TextRange LETTERS = new TextRange(10, 20);
    private static final Optional<HighlightId> MARK = Optional.of(new HighlightId(ONE, 4));
    private static final Predicate<Id> ALL = _ -> true;

    private final Desk desk = new Desk();
    private final Reading first = desk.active().get();
    private final Map<ArticleId, Integer> shown = sitBefore(first);

    @Test
    void going_back_brings_the_place_the_selection_and_the_highlight() {
        read(first, shown, ONE, 300);
        desk.selection().set(Optional.of(LETTERS));
        desk.highlight().set(MARK);
        desk.open(TWO, new TextRange(5, 9));
        assertEquals(Optional.empty(), desk.highlight().get());
        shown.put(TWO, 0);

        first.goBack(ALL);

        assertEquals(Optional.of(ONE), desk.article().get());
        assertEquals(MARK, desk.highlight().get());
        var again = desk.place().get().orElseThrow().again();
        assertEquals(Optional.of(new Spot(ONE, 300, Optional.of(LETTERS), MARK)), again);
        first.goForward(ALL);
        assertEquals(Optional.of(TWO), desk.article().get());
    }

    @Test
    void a_highlight_that_is_gone_is_not_selected_again() {
        read(first, shown, ONE, 0);
        desk.highlight().set(MARK);
        desk.open(TWO);

        first.goBack(ArticleId.class::isInstance);

        assertEquals(Optional.of(ONE), desk.article().get());
        assertEquals(Optional.empty(), desk.highlight().get());
    }

    @Test
    void opening_what_is_open_is_no_jump_but_a_passage_of_it_is() {
        read(first, shown, ONE, 0);
        desk.open(ONE);
        assertFalse(first.trail().leadsBack(_ -> true));

        desk.open(ONE, LETTERS);

        assertTrue(first.trail().leadsBack(_ -> true));
    }

    @Test
    void an_article_that_nobody_has_seen_leaves_nothing_on_the_trail() {
        desk.open(ONE);
        desk.open(TWO);
        assertFalse(first.trail().leadsBack(_ -> true));
    }

    @Test
    void panels_see_the_active_reading_alone() {
        read(first, shown, ONE, 0);
        desk.highlight().set(MARK);
        desk.openBeside(TWO, ALL);
        var second = desk.active().get();

        assertNotSame(first, second);
        assertEquals(Optional.of(TWO), desk.article().get());
        assertEquals(Optional.empty(), desk.highlight().get());
        assertEquals(MARK, first.highlight().get());
        desk.selection().set(Optional.of(LETTERS));
        assertEquals(Optional.of(LETTERS), second.selection().get());
        assertEquals(Optional.empty(), first.selection().get());

        first.highlight().set(Optional.empty());
        desk.activate(first);

        assertEquals(Optional.of(ONE), desk.article().get());
        assertEquals(Optional.empty(), desk.selection().get());
        assertEquals(Optional.of(LETTERS), second.selection().get());
    }

    @Test
    void a_panel_that_lets_go_of_the_highlight_while_the_readings_turn_takes_it_from_none() {
        read(first, shown, ONE, 0);
        desk.highlight().set(MARK);
        desk.openBeside(TWO, ALL);
        desk.article().subscribe(_ -> desk.highlight().set(Optional.empty()));

        desk.activate(first);

        assertEquals(MARK, desk.highlight().get());
        assertEquals(MARK, first.highlight().get());
    }

    @Test
    void an_article_opens_in_the_other_reader_when_there_are_two() {
        read(first, shown, ONE, 0);
        desk.openBeside(TWO, ALL);
        desk.openBeside(TWO, ALL);
        assertEquals(2, desk.readings().size());
        assertSame(first, desk.active().get());
        assertEquals(Optional.of(TWO), first.article().get());
    }

    @Test
    void what_stood_open_stands_open_again() {
        read(first, shown, ONE, 70);
        desk.openBeside(TWO, ALL);
        desk.panel().set(PanelName.CLAIMS);
        desk.divider().set(0.3);
        desk.locked().set(true);
        var standing = desk.standing();
        var one = new Standing.Open(ONE, OptionalInt.of(70));
        var two = new Standing.Open(TWO, OptionalInt.empty());
        assertEquals(new Standing(List.of(one, two), 1, "claims", 0.3, true), standing);

        var fresh = new Desk();
        fresh.stand(standing);

        assertEquals(standing, fresh.standing());
        assertEquals(standing, fresh.copy().standing());
        assertEquals(Optional.of(TWO), fresh.article().get());
        assertFalse(fresh.readings().getFirst().trail().leadsBack(_ -> true));
        assertEquals(new Standing(List.of(one), 0, "claims", 0.3, false), standing.only(ONE::equals));
        assertEquals(new Standing(List.of(two), 0, "claims", 0.3, false), standing.only(TWO::equals));
        assertEquals(List.of(), standing.only(_ -> false).open());
        assertEquals(List.of(), new Desk().standing().open());
    }

    @Test
    void whoever_watches_hears_that_something_else_stands_open_or_otherwise() {
        var heard = new ArrayList<Standing>();
        desk.watch(() -> heard.add(desk.standing()));
        List.<Runnable>of(() -> read(first, shown, ONE, 0), () -> desk.openBeside(TWO, ALL),
                () -> desk.activate(first), () -> desk.divider().set(0.4), () -> desk.locked().set(true),
                () -> desk.panel().set(PanelName.NOTES), first::move, desk::close, desk::close).forEach(step -> {
                    heard.clear();
                    step.run();
                    assertFalse(heard.isEmpty());
                });
        assertEquals(List.of(), heard.getLast().open());
        assertFalse(desk.locked().get(), "there are no two any more");
    }

    @Test
    void what_was_read_before_comes_back_when_the_article_that_is_read_goes_beside_it() {
        read(first, shown, ONE, 300);
        read(first, shown, TWO, 0);
        desk.open(TWO, LETTERS);

        desk.openBeside(TWO, ALL);

        assertEquals(Optional.of(new Spot(ONE, 300)), first.place().get().orElseThrow().again());
        assertEquals(Optional.of(TWO), desk.article().get());
        assertEquals(2, desk.readings().size());
    }

    @Test
    void a_second_reader_begins_at_the_place_of_the_first_without_its_selection() {
        read(first, shown, ONE, 300);
        desk.selection().set(Optional.of(LETTERS));

        desk.split();

        assertEquals(Optional.of(new Spot(ONE, 300)), desk.place().get().orElseThrow().again());
        assertEquals(Optional.empty(), desk.selection().get());
        assertEquals(Optional.of(LETTERS), first.selection().get());
    }

    @Test
    void closing_either_of_two_leaves_the_other_and_the_only_one_becomes_empty() {
        read(first, shown, ONE, 0);
        desk.openBeside(TWO, ALL);
        var second = desk.active().get();

        desk.close(first);
        assertEquals(List.of(second), desk.readings());
        assertSame(second, desk.active().get());

        desk.close();
        assertEquals(1, desk.readings().size());
        assertEquals(Optional.empty(), desk.article().get());
        desk.close(first);
        assertEquals(1, desk.readings().size());
    }

    @Test
    void the_passage_of_the_other_reader_counts_where_the_active_has_none() {
        read(first, shown, ONE, 0);
        desk.highlight().set(MARK);
        desk.openBeside(TWO, ALL);
        assertEquals(MARK.map(Passage.Marked::new), desk.passage());

        desk.selection().set(Optional.of(LETTERS));

        assertEquals(Optional.of(new Passage.Unmarked(TWO, LETTERS)), desk.passage());
    }

    @Test
    void a_copy_has_both_readings_at_their_places_with_their_trails() {
        read(first, shown, ONE, 300);
        desk.openBeside(TWO, ALL);
        var second = desk.active().get();
        var beside = sitBefore(second);
        beside.put(TWO, 50);
        desk.open(ONE, LETTERS);
        beside.put(ONE, 10);
        desk.selection().set(Optional.of(LETTERS));

        var copy = desk.copy();

        assertEquals(2, copy.readings().size());
        assertSame(copy.readings().getLast(), copy.active().get());
        assertEquals(Optional.of(new Spot(ONE, 300)), copy.readings().getFirst().here());
        assertEquals(Optional.of(new Spot(ONE, 10, Optional.of(LETTERS), Optional.empty())),
                copy.active().get().here());
        copy.active().get().goBack(ALL);
        assertEquals(Optional.of(new Spot(TWO, 50)), copy.active().get().here());
        assertEquals(Optional.of(ONE), desk.article().get());
    }

    private static Map<ArticleId, Integer> sitBefore(Reading reading) {
        var shown = new HashMap<ArticleId, Integer>();
        reading.lookThrough(id -> shown.containsKey(id) ? OptionalInt.of(shown.get(id)) : OptionalInt.empty());
        return shown;
    }

    private static void read(Reading reading, Map<ArticleId, Integer> shown, ArticleId article, int offset) {
        reading.open(article);
        shown.put(article, offset);
    }
}
