package hashiya.intake;

import hashiya.intake.Refusal.Reason;
import java.time.Instant;

/// Reads a saved web page, or an archive of one (MHTML), into an article, or says why not.
///
/// Nothing is fetched and nothing is executed: a page is its bytes.
final class HtmlReader {

    private HtmlReader() {
    }

    /// @param bytes    the file as it is, HTML or MHTML; kept in the result without a copy
    /// @param fileName without its folder
    /// @param captured when it was brought in, in UTC
    static Reading read(byte[] bytes, String fileName, Instant captured) {
        return new Refusal(Reason.NO_ARTICLE, fileName, "");
    }
}
