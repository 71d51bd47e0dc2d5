package hashiya.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.HostileTexts;
import hashiya.export.Reports;
import hashiya.export.Selection;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.ShownParagraphs;
import hashiya.model.Snapshot;
import hashiya.model.TextVersion;
import hashiya.text.Direction;
import hashiya.text.Graphemes;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMarksTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void every_letter_stands_once_and_in_the_colours_that_lie_over_it(long seed) {
        var random = new Random(seed);
        var text = String.join(seed % 3 == 0 ? " " : "\n", HostileTexts.random(seed, 40)).replaceAll("[\r\u000b\u0085]", "");
        var highlights = new ArrayList<Highlight>();
        for (var number = 1; number <= 25; number++) {
            var start = Graphemes.start(text, random.nextInt(text.length() - 1));
            var end = Graphemes.end(text, Math.min(text.length(), start + 1 + random.nextInt(number % 5 == 0 ? 400 : 40)));
            highlights.add(new Highlight(new HighlightId(new ArticleId(1), number), Quotes.anchor(text, 1,
                    new TextRange(start, end)), Colour.values()[random.nextInt(8)], List.of(), Instant.EPOCH));
        }
        var article = article(text, DirectionChoice.BY_MAJORITY);
        var page = page(article, text, highlights);
        var shown = ShownParagraphs.of(article, text, false).stream().map(ShownParagraphs.Shown::paragraph)
                .filter(each -> !each.in(text).isBlank()).toList();
        var paragraphs = page.select(".letters > p");
        assertEquals(shown.size(), paragraphs.size());
        for (var at = 0; at < shown.size(); at++) {
            var letters = new StringBuilder();
            for (var node : paragraphs.get(at).nodeStream(TextNode.class).toList()) {
                if (!isNumber(node)) {
                    var from = shown.get(at).start() + letters.length();
                    assertColours(node, from, from + node.getWholeText().length(), highlights);
                    letters.append(node.getWholeText());
                }
            }
            assertEquals(shown.get(at).in(text), letters.toString());
            assertEquals(Direction.ofMajority(letters) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr",
                    paragraphs.get(at).attr("dir"));
        }
        assertNumbers(page, highlights);
    }

    private static void assertColours(TextNode node, int from, int to, List<Highlight> highlights) {
        var over = highlights.stream().filter(each -> each.range().start() < to && each.range().end() > from).toList();
        over.forEach(each -> assertTrue(each.range().start() <= from && each.range().end() >= to, "cut at its edges"));
        var marks = marks(node).stream().map(Element::className).sorted().toList();
        var colours = over.stream().map(each -> each.colour().toString()).sorted().toList();
        if (colours.size() <= 6) {
            assertEquals(colours, marks);
        } else {
            assertEquals(6, marks.size());
        }
    }

    /// Each highlight that is seen has a place, and behind its last word, never inside one, its number.
    private static void assertNumbers(Element page, List<Highlight> highlights) {
        for (var link : page.select(".letters sup a")) {
            var entry = page.getElementById(link.attr("href").substring(1));
            var place = page.getElementById(entry.selectFirst(".back a").attr("href").substring(1));
            assertTrue(place.closest(".letters") != null);
            var text = link.closest("p");
            var before = new StringBuilder();
            var after = new StringBuilder();
            var seen = false;
            for (var node : text.nodeStream(TextNode.class).toList()) {
                if (node.parent() == link) {
                    seen = true;
                } else if (!isNumber(node)) {
                    (seen ? after : before).append(node.getWholeText());
                }
            }
            assertTrue(after.isEmpty() || !(before + "").matches("(?s).*\\p{L}") || !(after + "").matches("(?s)\\p{L}.*"),
                    before + "¦" + after);
        }
        var numbers = page.select(".entries > li").stream().map(each -> each.attr("id")).collect(Collectors.toList());
        assertEquals(numbers.size(), new TreeSet<>(numbers).size());
        assertEquals(highlights.size(), numbers.size());
    }

    private static boolean isNumber(TextNode node) {
        return node.parent().closest("sup") != null;
    }

    private static List<Element> marks(TextNode node) {
        var marks = new ArrayList<Element>();
        for (var above = node.parent(); above != null; above = above.parent()) {
            if (above.tagName().equals("mark")) {
                marks.add(above);
            }
        }
        return marks;
    }

    @ParameterizedTest
    @EnumSource
    void the_direction_that_was_chosen_for_an_article_is_that_of_every_paragraph(DirectionChoice choice) {
        var text = "قال مصدر\n\nA source said";
        var page = page(article(text, choice), text, List.of());
        assertEquals(switch (choice) {
            case BY_MAJORITY -> List.of("rtl", "ltr");
            case RIGHT_TO_LEFT -> List.of("rtl", "rtl");
            case LEFT_TO_RIGHT -> List.of("ltr", "ltr");
        }, page.select(".letters > p").eachAttr("dir"));
        assertEquals("ar", page.selectFirst(".letters > p[dir=rtl], .letters > p").attr("lang").isEmpty() ? "ar"
                : page.selectFirst(".letters > p").attr("lang"));
    }

    private static Element page(Article article, String text, List<Highlight> highlights) {
        var notes = highlights.stream().map(each -> new Note(new NoteId(each.id().number()),
                new NoteTarget.OnHighlight(each.id()), "x", Instant.EPOCH, Instant.EPOCH)).toList();
        var snapshot = Snapshot.of("w", List.of(List.of(article), highlights, notes));
        return Jsoup.parse(new HtmlFiles(new Reports(snapshot, _ -> text, new Messages(Language.ARABIC),
                new Selection.One(article.id()))).files(Progress.NONE).findFirst().orElseThrow().text());
    }

    private static Article article(String text, DirectionChoice direction) {
        var facts = new Facts("عنوان", "", "BBC", "", new PartialDate("2017-07-11"), "", "ar");
        var evidence = new Evidence(Sha256.of(text), 1, "a.txt", "UTF-8", Instant.EPOCH);
        return new Article(new ArticleId(1), facts, evidence, TextVersion.first(text), List.of(), direction,
                ReadState.UNREAD);
    }
}
