package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameOriginsTest {

    private static final ClaimId CLAIM = new ClaimId(1);
    private static final String WIRE = Retelling.seed(0);
    private static final String COPY = Retelling.seed(4) + "\n" + new Retelling(new Random(3)).respelled(WIRE);

    private final List<ArticleText> texts = new ArrayList<>();
    private final Map<HighlightId, TextRange> places = new HashMap<>();

    @Test
    void passages_that_were_copied_are_offered_until_they_are_marked() {
        text(1, WIRE);
        text(2, COPY);
        var one = says(1, CLAIM, place(1, WIRE, 0), 1, 8);
        var other = says(2, CLAIM, place(2, COPY, COPY.indexOf('\n', Retelling.seed(4).length()) + 1), 2, 9);
        var offered = origins(Set.of()).of(CLAIM, List.of(other, one));
        assertEquals(List.of(new SameOrigin.Pair(one.id(), other.id())),
                offered.stream().map(SameOrigin::pair).toList());
        assertInstanceOf(SameOrigin.Sign.Passages.class, offered.getFirst().sign());
        assertEquals(List.of(), origins(Set.of()).of(CLAIM, List.of(one.from("برقية"), other.from("برقية"))));
        assertEquals(List.of(), origins(Set.of()).of(CLAIM, List.of(one.from("أ"), other.from("ب"))));
        assertEquals(1, origins(Set.of()).of(CLAIM, List.of(one.from("برقية"), other)).size());
    }

    @Test
    void what_the_analyst_keeps_apart_is_not_offered_again() {
        text(1, WIRE);
        text(2, WIRE);
        var one = says(1, CLAIM, place(1, WIRE, 0), 1, 8);
        var other = says(2, CLAIM, place(2, WIRE, 0), 2, 9);
        assertEquals(1, origins(Set.of()).of(CLAIM, List.of(one, other)).size());
        assertEquals(List.of(), origins(Set.of(new SameOrigin.Pair(other.id(), one.id())))
                .of(CLAIM, List.of(one, other)));
    }

    @Test
    void another_sentence_of_the_same_copy_is_another_statement() {
        text(1, WIRE);
        text(2, WIRE);
        var one = says(1, CLAIM, place(1, WIRE, 0), 1, 8);
        var other = says(2, CLAIM, place(2, WIRE, WIRE.indexOf('\n') + 1), 2, 9);
        assertEquals(List.of(), origins(Set.of()).of(CLAIM, List.of(one, other)));
    }

    @Test
    void a_passage_without_a_place_is_asked_about_where_the_articles_are_one_text() {
        text(1, WIRE);
        text(2, WIRE);
        var one = says(1, CLAIM, new HighlightId(new ArticleId(1), 7), 1, 8);
        var other = says(2, CLAIM, place(2, WIRE, 0), 2, 9);
        assertInstanceOf(SameOrigin.Sign.Articles.class,
                origins(Set.of()).of(CLAIM, List.of(one, other)).getFirst().sign());
    }

    @Test
    void chains_through_one_wire_are_offered_and_those_through_one_outlet_are_not() {
        var passages = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new HighlightId(new ArticleId(number), 1)).toList();
        var wire = says(1, CLAIM, passages.get(0), 1, 5, 8);
        var again = says(2, CLAIM, passages.get(1), 2, 5, 9);
        var agency = says(3, CLAIM, passages.get(2), 5);
        var outlet = says(4, CLAIM, passages.get(3), 3, 8);
        var offered = origins(Set.of()).of(CLAIM, List.of(wire, again, agency, outlet));
        assertEquals(List.of(new SameOrigin.Pair(wire.id(), again.id()), new SameOrigin.Pair(wire.id(), agency.id()),
                new SameOrigin.Pair(again.id(), agency.id())), offered.stream().map(SameOrigin::pair).toList());
        assertEquals(new SameOrigin.Sign.Relayed(new SourceId(5)), offered.getFirst().sign());
    }

    @Test
    void one_speaker_counts_once_and_is_not_asked_about() {
        text(1, WIRE);
        text(2, WIRE);
        assertEquals(List.of(), origins(Set.of()).of(CLAIM, List.of(says(1, CLAIM, place(1, WIRE, 0), 1, 8),
                says(2, CLAIM, place(2, WIRE, 0), 1, 9))));
    }

    @Test
    void claims_of_the_same_question_are_asked_about_behind_the_claim_s_own() {
        text(1, WIRE);
        text(2, WIRE);
        text(3, WIRE);
        var other = new ClaimId(2);
        var all = List.of(says(1, other, place(1, WIRE, 0), 1, 8), says(2, CLAIM, place(2, WIRE, 0), 2, 9),
                says(3, CLAIM, place(3, WIRE, 0), 3, 7));
        var offered = origins(Set.of()).of(CLAIM, all);
        assertEquals(3, offered.size());
        assertTrue(offered.getFirst().isOfOneClaim());
        assertEquals(2, origins(Set.of()).of(other, all).size());
    }

    @Test
    void the_order_in_which_attributions_come_changes_nothing() {
        text(1, WIRE);
        text(2, COPY);
        var all = new ArrayList<>(List.of(says(1, CLAIM, place(1, WIRE, 0), 1, 8),
                says(2, CLAIM, place(2, COPY, COPY.indexOf('\n', Retelling.seed(4).length()) + 1), 2, 9),
                says(3, CLAIM, new HighlightId(new ArticleId(3), 1), 1, 2, 7),
                says(4, CLAIM, place(1, WIRE, 40), 3, 2, 6)));
        var offered = origins(Set.of()).of(CLAIM, all);
        assertTrue(offered.size() >= 2, offered.toString());
        for (var round = 0; round < 10; round++) {
            Collections.shuffle(all, new Random(round));
            assertEquals(offered, origins(Set.of()).of(CLAIM, all));
        }
    }

    private SameOrigins origins(Set<SameOrigin.Pair> apart) {
        return new SameOrigins(SourceIdentity.NONE, apart, id -> Optional.ofNullable(places.get(id)),
                NearCopies.among(texts));
    }

    private void text(int number, String text) {
        texts.add(new ArticleText(new ArticleId(number), text, List.of()));
    }

    /// Some letters of an article, from an offset on.
    private HighlightId place(int article, String text, int from) {
        var id = new HighlightId(new ArticleId(article), places.size() + 1);
        places.put(id, new TextRange(from, Math.min(text.length(), from + 80)));
        return id;
    }

    private static Attribution says(int number, ClaimId claim, HighlightId passage, int... chain) {
        return new Attribution(new AttributionId(number), claim, passage, Stance.ASSERTS,
                IntStream.of(chain).mapToObj(SourceId::new).toList(), new PartialDate("2017-07"), "", Instant.EPOCH);
    }
}
