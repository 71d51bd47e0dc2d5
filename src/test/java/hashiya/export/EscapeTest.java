package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Options.Escapes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EscapeTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.builder().inlineFootnotes(true).build()))
            .build();

    private static final List<Escape> ESCAPES = Stream.of(Escapes.values()).map(Escape::new).toList();

    @ParameterizedTest
    @EnumSource
    void commonmark_reads_every_text_back_letter_by_letter(Placement placement) {
        var spoilt = new ArrayList<String>();
        for (var escape : ESCAPES) {
            Stream.concat(HostileTexts.known().stream(), HostileTexts.random(20171121, 5000).stream()).forEach(text -> {
                var written = placement.of(escape, text);
                var read = read(placement, written);
                if (!placement.around(text).equals(read)) {
                    spoilt.add(shown(text) + "  was read as  " + shown(read) + "  from  " + shown(written));
                }
            });
        }
        assertEquals(List.of(), spoilt);
    }

    @ParameterizedTest
    @EnumSource
    void pandoc_reads_every_text_back_letter_by_letter(Placement placement) throws Exception {
        var texts = Stream.concat(HostileTexts.known().stream(), HostileTexts.random(7, 300).stream())
                // Pandoc makes a box of these at the head of a list item, escaped or not; no page puts a passage there.
                .filter(each -> placement != Placement.ITEM || !each.matches("(?s)\\[[ x]] .*"))
                .toList();
        for (var escape : ESCAPES) {
            assertEquals(List.of(), Pandoc.spoilt("markdown", placement, escape, texts));
            assertEquals(List.of(), Pandoc.spoilt("gfm", placement, escape, texts));
        }
    }

    @Test
    void text_written_raw_is_spoilt_so_that_these_tests_can_fail() {
        assertEquals("⟦Emphasis⟧", read(Placement.QUOTE, "> *ميل*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "قال إنّ 45 عنصرًا قُتلوا (بينهم 5)، و«آخرون»؛ من 10:30 إلى 11:00! لماذا؟ 50% - 1.5",
        "قال “ق.م”… ثم مضى. وقال: لا + نعم = لا شيء",
        "AT&T / R & D: a_b > c",
    })
    void ordinary_text_stays_as_it_is(String text) {
        assertEquals(List.of(text), new Escape(Escapes.MINIMAL).block(text));
    }

    @Test
    void the_blunt_way_leaves_no_sign_of_ascii_bare_and_touches_nothing_else() {
        var blunt = new Escape(Escapes.BLUNT);
        assertEquals(List.of("قال\\: “نعم” \\(50\\%\\)\\; a\\_b\\."), blunt.block("قال: “نعم” (50%); a_b."));
        for (var text : HostileTexts.random(11, 2000)) {
            var bare = String.join("\n", blunt.block(text)).replaceAll("\\\\[!-/:-@\\[-`{-~]|&#\\d+;", "")
                    .replaceAll("\\\\\n", "\n");
            assertTrue(bare.codePoints().noneMatch(each -> "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(each) >= 0),
                    shown(text));
        }
    }

    @Test
    void no_line_ends_in_white_space() {
        for (var text : HostileTexts.random(3, 2000)) {
            for (var escape : ESCAPES) {
                assertTrue(escape.block(text).stream().noneMatch(line -> line.matches("(?s).*\\s$")), shown(text));
            }
        }
    }

    /// The plain text of the place, with the name of everything in it that is not plain text.
    private static String read(Placement placement, String markdown) {
        var place = place(placement, PARSER.parse(markdown));
        var text = new StringBuilder();
        for (var node = place.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text plain -> text.append(plain.getLiteral());
                case HardLineBreak _ -> text.append('\n');
                default -> text.append('⟦').append(node.getClass().getSimpleName()).append('⟧');
            }
        }
        return text.toString();
    }

    private static Node place(Placement placement, Node document) {
        return switch (placement) {
            case QUOTE -> only(Paragraph.class, only(BlockQuote.class, document.getFirstChild()).getFirstChild());
            case ITEM -> only(Paragraph.class,
                    only(ListItem.class, document.getFirstChild().getFirstChild()).getFirstChild());
            case HEADING -> only(Heading.class, document.getFirstChild());
            case PARAGRAPH, INSIDE -> only(Paragraph.class, document.getFirstChild());
            case CELL -> {
                var row = document.getFirstChild().getLastChild().getFirstChild();
                assertEquals("ق", ((Text) row.getLastChild().getFirstChild()).getLiteral());
                assertTrue(row.getFirstChild() instanceof TableCell);
                yield row.getFirstChild();
            }
            case FOOTNOTE -> only(Paragraph.class,
                    only(FootnoteDefinition.class, document.getLastChild()).getFirstChild());
        };
    }

    private static <N extends Node> Node only(Class<N> kind, Node node) {
        assertEquals(kind, node == null ? null : node.getClass());
        assertEquals(null, node.getNext());
        return node;
    }

    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(each -> shown.append(each == '\n' ? "\\n"
                : each < ' ' || Character.isSpaceChar(each) && each != ' '
                        || Character.getType(each) == Character.FORMAT
                        ? "{%x}".formatted(each) : Character.toString(each)));
        return "«" + shown + "»";
    }
}
