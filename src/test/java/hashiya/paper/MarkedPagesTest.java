package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Sample;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.work.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkedPagesTest {

    @ParameterizedTest
    @EnumSource
    void every_page_has_its_marking_at_the_head_and_at_the_foot(Language language) throws Exception {
        var files = new PageFiles(Sample.snapshot(), Sample.TEXTS, new Messages(language), PaperSize.A4, "TLP:AMBER");
        var pages = files.pages(Sample.ARTICLE, Progress.NONE);
        assertTrue(pages.words().contains("TLP:AMBER"));
        try (var document = Loader.loadPDF(pages.pdf(Progress.NONE))) {
            assertTrue(document.getNumberOfPages() > 1);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertEquals(2, stripper.getText(document).split("TLP:AMBER", -1).length - 1, "page " + page);
            }
        }
    }
}
