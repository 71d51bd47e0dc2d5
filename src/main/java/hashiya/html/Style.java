package hashiya.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// How pages look: one sheet, which stands in each of them, and by its digest is the only one that a page takes.
///
/// @param sheet  in CSS
/// @param policy what a page may do: show itself
record Style(String sheet, String policy) {

    private static final String SHEET = "/hashiya/html/report.css";

    /// @param marking at the head of every printed page; empty where nothing is
    static Style of(String marking) {
        var printed = marking.matches("[A-Z:+]+") ? "@page { @top-center { content: \"" + marking + "\" } }\n" : "";
        var sheet = read() + printed;
        return new Style(sheet, "default-src 'none'; style-src 'sha256-" + digest(sheet)
                + "'; base-uri 'none'; form-action 'none'");
    }

    private static String read() {
        try (var in = Style.class.getResourceAsStream(SHEET)) {
            if (in == null) {
                throw new IOException("The program came without " + SHEET);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String sheet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
