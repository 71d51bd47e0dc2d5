package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Sample;
import hashiya.export.Selection;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.Entity;
import hashiya.model.HighlightId;
import hashiya.model.QuestionId;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dossiers, reports and the board on paper, read by another program.
class ReportPagesTest {

    private static final List<Selection> SELECTIONS = List.of(new Selection.One(Sample.EXECUTED),
            new Selection.One(new QuestionId(1)), Selection.BOARD, new Selection.One(new SourceId(2)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void hostile_words_are_there_letter_by_letter(long seed) {
        var words = new Messages(seed % 2 == 0 ? Language.ARABIC : Language.ENGLISH);
        for (var selection : SELECTIONS) {
            var files = new PageFiles(Sample.hostile(seed), Sample.TEXTS, words, PaperSize.A4);
            var pages = files.pages(selection, Progress.NONE);
            List<String> read = read(pages.pdf(Progress.NONE), ReportPagesTest::letters);
            for (var block : pages.blocks()) {
                assertTrue(contains(read, sorted(block)), () -> block + " is not in " + read);
            }
        }
    }

    /// A copy holds the words as they are written: no ligature taken apart, no vowel beside its letter, no word backwards.
    @ParameterizedTest
    @EnumSource
    void what_is_copied_are_the_words_in_their_letters(Language language) {
        var proposition = "قُتِلَ لاجئون الأحد في الإدلب وقال BBC إنّ ٤٥ أو 45 بين ٢٠١٧ لآلئ كلا";
        var snapshot = withClaims(List.of(new Claim(new ClaimId(77), proposition, Credibility.DOUBTFUL, "لأنّ الله لا يُرى",
                Optional.empty(), PartialDate.UNKNOWN, "", "", "")), List.of());
        for (var selection : List.of(new Selection.One(new ClaimId(77)), Selection.BOARD)) {
            var pdf = new PageFiles(snapshot, Sample.TEXTS, new Messages(language), PaperSize.A4)
                    .pages(selection, Progress.NONE).pdf(Progress.NONE);
            String copied = ReportPagesTest.<String>read(pdf, document ->
                    List.of(new PDFTextStripper().getText(document))).getFirst();
            var tokens = List.of(copied.split("[^\\p{L}\\p{M}\\p{N}]+"));
            for (var word : proposition.split(" ")) {
                assertTrue(tokens.contains(word), () -> word + " is not in " + copied);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_board_lies_and_the_head_of_its_table_stands_on_every_page(Language language) {
        var pdf = board(3, 60, language).pdf(Progress.NONE);
        List<String> texts = read(pdf, document -> {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                assertTrue(document.getPage(page - 1).getMediaBox().getWidth()
                        > document.getPage(page - 1).getMediaBox().getHeight());
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        });
        assertTrue(texts.size() > 4);
        var withClaims = texts.stream().filter(each -> Pattern.compile("C-1\\d\\d").matcher(each).find()).toList();
        assertTrue(withClaims.size() > 3);
        withClaims.forEach(each -> assertTrue(each.contains("S-101") && each.contains("S-103"), each));
        for (var at = 1; at <= texts.size(); at++) {
            assertTrue(texts.get(at - 1).contains(at + " " + (language == Language.ARABIC ? "من" : "of") + " "
                    + texts.size()), texts.get(at - 1));
        }
    }

    @Test
    void a_board_that_is_too_wide_is_cut_into_strips_that_lose_nothing() {
        var pages = board(23, 23, Language.ENGLISH);
        List<List<List<String>>> table = read(pages.pdf(Progress.NONE), ReportPagesTest::tables);
        assertTrue(table.size() >= 4, table.size() + " tables");
        var heads = table.stream().flatMap(each -> each.getFirst().stream().skip(2)).toList();
        assertEquals(IntStream.rangeClosed(101, 123).mapToObj(each -> "S-" + each).toList(),
                heads.stream().map(each -> each.substring(0, 5)).toList());
        var said = new TreeMap<String, List<String>>();
        for (var strip : table) {
            for (var row : strip.subList(1, strip.size())) {
                assertEquals(strip.getFirst().size(), row.size());
                for (var column = 2; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        said.computeIfAbsent(row.getFirst().substring(0, 5), _ -> new ArrayList<>())
                                .add(strip.getFirst().get(column).substring(0, 5));
                    }
                }
            }
        }
        assertEquals(23, said.size());
        said.forEach((claim, by) -> assertEquals(List.of(claim.replace("C", "S")), by));
    }

    @Test
    void no_word_of_a_cell_stands_in_another() throws IOException {
        var board = board(9, 40, Language.ARABIC);
        var geometry = board.geometry();
        try (var document = Loader.loadPDF(board.pdf(Progress.NONE))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    assertTrue(text.getX() >= geometry.columnLeft() - 1
                            && text.getX() + text.getWidth() <= geometry.columnRight() + 1, text + " at " + text.getX());
                }
            }.getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_of_every_report_says_how_far_it_may_go(Language language) {
        for (var selection : SELECTIONS) {
            var pdf = new PageFiles(Sample.snapshot(), Sample.TEXTS, new Messages(language), PaperSize.LETTER, "TLP:RED")
                    .pages(selection, Progress.NONE).pdf(Progress.NONE);
            read(pdf, document -> {
                for (var page = 1; page <= document.getNumberOfPages(); page++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertEquals(2, stripper.getText(document).split("TLP:RED", -1).length - 1);
                }
                return List.of();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_workspace_is_the_same_bytes(Language language) {
        for (var selection : SELECTIONS) {
            var once = new PageFiles(Sample.snapshot(), Sample.TEXTS, new Messages(language), PaperSize.A4)
                    .pages(selection, Progress.NONE).pdf(Progress.NONE);
            assertArrayEquals(once, new PageFiles(Sample.shuffled(4), Sample.TEXTS, new Messages(language), PaperSize.A4)
                    .pages(selection, Progress.NONE).pdf(Progress.NONE));
        }
    }

    @Test
    void headings_lead_through_a_dossier() {
        var pdf = new PdfReading(new PageFiles(Sample.snapshot(), Sample.TEXTS, new Messages(Language.ENGLISH), PaperSize.A4)
                .pages(new Selection.One(Sample.EXECUTED), Progress.NONE).pdf(Progress.NONE));
        assertTrue(pdf.catalog().contains("/Lang (en)") && pdf.catalog().contains("/Direction /L2R"));
        assertTrue(pdf.outline().contains("Asserting") && pdf.outline().contains(" S-001 (F) · reported 2018-03"),
                pdf.outline()::toString);
        assertEquals(List.of("H1", "H2", "H3"), pdf.elements().stream().map(PdfReading.Element::role)
                .filter(each -> each.startsWith("H")).distinct().toList());
        pdf.knownStretches().forEach(each -> assertEquals(each.getFirst(), each.getLast()));
    }

    /// So many sources, and so many claims, each asserted by one of them.
    private static PrintedPages board(int sources, int claims, Language language) {
        var all = new ArrayList<Entity>();
        for (var at = 0; at < sources; at++) {
            all.add(new Source(new SourceId(101 + at), "المصدر ذو الاسم الطويل رقم " + at, SourceKind.PERSON, List.of(),
                    Reliability.B, ""));
        }
        var claimed = new ArrayList<Claim>();
        for (var at = 0; at < claims; at++) {
            claimed.add(new Claim(new ClaimId(101 + at), "ادعاء فيه كلمات كثيرة حتى يأخذ أكثر من سطر واحد من الجدول",
                    Credibility.DOUBTFUL, "", Optional.empty(), PartialDate.UNKNOWN, "حلب", "", ""));
            all.add(new Attribution(new AttributionId(101 + at), new ClaimId(101 + at),
                    new HighlightId(Sample.ARTICLE, 1), Stance.ASSERTS, List.of(new SourceId(101 + at % sources)),
                    new PartialDate("2017-07-11"), "", Instant.EPOCH));
        }
        return new PageFiles(withClaims(claimed, all), Sample.TEXTS, new Messages(language), PaperSize.A4)
                .pages(Selection.BOARD, Progress.NONE);
    }

    /// These claims in the place of the sample's, and what else is said.
    private static Snapshot withClaims(List<Claim> claims, List<Entity> more) {
        var kinds = new ArrayList<List<? extends Entity>>();
        kinds.add(Sample.snapshot().all(hashiya.model.Article.class));
        kinds.add(Sample.snapshot().all(hashiya.model.Highlight.class));
        kinds.add(Sample.snapshot().all(hashiya.model.Tag.class));
        kinds.add(claims);
        kinds.add(more.stream().filter(Source.class::isInstance).toList());
        kinds.add(more.stream().filter(Attribution.class::isInstance).toList());
        return Snapshot.of("w", kinds);
    }

    private interface Reading {
        List<?> of(PDDocument document) throws IOException;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(byte[] pdf, Reading reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return (List<T>) reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The letters of each paragraph, in the order of reading, sorted, since lines are drawn from left to right.
    private static List<String> letters(PDDocument document) throws IOException {
        var read = new Content(document);
        var letters = new ArrayList<String>();
        leaves(document.getDocumentCatalog().getStructureTreeRoot(), leaf -> letters.add(sorted(read.letters(leaf))));
        return letters;
    }

    /// By rows, and in them by cells, the words of each.
    private static List<List<List<String>>> tables(PDDocument document) throws IOException {
        var read = new Content(document);
        var tables = new ArrayList<List<List<String>>>();
        for (var table : all(document.getDocumentCatalog().getStructureTreeRoot(), "Table")) {
            tables.add(all(table, "TR").stream().map(row -> row.getKids().stream().map(PDStructureElement.class::cast)
                    .map(cell -> {
                        var words = new StringBuilder();
                        leaves(cell, leaf -> words.append(read.letters(leaf)).append(' '));
                        return words.toString().strip();
                    }).toList()).toList());
        }
        return tables;
    }

    private static List<PDStructureElement> all(PDStructureNode node, String role) {
        var found = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (role.equals(element.getStructureType())) {
                    found.add(element);
                }
                found.addAll(all(element, role));
            }
        }
        return found;
    }

    private static void leaves(PDStructureNode node, java.util.function.Consumer<PDStructureElement> each) {
        var kids = node.getKids().stream().filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast).toList();
        if (kids.isEmpty() && node instanceof PDStructureElement leaf) {
            each.accept(leaf);
        }
        kids.forEach(kid -> leaves(kid, each));
    }

    private static boolean contains(List<String> read, String letters) {
        return letters.isEmpty() || read.contains(letters);
    }

    static String sorted(String letters) {
        return letters.codePoints().filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each)).boxed()
                .sorted(Comparator.naturalOrder()).map(Character::toString).collect(Collectors.joining());
    }
}
