package hashiya.intake;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.documents.Pdf;
import hashiya.intake.html.Markup;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.zip.Allowance;
import hashiya.intake.zip.DamagedException;
import hashiya.intake.zip.TooMuchException;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the bytes of a file into articles, or says why not. Nothing is fetched, executed or written, and whatever the
/// bytes are, it ends with an article or a refusal.
public final class Intake {

    /// The largest text or document that is read, in bytes. Tables and archives may be larger.
    public static final int LIMIT = 64 << 20;

    private static final Set<String> SPREADSHEETS = Set.of("XLSX", "XLSM", "XLSB", "XLS", "ODS", "NUMBERS");
    private static final Set<String> NO_TEXTS_OF_OLD =
            Set.of("XLS", "XLT", "PPT", "PPS", "MSG", "MSI", "PUB", "VSD", "MPP");
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Surroundings surroundings;

    Intake(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// What one file and everything inside it have in common.
    ///
    /// @param depth how many archives are around it
    record Surroundings(Instant captured, ColumnMapping columns, Allowance allowance, int depth) {

        Surroundings deeper() {
            return new Surroundings(captured, columns, allowance, depth + 1);
        }
    }

    /// Reads a file that holds one article.
    ///
    /// @param bytes    the file as it is; kept in the result without a copy, so nobody may change it
    /// @param fileName without its folder; empty for a text that was pasted
    /// @param captured when it was brought in, in UTC
    public static Reading read(byte[] bytes, String fileName, Instant captured) {
        try (var readings = open(bytes, fileName, captured, ColumnMapping.PROPOSED)) {
            return only(readings, fileName);
        }
    }

    /// Reads a file, however many articles it holds.
    ///
    /// @param columns which columns hold what, where the file is a table
    public static Readings open(byte[] bytes, String fileName, Instant captured, ColumnMapping columns) {
        var surroundings = new Surroundings(captured, columns, new Allowance(bytes.length), 0);
        return new Intake(surroundings).open(new Source.OfBytes(bytes, fileName));
    }

    static Reading only(Readings readings, String fileName) {
        var first = readings.hasNext() ? readings.next() : new Refusal(Reason.EMPTY, fileName, "");
        return readings.hasNext() ? new Refusal(Reason.SEVERAL, fileName, "") : first;
    }

    static Refusal tooLarge(String fileName) {
        return new Refusal(Reason.TOO_LARGE, fileName, String.valueOf(LIMIT >> 20));
    }

    static Refusal unsupported(String fileName, String format) {
        var reason = SPREADSHEETS.contains(format) ? Reason.SPREADSHEET : Reason.UNSUPPORTED_FORMAT;
        return new Refusal(reason, fileName, format);
    }

    /// What is in the container that office programs of old put everything in is told by the name only.
    private static Refusal old(String fileName, String format) {
        var named = Formats.named(fileName);
        // A document of today with a password is put into it too.
        if (named.endsWith("X")) {
            return new Refusal(Reason.ENCRYPTED, fileName, format);
        }
        return NO_TEXTS_OF_OLD.contains(named) ? unsupported(fileName, named)
                : new Refusal(Reason.OLD_FORMAT, fileName, format);
    }

    Readings open(Source source) {
        var name = source.name();
        try {
            var found = Formats.of(name, source.head(Formats.HEAD));
            var readings = open(source, found);
            return found.isMislabelled() ? Relabelled.named(readings, found.name()) : readings;
        } catch (IOException e) {
            return Readings.of(refusal(e, name));
        } catch (RuntimeException | StackOverflowError e) {
            return Readings.of(unforeseen(e, name));
        }
    }

    /// A file that nobody thought of must not stop the others.
    static Refusal unforeseen(Throwable trouble, String name) {
        LOG.warn("Reading {} failed", name, trouble);
        return new Refusal(Reason.DAMAGED, name, Formats.named(name));
    }

    static Refusal refusal(IOException trouble, String name) {
        return switch (trouble) {
            case TooMuchException tooMuch when !tooMuch.isAll() -> tooLarge(name);
            case TooMuchException _ -> new Refusal(Reason.BOMB, name, "");
            case DamagedException _ -> new Refusal(Reason.DAMAGED, name, "ZIP");
            default -> {
                LOG.warn("Cannot read {}", name, trouble);
                yield new Refusal(Reason.UNREADABLE, name, "");
            }
        };
    }

    private Readings open(Source source, Formats.Found found) throws IOException {
        return switch (found.format()) {
            case OTHER -> Readings.of(unsupported(source.name(), found.name()));
            case OLD -> Readings.of(old(source.name(), found.name()));
            case ZIP -> new ArchiveReadings(source, surroundings).open();
            case CSV, JSON -> TableReadings.open(source, found.format(), surroundings);
            case MAIL -> source.size() > LIMIT ? Readings.of(tooLarge(source.name()))
                    : MailReadings.open(source.bytes(), source.name(), surroundings);
            case TEXT, HTML, PDF -> Readings.of(source.size() > LIMIT ? tooLarge(source.name())
                    : one(source.bytes(), source.name(), found));
        };
    }

    private Reading one(byte[] bytes, String name, Formats.Found found) {
        return switch (found.format()) {
            case PDF -> new DocumentReader(bytes, name, surroundings.captured).read("PDF", () -> Pdf.read(bytes));
            case HTML -> bytes.length == 0 ? new Refusal(Reason.EMPTY, name, "")
                    : !Markup.isThere(bytes) ? PlainText.read(bytes, name, surroundings.captured)
                    : HtmlReader.read(bytes, name, surroundings.captured);
            default -> PlainText.read(bytes, name, surroundings.captured);
        };
    }
}
