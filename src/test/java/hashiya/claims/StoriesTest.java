package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.Sketch;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {

    private final Random random = new Random(7);
    private final Map<Integer, Sketch> sketches = new LinkedHashMap<>();

    @Test
    void reworded_cut_and_dressed_copies_are_printings_and_what_is_unrelated_is_none() {
        var wire = words(300);
        put(wire);
        put(words(40) + " " + between(wire, 35, 300));
        put(between(wire, 0, 200));
        put(wire.replace(" ", "  ").replace("0", "٠") + " " + words(60));
        put(words(300));
        put(words(20) + " " + between(wire, 100, 150) + " " + words(200));
        assertEquals(Set.of(Set.of(1, 2, 3, 4)), stories());
    }

    @Test
    void a_text_within_a_longer_one_belongs_to_its_story() {
        var wire = words(150);
        put(words(200) + " " + wire + " " + words(300));
        put(wire);
        put(words(350) + " " + wire);
        assertEquals(Set.of(Set.of(1, 2, 3)), stories());
    }

    @Test
    void a_digest_does_not_make_one_story_of_what_it_holds() {
        var wires = IntStream.range(0, 4).mapToObj(each -> words(140 + 20 * each)).toList();
        wires.forEach(this::put);
        wires.forEach(each -> put(each + " " + words(30)));
        put(String.join(" ", wires));
        assertEquals(Set.of(Set.of(1, 5), Set.of(2, 6), Set.of(3, 7), Set.of(4, 8, 9)), stories());
    }

    @Test
    void what_a_site_writes_under_everything_makes_no_story_and_hides_none() {
        var foot = words(55);
        for (var each = 0; each < 60; each++) {
            put(words(70) + " " + foot);
        }
        var wire = words(200);
        put(wire + " " + foot);
        put(words(10) + " " + wire);
        assertEquals(Set.of(Set.of(61, 62)), stories());
    }

    @Test
    void a_wire_that_hundreds_have_printed_is_one_story() {
        var wire = words(200);
        var all = new HashSet<Integer>();
        for (var each = 1; each <= 200; each++) {
            put(words(15) + " " + wire);
            all.add(each);
        }
        assertEquals(Set.of(all), stories());
    }

    @Test
    void hidden_lines_are_no_words_of_the_story() {
        var wire = words(100);
        var foot = words(200);
        var text = wire + "\n" + foot;
        var hidden = List.of(new Hidden(new TextRange(wire.length() + 1, text.length()), Furniture.RELATED));
        sketches.put(1, Sketches.of(article(1, text, hidden), text));
        var other = words(100) + "\n" + foot;
        sketches.put(2, Sketches.of(article(2, other, List.of(new Hidden(new TextRange(other.indexOf('\n') + 1,
                other.length()), Furniture.RELATED))), other));
        put(wire);
        assertEquals(Set.of(Set.of(1, 3)), stories());
    }

    /// Fewer copies of each than make a formula: what counts half is settled when the index is made.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void kept_up_article_by_article_it_tells_the_same_as_made_anew(long seed) {
        random.setSeed(seed);
        var wires = IntStream.range(0, 6).mapToObj(_ -> words(120)).toList();
        var index = StoryIndex.of(List.of(), (_, _) -> { });
        var stories = Stories.NONE;
        for (var step = 0; step < 150; step++) {
            var number = 1 + random.nextInt(40);
            var touched = random.nextInt(5) == 0 ? taken(index, number) : index.put(put(number, mixed(wires)));
            stories = stories.with(touched, index.groups(touched).stream().map(Story::new).toList());
            assertEquals(stories(), stories.all().stream().map(each -> numbers(each.printings()))
                    .collect(Collectors.toSet()), "after step " + step);
        }
    }

    private Set<ArticleId> taken(StoryIndex index, int number) {
        sketches.remove(number);
        return index.remove(new ArticleId(number));
    }

    private String mixed(List<String> wires) {
        var parts = new ArrayList<>(List.of(words(random.nextInt(60))));
        for (var part = random.nextInt(3); part > 0; part--) {
            var wire = wires.get(random.nextInt(wires.size()));
            parts.add(between(wire, random.nextInt(40), 70 + random.nextInt(50)));
        }
        return String.join(" ", parts);
    }

    private Set<Set<Integer>> stories() {
        return StoryIndex.of(sketches.values(), (_, _) -> { }).groups().stream().map(StoriesTest::numbers)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::number).collect(Collectors.toSet());
    }

    private void put(String text) {
        put(sketches.size() + 1, text);
    }

    private Sketch put(int number, String text) {
        var sketch = Sketches.of(article(number, text, List.of()), text);
        sketches.put(number, sketch);
        return sketch;
    }

    private static Article article(int number, String text, List<Hidden> hidden) {
        return new Article(new ArticleId(number), new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(text), 1, "a.txt", "UTF-8", Instant.EPOCH), TextVersion.first(text), hidden,
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
    }

    private String words(int count) {
        return random.ints(count, 0, 3_000).mapToObj(each -> "كلمة" + each).collect(Collectors.joining(" "));
    }

    private static String between(String words, int from, int to) {
        var all = List.of(words.split(" "));
        return String.join(" ", all.subList(from, Math.min(to, all.size())));
    }
}
