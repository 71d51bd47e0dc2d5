package hashiya.ui.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ClaimId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

    private static final ClaimId CENTRE = new ClaimId(5);

    @Test
    void what_comes_to_a_claim_stands_before_it_and_what_it_goes_to_behind_it() {
        var layout = GraphLayout.around(CENTRE, List.of(relation(1, 9, 5), relation(2, 5, 2), relation(3, 1, 5)));
        assertTrue(along(layout, 1) < along(layout, 5) && along(layout, 5) < along(layout, 2));
        assertEquals(along(layout, 1), along(layout, 9));
        assertTrue(layout.places().get(new ClaimId(1)).down() < layout.places().get(new ClaimId(9)).down());
        assertEquals(2, layout.rows());
    }

    @Test
    void the_order_in_which_relations_were_drawn_changes_nothing() {
        var one = List.of(relation(1, 9, 5), relation(2, 5, 2), relation(3, 1, 5));
        assertEquals(GraphLayout.around(CENTRE, one), GraphLayout.around(CENTRE, one.reversed()));
    }

    @Test
    void who_is_related_both_ways_stands_once_and_a_claim_alone_in_the_middle() {
        var both = GraphLayout.around(CENTRE, List.of(relation(1, 2, 5), relation(2, 5, 2)));
        assertEquals(2, both.places().size());
        assertTrue(along(both, 5) < along(both, 2) && both.wide() > 0.3);
        assertEquals(new GraphLayout.Place(0.5, 0.5), GraphLayout.around(CENTRE, List.of()).places().get(CENTRE));
    }

    private static double along(GraphLayout layout, int claim) {
        return layout.places().get(new ClaimId(claim)).along();
    }

    private static Relation relation(int number, int from, int to) {
        return new Relation(new RelationId(number), RelationKind.SUPPORTS, new ClaimId(from), new ClaimId(to), "");
    }
}
