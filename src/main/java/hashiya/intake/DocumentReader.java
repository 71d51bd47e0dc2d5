package hashiya.intake;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.documents.Document;
import hashiya.intake.documents.Document.About;
import hashiya.intake.documents.DocumentException;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.text.StatedDate;
import hashiya.text.StatedDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes an article of a document, whose text comes first and what the document says of itself second: programs write
/// the latter, and often of another document.
final class DocumentReader {

    private static final String BOOK = "EPUB";

    private final byte[] bytes;
    private final String fileName;
    private final Instant captured;

    DocumentReader(byte[] bytes, String fileName, Instant captured) {
        this.bytes = bytes;
        this.fileName = fileName;
        this.captured = captured;
    }

    /// What makes a document of the bytes.
    interface Extraction {

        Document extract() throws DocumentException;
    }

    /// @param format for the analyst
    Reading read(String format, Extraction extraction) {
        try {
            return article(extraction.extract(), format);
        } catch (DocumentException e) {
            return new Refusal(Reason.valueOf(e.trouble().name()), fileName, format);
        }
    }

    private Reading article(Document document, String format) {
        var problem = TextCheck.problem(told(document));
        if (problem.isPresent()) {
            return new Refusal(problem.get() == Reason.EMPTY ? Reason.EMPTY : Reason.NOT_TEXT, fileName, "");
        }
        var text = WorkingText.of(document.text());
        var page = Page.of(text);
        var isBook = format.equals(BOOK);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, fileName, format, captured);
        return new Incoming(isBook ? ofBook(page.facts(), document.about()) : facts(page.facts(), document.about()),
                evidence.with(remarks(document)), new Content(bytes, text),
                isBook ? document.hidden() : hidden(page.hidden(), document.hidden()));
    }

    /// The letters that are known: what a font does not name is no damage of the others.
    private static String told(Document document) {
        var isCounted = document.remarks().stream().anyMatch(each -> each.kind() == Remark.Kind.LETTERS_MISSING);
        return isCounted ? document.text().replace("\uFFFD", "") : document.text();
    }

    private static Facts facts(Facts read, About about) {
        var published = published(about.published());
        return new Facts(or(read.title(), about.title()), "", or(read.outlet(), about.publisher()),
                or(read.byline(), about.author()), read.published().isKnown() ? read.published() : published, "",
                or(read.language(), about.language()));
    }

    /// Above the first chapter stands what the chapter is called.
    private static Facts ofBook(Facts read, About about) {
        var published = published(about.published());
        return new Facts(or(about.title(), read.title()), "", or(about.publisher(), read.outlet()),
                or(about.author(), read.byline()), published.isKnown() ? published : read.published(), "",
                or(read.language(), about.language()));
    }

    private static List<Remark> remarks(Document document) {
        var remarks = new ArrayList<>(document.remarks());
        if (!document.about().published().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.PUBLISHED_AS_STATED, document.about().published()));
        }
        if (!document.about().created().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.DATE_UNCERTAIN, document.about().created()));
        }
        return remarks;
    }

    private static PartialDate published(String stated) {
        return StatedDates.readWhole(stated).map(StatedDate::date).orElse(PartialDate.UNKNOWN);
    }

    /// Where both hide the same line, once.
    private static List<Hidden> hidden(List<Hidden> read, List<Hidden> stated) {
        return Stream.concat(stated.stream(), read.stream().filter(each -> stated.stream()
                .noneMatch(other -> each.range().start() < other.range().end()
                        && other.range().start() < each.range().end()))).sorted().toList();
    }

    private static String or(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
