package hashiya.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses as IRIs in ASCII (RFC 3987, section 3.1): what may not stand for itself is written as the percents of
/// its UTF-8 bytes. Written so twice, an address is the same.
public final class Iri {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#].*", Pattern.DOTALL);
    /// A host in brackets, where alone they stand for themselves.
    private static final Pattern BRACKETS = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*://\\[[0-9a-f:.]+\\]");
    private static final String FREE = "-._~:/?@!$&'()*+,;=";

    private Iri() {
    }

    /// The address of a page of the web; nothing where the words are none.
    public static Optional<String> web(String words) {
        return Optional.of(words.strip()).filter(each -> WEB.matcher(each).matches()).map(Iri::encoded);
    }

    public static String encoded(String address) {
        var words = address.strip();
        var host = BRACKETS.matcher(words);
        var out = new StringBuilder(host.find() ? host.group() : "");
        var bytes = words.substring(out.length()).getBytes(StandardCharsets.UTF_8);
        var marked = false;
        for (var at = 0; at < bytes.length; at++) {
            var unit = bytes[at] & 0xff;
            if (unit == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2])) {
                out.append('%').append(Character.toUpperCase((char) bytes[at + 1]))
                        .append(Character.toUpperCase((char) bytes[at + 2]));
                at += 2;
            } else if (unit == '#' && !marked) {
                marked = true;
                out.append('#');
            } else if (unit < 0x80 && (Character.isLetterOrDigit(unit) || FREE.indexOf(unit) >= 0)) {
                out.append((char) unit);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", unit));
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte unit) {
        return Character.digit(unit, 16) >= 0;
    }
}
