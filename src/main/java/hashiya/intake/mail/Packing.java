package hashiya.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// How bytes are put into the letters of a mail.
final class Packing {

    private Packing() {
    }

    /// @param how as the mail names it; what is not known is taken as it is
    static byte[] undo(String mail, int start, int end, String how) {
        return switch (how.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted(mail, start, end, false);
            case "base64" -> base64(mail.substring(start, end));
            default -> mail.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /// What is left over at a cut is left out, so that the rest can be read.
    static byte[] base64(String packed) {
        var letters = packed.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getMimeDecoder().decode(letters.substring(0, letters.length() - (letters.length() % 4 == 1 ? 1 : 0))
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    /// @param isWord whether it is in a header, where `_` is a space
    static byte[] unquoted(String mail, int start, int end, boolean isWord) {
        var bytes = new ByteArrayOutputStream(end - start);
        for (var at = start; at < end; at++) {
            var unit = mail.charAt(at);
            if (unit != '=') {
                bytes.write(isWord && unit == '_' ? ' ' : unit);
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
}
