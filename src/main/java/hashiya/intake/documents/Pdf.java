package hashiya.intake.documents;

import hashiya.intake.documents.Document.About;
import hashiya.intake.documents.DocumentException.Trouble;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Remark;
import hashiya.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text of a PDF as it stands on its pages: by where letters are, not by the order in which they are drawn,
/// which is another in every program.
public final class Pdf {

    /// What the library may lay aside while it reads, in bytes of memory.
    private static final long SCRATCH = 256L << 20;
    private static final int MOST_PAGES = 5_000;

    private final List<List<PdfPage.Column>> pages = new ArrayList<>();
    private final PdfLetters letters = new PdfLetters();
    private final PDDocument document;
    private int withoutText;
    private long length;

    private Pdf(PDDocument document) {
        this.document = document;
    }

    public static Document read(byte[] bytes) throws DocumentException {
        PdfStreams.check(bytes);
        OwnFonts.use();
        try (var document = Loader.loadPDF(bytes, "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache)) {
            return new Pdf(document).read();
        } catch (InvalidPasswordException e) {
            throw new DocumentException(Trouble.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // The library trusts what it reads, and fails in every way there is.
            throw new DocumentException(Trouble.DAMAGED, e);
        } catch (OutOfMemoryError e) {
            // Locked streams are measured by nobody before they are unpacked.
            throw new DocumentException(Trouble.BOMB, e);
        }
    }

    private Document read() throws DocumentException {
        var count = document.getNumberOfPages();
        for (var number = 1; number <= Math.min(count, MOST_PAGES); number++) {
            var page = letters.page(document, number);
            var columns = new ArrayList<>(PdfPage.columns(page.upright()));
            columns.addAll(PdfPage.columns(page.turned()));
            withoutText += columns.isEmpty() ? 1 : 0;
            length += page.upright().size() + page.turned().size();
            if (length > Document.LONGEST) {
                throw new DocumentException(Trouble.TOO_LONG, "Too long");
            }
            pages.add(columns);
        }
        if (withoutText == pages.size() || letters.isNameless()) {
            throw new DocumentException(count == 0 ? Trouble.DAMAGED : Trouble.SCANNED, "There are no letters in it");
        }
        return document(count);
    }

    private Document document(int count) {
        var mirror = isMirrored();
        var lines = pages.stream().map(page -> texts(page, mirror)).toList();
        var paragraphs = new PdfParagraphs(PdfEdges.find(lines), mirror);
        pages.forEach(page -> page.forEach(paragraphs::add));
        var text = new StringBuilder();
        var hidden = new ArrayList<Hidden>();
        for (var paragraph : paragraphs.paragraphs()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            if (paragraph.isEdge()) {
                hidden.add(new Hidden(new TextRange(text.length(), text.length() + paragraph.text().length()),
                        Furniture.PAGE_EDGE));
            }
            text.append(paragraph.text());
        }
        return new Document(text.append('\n').toString(), about(), hidden, remarks(count));
    }

    private static Map<PdfLine, String> texts(List<PdfPage.Column> page, boolean mirror) {
        var texts = new LinkedHashMap<PdfLine, String>();
        page.forEach(column -> column.lines().forEach(line -> texts.put(line, line.text(mirror))));
        return texts;
    }

    private List<PdfLine> lines() {
        return pages.stream().flatMap(List::stream).flatMap(column -> column.lines().stream()).toList();
    }

    /// Whether brackets are given as they look, not as they are read: as whichever they fit each other better.
    private boolean isMirrored() {
        var asTheyAre = 0;
        var mirrored = 0;
        for (var line : lines()) {
            if (line.isRightToLeft()) {
                asTheyAre += Order.misfits(line.text(false));
                mirrored += Order.misfits(line.text(true));
            }
        }
        return mirrored < asTheyAre;
    }

    private About about() {
        var stated = document.getDocumentInformation();
        var created = stated.getCreationDate();
        return new About(Titles.honest(orEmpty(stated.getTitle())), orEmpty(stated.getAuthor()), "", "",
                created == null ? "" : created.toInstant().atZone(created.getTimeZone().toZoneId())
                        .toOffsetDateTime().toString(), "");
    }

    private List<Remark> remarks(int count) {
        var remarks = new ArrayList<Remark>();
        var visual = lines().stream().filter(PdfLine::isVisual).count();
        add(remarks, Remark.Kind.PRESENTATION_FORMS, letters.forms().count());
        add(remarks, Remark.Kind.VISUAL_ORDER, visual);
        add(remarks, Remark.Kind.LETTERS_MISSING, letters.missing());
        var read = pages.size() - withoutText;
        if (read < count) {
            remarks.add(new Remark(Remark.Kind.TRUNCATED, read + "/" + count));
        }
        return remarks;
    }

    private static void add(List<Remark> remarks, Remark.Kind kind, long count) {
        if (count > 0) {
            remarks.add(new Remark(kind, String.valueOf(count)));
        }
    }

    private static String orEmpty(String stated) {
        return stated == null ? "" : stated.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
