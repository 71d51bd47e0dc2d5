package hashiya.ui.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.outgoing.Format;
import hashiya.sharing.Tlp;
import hashiya.sharing.Withholding;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExportHabitsTest {

    private static final Path WORKSPACE = Path.of("/home/سلمى/عمل = 100%\tجديد.hashiya");

    @Test
    void all_of_it_comes_back_from_words() {
        var share = new ShareHabit(new TreeMap<>(Map.of(new SourceId(2), "شاهد = 1", new SourceId(31), "")),
                new Withholding(Set.of(new HighlightId(new ArticleId(3), 4)), Set.of(new TagId(5)), Set.of(new ClaimId(6))),
                Optional.of(Tlp.AMBER_STRICT), true);
        var habits = ExportHabits.NONE.with(Format.BIBTEX)
                .with(new ExportHabits.Pages(QuoteStyle.MARKED, Naming.DATE_AND_TITLE, Set.of("url", "sha256"),
                        Escapes.BLUNT))
                .with(new Reviewer("مرصد الشمال", "")).with(WORKSPACE, share).with(Path.of("/b"), ShareHabit.NOTHING)
                .with(new ExportHabits.Place(WORKSPACE, ""), Path.of("/out دليل"))
                .with(new ExportHabits.Place(WORKSPACE, "qdpx"), Path.of("/out/a.qdpx"));
        assertEquals(habits, ExportHabits.of(habits.toString()));
        assertEquals(ExportHabits.NONE, ExportHabits.of(""));
    }

    @Test
    void what_is_not_understood_is_left_out_and_the_rest_stays() {
        var habits = ExportHabits.of("""
                format hologram
                markdown sideways id
                markdown marked id url nonsense
                place %zz
                share /w TLP:RED S-002=x Q0:0 blue = S-0=y
                whatever else""");
        assertEquals(Format.MARKDOWN, habits.format());
        assertEquals(new ExportHabits.Pages(QuoteStyle.MARKED, Naming.ID, Set.of("url"), Escapes.MINIMAL), habits.pages());
        assertEquals(Map.of(new SourceId(2), "x"), habits.share(Path.of("/w")).orElseThrow().names());
        assertEquals(Optional.of(Tlp.RED), habits.share(Path.of("/w")).orElseThrow().tlp());
    }

    @Test
    void of_very_many_workspaces_the_last_are_kept() {
        var habits = ExportHabits.NONE;
        for (var number = 0; number < 100; number++) {
            habits = habits.with(Path.of("/w" + number), ShareHabit.NOTHING);
        }
        assertEquals(60, habits.shares().size());
        assertFalse(habits.shares().containsKey(Path.of("/w39")));
    }
}
