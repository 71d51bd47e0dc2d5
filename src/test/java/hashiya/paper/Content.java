package hashiya.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The marked stretches of a document, as PDFBox reads them.
final class Content {

    private final Map<Object, Map<Integer, String>> byPage = new HashMap<>();

    Content(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var stretches = new HashMap<Integer, String>();
            extractor.getMarkedContents().stream().filter(each -> each.getMCID() >= 0)
                    .forEach(each -> stretches.put(each.getMCID(), letters(each)));
            byPage.put(page.getCOSObject(), stretches);
        }
    }

    /// The letters of an element, from left to right.
    String letters(PDStructureElement element) {
        var letters = new StringBuilder();
        for (var kid : element.getKids()) {
            switch (kid) {
                case Integer number -> letters.append(of(element.getPage(), number));
                case COSInteger number -> letters.append(of(element.getPage(), number.intValue()));
                case PDMarkedContentReference reference -> letters.append(of(reference.getPage() == null
                        ? element.getPage() : reference.getPage(), reference.getMCID()));
                default -> { }
            }
        }
        return letters.toString();
    }

    private String of(PDPage page, int number) {
        return byPage.get(page.getCOSObject()).getOrDefault(number, "");
    }

    private static String letters(PDMarkedContent content) {
        var letters = new StringBuilder();
        for (var each : content.getContents()) {
            if (each instanceof TextPosition position) {
                letters.append(position.getUnicode());
            } else if (each instanceof PDMarkedContent inner) {
                letters.append(letters(inner));
            }
        }
        return letters.toString();
    }
}
