package hashiya.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.claims.DaySpan;
import hashiya.claims.World;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.ClaimId;
import hashiya.model.QuestionId;
import hashiya.model.Stance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final World world = new World();

    @Test
    void claims_stand_under_their_questions_and_are_found_by_height() {
        var lines = lines(Set.of());
        assertEquals(4, lines.size());
        assertEquals(2 * Lines.HEADING + 2 * Lines.CLAIM, lines.height());
        assertEquals(0, lines.at(-5));
        assertEquals(0, lines.at(Lines.HEADING - 1));
        assertEquals(1, lines.at(Lines.HEADING));
        assertEquals(3, lines.at(1e6));
        assertEquals(3, lines.of(new ClaimId(1)));
        assertEquals(-1, Lines.NONE.at(3));
    }

    @Test
    void the_claims_of_a_folded_question_have_no_lines() {
        var lines = lines(Set.of(Optional.of(new QuestionId(1))));
        assertEquals(3, lines.size());
        assertEquals(-1, lines.of(new ClaimId(2)));
        assertEquals(2, lines.of(new ClaimId(1)));
    }

    @Test
    void whoever_does_not_see_the_board_hears_source_stance_chain_and_date() {
        var one = world.source("قائد");
        var claim = world.claim("نصّ");
        world.says(claim, Stance.DENIES, world.passage(world.article(""), "كلام"), "2017-07", one, world.source("BBC"));
        var board = world.accounts().board(BoardFilter.ALL, BoardOrder.USUAL);
        var field = new Field(Lines.of(board, _ -> false, 1), board.columns());
        assertEquals("قائد: denies, chain of 2, July 2017. C-001",
                field.name(new At(1, 0), new BoardWords(new Messages(Language.ENGLISH))));
        assertEquals("قائد: ينفي، سلسلة من اثنين، تموز/يوليو 2017. C-001",
                field.name(new At(1, 0), new BoardWords(new Messages(Language.ARABIC))));
    }

    @Test
    void time_runs_over_whole_months_with_no_more_names_than_can_be_read() {
        var year = TimeScale.of(new DaySpan(LocalDate.of(2017, 7, 11), LocalDate.of(2018, 6, 3)));
        assertEquals(LocalDate.of(2017, 7, 1), year.from());
        assertEquals(0, year.at(LocalDate.of(2017, 7, 1)));
        assertEquals(1, year.at(LocalDate.of(2018, 7, 1)));
        assertEquals(6, year.ticks().size());
        var century = TimeScale.of(new DaySpan(LocalDate.of(1916, 1, 1), LocalDate.of(2018, 12, 31)));
        assertTrue(century.isInYears());
        assertTrue(century.ticks().size() <= 12);
    }

    private Lines lines(Set<Optional<QuestionId>> folded) {
        world.claim("بلا سؤال");
        world.claim("له سؤال", Optional.of(world.question("ماذا؟")), "", 6);
        return Lines.of(world.accounts().board(BoardFilter.ALL, BoardOrder.USUAL), folded::contains, 1);
    }
}
