package hashiya.intake.mail;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Words in the headers of a mail that are not in Latin letters (RFC 2047).
public final class MailWords {

    private static final Pattern WORD = Pattern.compile(
            "=\\?([^?*\\s]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*$");

    private MailWords() {
    }

    /// @param header a letter a byte
    public static String of(String header) {
        var text = new StringBuilder();
        var pending = new ByteArrayOutputStream();
        var charset = "";
        var at = 0;
        var words = WORD.matcher(header);
        while (words.find()) {
            var between = header.substring(at, words.start());
            // A letter may begin in one word and end in the next.
            if (!charset.equalsIgnoreCase(words.group(1)) || !between.isBlank()) {
                text.append(letters(pending, charset)).append(at > 0 && between.isBlank() ? "" : plain(between));
            }
            charset = words.group(1);
            pending.writeBytes(words.group(2).equalsIgnoreCase("b") ? Packing.base64(words.group(3))
                    : Packing.unquoted(words.group(3), 0, words.group(3).length(), true));
            at = words.end();
        }
        return text.append(letters(pending, charset)).append(plain(header.substring(at))).toString()
                .replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /// The name of who is named, or the address where there is only one.
    public static String person(String header) {
        var words = of(header);
        var name = ADDRESS.matcher(words).replaceFirst("").replaceAll("^[\"'\\s]+|[\"'\\s]+$", "");
        return name.isEmpty() ? words.replaceAll("[<>\\s]", "") : name;
    }

    /// A name of the form `utf-8''%D8%AA` (RFC 2231); empty where it is none.
    static String fileName(String stated) {
        var parts = stated.split("'", 3);
        if (parts.length < 3) {
            return "";
        }
        try {
            return URLDecoder.decode(parts[2].replace("+", "%2B"), charset(parts[0]));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String letters(ByteArrayOutputStream pending, String charset) {
        var letters = pending.toString(charset(charset));
        pending.reset();
        return letters;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /// What was not written as it should be: in UTF-8, or as Arabic Windows writes.
    private static String plain(String header) {
        var bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1256"));
        }
    }
}
