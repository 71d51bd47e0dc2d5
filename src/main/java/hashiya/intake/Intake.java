package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.Refusal.Reason;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Sha256;
import java.time.Instant;

/// Reads the bytes of a file into an article, or says why not. Touches no file and keeps nothing.
public final class Intake {

    /// The largest file that is read, in bytes.
    public static final int LIMIT = 64 << 20;

    private Intake() {
    }

    /// @param bytes    the file as it is; kept in the result without a copy, so nobody may change it
    /// @param fileName without its folder; empty for a text that was pasted
    /// @param captured when it was brought in, in UTC
    public static Reading read(byte[] bytes, String fileName, Instant captured) {
        var format = Formats.byName(fileName).or(() -> Formats.bySignature(bytes));
        if (format.filter(HtmlReader.FORMATS::contains).isPresent() || format.isEmpty() && HtmlReader.isPage(bytes)) {
            return HtmlReader.read(bytes, fileName, captured);
        }
        if (format.isPresent()) {
            return new Refusal(Reason.UNSUPPORTED_FORMAT, fileName, format.get());
        }
        if (bytes.length > LIMIT) {
            return tooLarge(fileName);
        }
        if (bytes.length == 0) {
            return new Refusal(Reason.EMPTY, fileName, "");
        }
        return switch (Encodings.decode(bytes)) {
            case Failed(var reason) -> new Refusal(binaryRather(bytes, reason), fileName, "");
            case Decoded(var charset, var text) -> {
                var evidence = new Evidence(Sha256.of(bytes), bytes.length, fileName, charset, captured);
                yield check(text, bytes, evidence);
            }
        };
    }

    static Refusal tooLarge(String fileName) {
        return new Refusal(Reason.TOO_LARGE, fileName, String.valueOf(LIMIT >> 20));
    }

    private static Reading check(String decoded, byte[] bytes, Evidence evidence) {
        var problem = TextCheck.problem(decoded);
        if (problem.isPresent()) {
            return new Refusal(problem.get(), evidence.fileName(), "");
        }
        var markup = Formats.byMarkup(decoded);
        if (markup.filter(HtmlReader.FORMATS::contains).isPresent()) {
            return HtmlReader.read(bytes, evidence.fileName(), evidence.captured());
        }
        if (markup.isPresent()) {
            return new Refusal(Reason.UNSUPPORTED_FORMAT, evidence.fileName(), markup.get());
        }
        var text = WorkingText.of(decoded);
        var page = Page.of(text);
        return new Incoming(page.facts(), evidence, new Content(bytes, text), page.hidden());
    }

    /// Bytes with many control characters are no text in any encoding; to speak of an encoding would mislead.
    private static Reason binaryRather(byte[] bytes, Reason reason) {
        var controls = 0;
        for (var each : bytes) {
            controls += each >= 0 && each < 0x20 && "\t\n\r\f".indexOf(each) < 0 ? 1 : 0;
        }
        return controls * 50 > bytes.length ? Reason.NOT_TEXT : reason;
    }
}
