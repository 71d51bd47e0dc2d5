package hashiya.intake.html;

import hashiya.intake.mail.MailPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An archive of one page (MHTML, RFC 2557), as browsers save it: a mail whose parts are the page and its pictures.
public final class Mhtml {

    private static final int HEAD = 8_000;
    private static final int MOST_PAGES = 5;

    private Mhtml() {
    }

    /// Whether the bytes begin as such an archive does.
    public static boolean isOne(byte[] bytes) {
        var mail = head(bytes);
        return !mail.header("mime-version").isEmpty() && !mail.header("content-type").isEmpty()
                && (mail.type().equals("multipart/related") || mail.type().equals("text/html"));
    }

    /// When it was saved, as its mail says; empty where it does not.
    public static String date(byte[] bytes) {
        return isOne(bytes) ? head(bytes).header("date") : "";
    }

    /// The pages in it, the one that was saved first. What is damaged is left out.
    public static List<Part> pages(byte[] bytes) {
        var mail = MailPart.of(bytes);
        var pages = new ArrayList<Part>();
        for (var part : mail.leaves()) {
            if (pages.size() < MOST_PAGES && isPage(part)) {
                var snapshot = pages.isEmpty() ? mail.header("snapshot-content-location") : "";
                var place = snapshot.isEmpty() ? part.header("content-location") : snapshot;
                pages.add(new Part(part.bytes(), part.parameter("content-type", "charset"),
                        StatedFacts.isOfTheWeb(place) ? place : ""));
            }
        }
        return pages;
    }

    private static boolean isPage(MailPart part) {
        return part.type().equals("text/html") || part.type().startsWith("application/xhtml");
    }

    private static MailPart head(byte[] bytes) {
        return MailPart.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
    }

    /// A page of the archive.
    ///
    /// @param charset as the archive states it; maybe empty, maybe wrong
    /// @param url     where it was saved from; empty where the archive does not say
    public record Part(byte[] bytes, String charset, String url) {
    }
}
