package hashiya.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A mail, or a part of one: what stands above it, and what is in it. What is damaged is left out.
public final class MailPart {

    /// Of one mail, however deep.
    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST_HEAD = 1 << 18;
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");

    private final String mail;
    private final String[] headers;
    private final int body;
    private final int end;

    private MailPart(String mail, int start, int end) {
        this.mail = mail;
        this.end = end;
        body = bodyOf(mail, start, end);
        var head = mail.substring(start, Math.min(body, start + LONGEST_HEAD));
        headers = FOLD.matcher(head).replaceAll(" ").split("\r?\n");
    }

    public static MailPart of(byte[] bytes) {
        var mail = new String(bytes, StandardCharsets.ISO_8859_1);
        var start = 0;
        while (start < mail.length() && mail.charAt(start) <= ' ') {
            start++;
        }
        return new MailPart(mail, start, mail.length());
    }

    /// What a header says, a letter a byte, without the breaks of its lines; empty where there is none.
    public String header(String name) {
        for (var line : headers) {
            if (line.length() > name.length() && line.charAt(name.length()) == ':'
                    && line.regionMatches(true, 0, name, 0, name.length())) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    /// Such as `text/html`, in lower case.
    public String type() {
        var type = header("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "text/plain" : type;
    }

    /// What it says of itself under a name; empty where it does not.
    public String parameter(String header, String name) {
        var match = Pattern.compile("(?i)(?:^|[;\\s])" + Pattern.quote(name)
                + "\\s*=\\s*(?:\"([^\"]{0,500})\"?|([^\\s;]{1,500}))").matcher(header(header));
        return !match.find() ? "" : match.group(1) != null ? match.group(1) : match.group(2);
    }

    /// What the file is called that it is; empty where it is none.
    public String fileName() {
        var name = MailWords.fileName(parameter("content-disposition", "filename*"));
        name = name.isEmpty() ? MailWords.of(parameter("content-disposition", "filename")) : name;
        name = name.isEmpty() ? MailWords.of(parameter("content-type", "name")) : name;
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    }

    public boolean isAttached() {
        return header("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /// Its parts that have none themselves, in their order; itself where it is one.
    public List<MailPart> leaves() {
        var found = new ArrayList<MailPart>();
        gather(found, 0, new int[] {MOST_PARTS});
        return found;
    }

    /// What is in it, unpacked.
    public byte[] bytes() {
        return Packing.undo(mail, body, end, header("content-transfer-encoding"));
    }

    private void gather(List<MailPart> found, int depth, int[] left) {
        var boundary = parameter("content-type", "boundary");
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            found.add(this);
            return;
        }
        var line = "--" + boundary;
        for (var at = next(line, Math.max(0, body - 1)); at >= 0 && depth < DEEPEST && left[0]-- > 0; ) {
            var from = at + line.length();
            if (mail.startsWith("--", from)) {
                return;
            }
            var next = next(line, from);
            var start = mail.startsWith("\r\n", from) ? from + 2 : mail.startsWith("\n", from) ? from + 1 : from;
            new MailPart(mail, Math.min(start, end), next < 0 ? end : next).gather(found, depth + 1, left);
            at = next;
        }
    }

    /// Where a line begins with this.
    private int next(String line, int from) {
        var at = mail.indexOf(line, from, end);
        while (at > 0 && mail.charAt(at - 1) != '\n') {
            at = mail.indexOf(line, at + 1, end);
        }
        return at;
    }

    /// Where the empty line ends that stands below the headers.
    private static int bodyOf(String mail, int start, int end) {
        if (mail.startsWith("\n", start) || mail.startsWith("\r\n", start)) {
            return Math.min(end, start + (mail.charAt(start) == '\r' ? 2 : 1));
        }
        var unix = mail.indexOf("\n\n", start, end);
        var windows = mail.indexOf("\r\n\r\n", start, end);
        return windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : unix < 0 ? end : unix + 2;
    }
}
