package hashiya.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.Anchor;
import hashiya.text.PartialDate;
import hashiya.text.Quote;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private final Random random = new Random(5);
    private final Shelves shelves = new Shelves();
    private final Map<Id, Entity> everything = new HashMap<>();

    @Test
    void each_shelf_holds_what_a_walk_through_everything_finds_whatever_came_changed_and_went() {
        for (var step = 0; step < 4_000; step++) {
            var entity = entity();
            var before = everything.remove(entity.id());
            if (before != null) {
                shelves.take(before);
            }
            if (before == null || random.nextBoolean()) {
                everything.put(entity.id(), entity);
                shelves.put(entity);
            }
        }
        for (var number = 1; number <= 4; number++) {
            var article = new ArticleId(number);
            var highlights = all(Highlight.class).filter(each -> each.article().equals(article)).toList();
            assertEquals(Set.copyOf(highlights), Set.copyOf(shelves.highlights(article)));
            assertInReadingOrder(shelves.highlights(article));
            assertSame(all(Attribution.class).filter(each -> each.passage().article().equals(article)),
                    shelves.attributions(article));
            var claim = new ClaimId(number);
            assertSame(all(Attribution.class).filter(each -> each.claim().equals(claim)), shelves.attributions(claim));
            var carrying = new TreeSet<HighlightId>();
            for (var at = 1; at <= 30; at++) {
                var id = new HighlightId(article, at);
                assertSame(all(Attribution.class).filter(each -> each.passage().equals(id)), shelves.attributions(id));
                var target = new NoteTarget.OnHighlight(id);
                assertSame(all(Note.class).filter(each -> each.target().equals(target)), shelves.notes(target));
                if (!shelves.attributions(id).isEmpty() || !shelves.notes(target).isEmpty()) {
                    carrying.add(id);
                }
            }
            assertEquals(carrying, shelves.carrying(article));
        }
    }

    private static <E> void assertSame(Stream<E> expected, Collection<E> shelf) {
        assertEquals(Set.copyOf(expected.toList()), Set.copyOf(shelf));
    }

    private static void assertInReadingOrder(Collection<Highlight> shelf) {
        var starts = shelf.stream().map(each -> each.range().start()).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
    }

    private <E extends Entity> Stream<E> all(Class<E> kind) {
        return everything.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Entity entity() {
        var passage = new HighlightId(new ArticleId(1 + random.nextInt(4)), 1 + random.nextInt(30));
        return switch (random.nextInt(3)) {
            case 0 -> new Highlight(passage, anchor(), Colour.BLUE, List.of(), Instant.EPOCH);
            case 1 -> new Note(new NoteId(1 + random.nextInt(40)), new NoteTarget.OnHighlight(passage), "حاشية",
                    Instant.EPOCH, Instant.EPOCH);
            default -> new Attribution(new AttributionId(1 + random.nextInt(40)), new ClaimId(1 + random.nextInt(4)),
                    passage, Stance.ASSERTS, List.of(new SourceId(1)), PartialDate.UNKNOWN, "", Instant.EPOCH);
        };
    }

    private Anchor anchor() {
        var start = random.nextInt(500);
        return new Anchor(1, new TextRange(start, start + 5), new Quote("خمسةه", "", ""));
    }
}
