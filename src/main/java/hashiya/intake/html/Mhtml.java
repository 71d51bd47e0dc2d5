package hashiya.intake.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An archive of one page (MHTML, RFC 2557), as browsers save it: a mail whose parts are the page and its pictures.
public final class Mhtml {

    private static final int HEAD = 8_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_PAGES = 5;
    private static final Pattern BOUNDARY = Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");

    private Mhtml() {
    }

    /// Whether the bytes begin as such an archive does.
    public static boolean isOne(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).stripLeading();
        var type = header(head, "content-type").toLowerCase(Locale.ROOT);
        return !header(head, "mime-version").isEmpty()
                && (type.startsWith("multipart/related") || type.startsWith("text/html"));
    }

    /// When it was saved, as its mail says; empty where it does not.
    public static String date(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return isOne(bytes) ? header(head, "date") : "";
    }

    /// The pages in it, the one that was saved first. What is damaged is left out.
    public static List<Part> pages(byte[] bytes) {
        var mail = new String(bytes, StandardCharsets.ISO_8859_1);
        var head = mail.substring(0, bodyOf(mail, 0, mail.length()));
        var boundary = BOUNDARY.matcher(header(head, "content-type"));
        var snapshot = header(head, "snapshot-content-location");
        if (!boundary.find()) {
            return page(mail, 0, mail.length(), snapshot);
        }
        var line = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
        var pages = new ArrayList<Part>();
        var start = mail.indexOf(line, head.length());
        for (var parts = 0; start >= 0 && parts < MOST_PARTS && pages.size() < MOST_PAGES; parts++) {
            var from = start + line.length();
            var next = mail.indexOf("\n" + line, from);
            pages.addAll(page(mail, from, next < 0 ? mail.length() : next, pages.isEmpty() ? snapshot : ""));
            start = next < 0 ? -1 : next + 1;
        }
        return pages;
    }

    private static List<Part> page(String mail, int start, int end, String location) {
        var from = mail.startsWith("\r\n", start) ? start + 2 : mail.startsWith("\n", start) ? start + 1 : start;
        var body = Math.min(end, bodyOf(mail, from, end));
        var head = mail.substring(from, body);
        var type = header(head, "content-type");
        if (!type.toLowerCase(Locale.ROOT).startsWith("text/html")
                && !type.toLowerCase(Locale.ROOT).startsWith("application/xhtml")) {
            return List.of();
        }
        var charset = CHARSET.matcher(type);
        var place = location.isEmpty() ? header(head, "content-location") : location;
        return List.of(new Part(decode(mail, body, end, header(head, "content-transfer-encoding")),
                charset.find() ? charset.group(1) : "", StatedFacts.isOfTheWeb(place) ? place : ""));
    }

    /// Where the empty line ends that stands below the headers.
    private static int bodyOf(String mail, int start, int end) {
        var unix = mail.indexOf("\n\n", start);
        var windows = mail.indexOf("\r\n\r\n", start);
        var body = windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : unix < 0 ? end : unix + 2;
        return Math.min(body, end);
    }

    private static String header(String head, String name) {
        for (var line : FOLD.matcher(head).replaceAll(" ").split("\r?\n")) {
            if (line.length() > name.length() && line.charAt(name.length()) == ':'
                    && line.regionMatches(true, 0, name, 0, name.length())) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    private static byte[] decode(String mail, int start, int end, String how) {
        return switch (how.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted(mail, start, end);
            case "base64" -> Base64.getMimeDecoder().decode(wholeGroups(mail.substring(start, end)));
            default -> mail.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /// What is left over at a cut is left out, so that the rest can be read.
    private static byte[] wholeGroups(String base64) {
        var letters = base64.replaceAll("[^A-Za-z0-9+/]", "");
        return letters.substring(0, letters.length() - (letters.length() % 4 == 1 ? 1 : 0))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(String mail, int start, int end) {
        var bytes = new ByteArrayOutputStream(end - start);
        for (var at = start; at < end; at++) {
            var unit = mail.charAt(at);
            if (unit != '=') {
                bytes.write(unit);
            } else if (isHex(mail, at + 1, end) && isHex(mail, at + 2, end)) {
                bytes.write(Integer.parseInt(mail, at + 1, at + 3, 16));
                at += 2;
            } else if (mail.startsWith("\r\n", at + 1)) {
                at += 2;
            } else if (mail.startsWith("\n", at + 1)) {
                at++;
            } else {
                bytes.write(unit);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(String mail, int at, int end) {
        return at < end && Character.digit(mail.charAt(at), 16) >= 0;
    }

    /// A page of the archive.
    ///
    /// @param charset as the archive states it; maybe empty, maybe wrong
    /// @param url     where it was saved from; empty where the archive does not say
    public record Part(byte[] bytes, String charset, String url) {
    }
}
