package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.Refusal.Reason;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Sha256;
import java.time.Instant;

/// Reads text without markup into an article, or says why not.
final class PlainText {

    private PlainText() {
    }

    static Reading read(byte[] bytes, String fileName, Instant captured) {
        if (bytes.length == 0) {
            return new Refusal(Reason.EMPTY, fileName, "");
        }
        return switch (Encodings.decode(bytes)) {
            case Failed(var reason) -> new Refusal(binaryRather(bytes, reason), fileName, "");
            case Decoded(var charset, var text) ->
                check(text, bytes, new Evidence(Sha256.of(bytes), bytes.length, fileName, charset, captured));
        };
    }

    private static Reading check(String decoded, byte[] bytes, Evidence evidence) {
        var problem = TextCheck.problem(decoded);
        if (problem.isPresent()) {
            return new Refusal(problem.get(), evidence.fileName(), "");
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
