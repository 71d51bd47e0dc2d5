package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkListTest {

    private static final String TEXT = "قال مصدر عسكري إن التنظيم ينهار. ".repeat(30);

    @Test
    void marks_that_follow_the_highlights_are_what_they_show() {
        var random = new Random(11);
        var highlights = new ArrayList<Highlight>();
        var noted = new HashSet<HighlightId>();
        var selected = Optional.<HighlightId>empty();
        var list = new MarkList();
        for (var round = 1; round <= 1_000; round++) {
            var at = highlights.isEmpty() ? 0 : random.nextInt(highlights.size());
            switch (highlights.size() < 20 ? 0 : random.nextInt(6)) {
                case 0, 1 -> highlights.add(highlight(round, random.nextInt(TEXT.length() - 40)));
                case 2 -> highlights.remove(at);
                case 3 -> highlights.set(at, highlights.get(at).with(Colour.values()[random.nextInt(8)]));
                case 4 -> noted.add(highlights.get(at).id());
                default -> selected = Optional.of(highlights.get(at).id());
            }
            highlights.sort(Comparator.comparing(Highlight::range).thenComparing(Highlight::id));
            assertEquals(fresh(highlights, noted, selected), list.turnTo(highlights, noted, selected));
        }
    }

    @Test
    void what_is_as_it_was_is_the_same_mark_and_nothing_new_is_the_same_list() {
        var list = new MarkList();
        var one = highlight(1, 10);
        var other = highlight(2, 30);
        var before = list.turnTo(List.of(one, other), Set.of(), Optional.empty());
        assertSame(before, list.turnTo(List.of(one, other), Set.of(), Optional.empty()));
        var after = list.turnTo(List.of(one, highlight(3, 20), other), Set.of(), Optional.of(other.id()));
        assertSame(before.getFirst(), after.getFirst());
        assertEquals(Optional.of(other.id()), after.stream().filter(Mark::selected).findFirst().map(Mark::id));
    }

    private static List<Mark> fresh(List<Highlight> highlights, Set<HighlightId> noted,
            Optional<HighlightId> selected) {
        return highlights.stream().map(each -> new Mark(each.id(), each.range(), each.colour(),
                selected.equals(Optional.of(each.id())), noted.contains(each.id()))).toList();
    }

    private static Highlight highlight(int number, int start) {
        return new Highlight(new HighlightId(new ArticleId(1), number),
                Quotes.anchor(TEXT, 1, new TextRange(start, start + 9)), Colour.YELLOW, List.of(), Instant.EPOCH);
    }
}
