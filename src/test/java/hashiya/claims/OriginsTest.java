package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final ClaimId CLAIM = new ClaimId(1);

    @Test
    void a_written_origin_stands_for_its_speaker_s_other_attributions() {
        assertEquals(1, asserts(says(1, Stance.ASSERTS, "المقابلة", 1, 8), says(2, Stance.ASSERTS, "", 1, 9)));
        assertEquals(2, asserts(says(1, Stance.ASSERTS, "في تموز", 1, 8), says(2, Stance.ASSERTS, "في آب", 1, 9),
                says(3, Stance.ASSERTS, "", 1, 7)));
    }

    @Test
    void two_that_cite_each_other_are_no_origin() {
        var circle = List.of(says(1, Stance.ASSERTS, "", 1, 2), says(2, Stance.ASSERTS, "", 2, 1));
        assertEquals(0, asserts(circle));
        assertEquals(List.of("1>2 2>1"), loops(circle, SourceIdentity.NONE));
    }

    @Test
    void a_longer_circle_is_spelled_out_and_another_origin_counts_beside_it() {
        var circle = List.of(says(1, Stance.ASSERTS, "", 1, 2), says(2, Stance.ASSERTS, "", 2, 3),
                says(3, Stance.RELAYS, "", 3, 1), says(4, Stance.ASSERTS, "", 7, 2), says(5, Stance.ASSERTS, "", 8));
        assertEquals(List.of("1>3 3>2 2>1"), loops(circle, SourceIdentity.NONE));
        assertEquals(0, asserts(circle.subList(0, 3)));
        assertEquals(2, asserts(circle));
    }

    @Test
    void a_circle_goes_back_to_whom_it_cites_outside() {
        var circle = List.of(says(1, Stance.ASSERTS, "", 1, 2), says(2, Stance.ASSERTS, "", 2, 1),
                says(3, Stance.ASSERTS, "", 9, 2));
        assertEquals(1, asserts(circle));
        var origins = Origins.of(circle, SourceIdentity.NONE);
        assertEquals(new Origin.Speaker(new SourceId(9)), origins.of(circle.getFirst()));
        assertEquals(List.of(new SourceId(9)), origins.loops().getFirst().root());
    }

    @Test
    void whoever_says_it_for_himself_is_the_root_of_his_circle() {
        assertEquals(1, asserts(says(1, Stance.ASSERTS, "", 1, 2), says(2, Stance.ASSERTS, "", 2, 1),
                says(3, Stance.ASSERTS, "", 1)));
    }

    @Test
    void what_the_analyst_has_written_counts_on_a_circle_too() {
        assertEquals(1, asserts(says(1, Stance.ASSERTS, "برقية", 1, 2), says(2, Stance.ASSERTS, "برقية", 2, 1)));
    }

    @Test
    void a_source_that_cites_itself_under_another_name_is_a_circle() {
        var identity = SourceIdentity.of(List.of(source(1, "بي بي سي", "BBC"), source(2, "bbc"), source(3, "رويترز")));
        var attributions = List.of(says(1, Stance.ASSERTS, "", 2, 1), says(2, Stance.ASSERTS, "", 3, 1));
        assertEquals(List.of("1>2"), loops(attributions.subList(0, 1), identity));
        assertEquals(0, Agreement.of(CLAIM, attributions.subList(0, 1), identity).origins(Stance.ASSERTS));
        assertEquals(1, Agreement.of(CLAIM, attributions, identity).origins(Stance.ASSERTS));
    }

    @Test
    void two_speakers_of_one_name_are_one_origin() {
        var identity = SourceIdentity.of(List.of(source(1, "أبو أنس"), source(2, "ابو انس")));
        var attributions = List.of(says(1, Stance.ASSERTS, "", 1, 8), says(2, Stance.ASSERTS, "", 2, 9));
        assertEquals(1, Agreement.of(CLAIM, attributions, identity).origins(Stance.ASSERTS));
        assertEquals(2, asserts(attributions));
    }

    @Test
    void who_denies_what_the_other_asserts_is_on_no_circle_with_him() {
        var quarrel = List.of(says(1, Stance.ASSERTS, "", 1, 2), says(2, Stance.DENIES, "", 2, 1));
        assertEquals(List.of(), Origins.of(quarrel, SourceIdentity.NONE).loops());
        assertEquals(1, asserts(quarrel));
    }

    @Test
    void the_order_of_entry_changes_no_count_and_no_circle() {
        for (var chance = 0; chance < 400; chance++) {
            var random = new Random(chance);
            var sources = IntStream.rangeClosed(1, 6).mapToObj(number ->
                    source(number, "م" + (number < 6 ? number : 5 - random.nextInt(2)))).toList();
            var identity = SourceIdentity.of(sources);
            var attributions = new ArrayList<Attribution>();
            for (var number = 1; number <= 1 + random.nextInt(8); number++) {
                attributions.add(random(number, random));
            }
            var agreement = Agreement.of(CLAIM, attributions, identity);
            var loops = agreement.resolved().loops();
            for (var round = 0; round < 4; round++) {
                Collections.shuffle(attributions, random);
                var again = Agreement.of(CLAIM, attributions, identity);
                assertEquals(agreement, again, "chance " + chance);
                assertEquals(loops, again.resolved().loops());
            }
            loops.forEach(OriginsTest::requireCircle);
        }
    }

    @Test
    void attributions_marked_as_one_origin_count_once_whatever_they_were() {
        for (var chance = 0; chance < 200; chance++) {
            var random = new Random(chance);
            var attributions = IntStream.rangeClosed(1, 6).mapToObj(number -> random(number, random)).toList();
            var marked = attributions.stream().map(each -> each.stance() == Stance.ASSERTS
                    ? each.from("برقية") : each).toList();
            var any = marked.stream().anyMatch(each -> each.stance() == Stance.ASSERTS);
            assertEquals(any ? 1 : 0, asserts(marked));
        }
    }

    private static void requireCircle(Loop loop) {
        var steps = loop.citations();
        assertFalse(steps.isEmpty());
        assertEquals(steps.size(), steps.stream().map(Citation::by).distinct().count());
        assertTrue(steps.stream().allMatch(each -> each.in().number() > 0));
    }

    private static List<String> loops(List<Attribution> attributions, SourceIdentity identity) {
        return Origins.of(attributions, identity).loops().stream().map(loop -> loop.citations().stream()
                .map(each -> each.by().number() + ">" + each.of().number()).collect(Collectors.joining(" "))).toList();
    }

    private static int asserts(Attribution... attributions) {
        return asserts(List.of(attributions));
    }

    private static int asserts(List<Attribution> attributions) {
        return Agreement.of(CLAIM, attributions).origins(Stance.ASSERTS);
    }

    private static Attribution random(int number, Random random) {
        var chain = IntStream.rangeClosed(1, 6).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(chain, random);
        return says(number, Stance.values()[random.nextInt(3)], random.nextInt(4) == 0 ? "أ" : "",
                chain.subList(0, 1 + random.nextInt(3)).stream().mapToInt(Integer::intValue).toArray());
    }

    private static Attribution says(int number, Stance stance, String origin, int... chain) {
        return new Attribution(new AttributionId(number), CLAIM, new HighlightId(new ArticleId(number), 1), stance,
                IntStream.of(chain).mapToObj(SourceId::new).toList(), new PartialDate("2017-07"), origin,
                Instant.EPOCH);
    }

    private static Source source(int number, String name, String... aliases) {
        return new Source(new SourceId(number), name, SourceKind.OUTLET, Arrays.asList(aliases), Reliability.F, "");
    }
}
