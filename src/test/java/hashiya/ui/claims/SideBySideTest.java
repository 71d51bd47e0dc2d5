package hashiya.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.ArticleText;
import hashiya.claims.NearCopies;
import hashiya.model.ArticleId;
import hashiya.ui.PanelStage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void long_copies_stand_in_rows_that_begin_and_end_at_the_same_words() throws IOException {
        var one = PanelStage.seed(3);
        var other = PanelStage.seed(1) + "\n" + one;
        var passage = NearCopies.among(List.of(new ArticleText(new ArticleId(1), one, List.of()),
                new ArticleText(new ArticleId(2), other, List.of()))).getFirst().passages().getFirst();
        var rows = SideBySide.of(passage, one, other);
        assertTrue(rows.size() > 5, "rows: " + rows.size());
        for (var row : rows) {
            assertTrue(row.one().letters().length() < 700, row.one().letters());
            assertEquals(marked(row.one()), marked(row.other()));
        }
        assertEquals(passage.words(), rows.stream().flatMap(row -> marked(row.one()).stream())
                .mapToInt(each -> each.split("[^\\p{L}\\p{N}\\p{M}]+").length
                        - (Character.isLetterOrDigit(each.charAt(0)) ? 0 : 1)).sum());
    }

    private static List<String> marked(SideBySide.Side side) {
        return side.marks().stream().map(each -> each.in(side.letters())).toList();
    }
}
