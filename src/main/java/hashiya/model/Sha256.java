package hashiya.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest (FIPS 180-4).
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {

    /// @throws IllegalArgumentException if the text is not a digest
    public Sha256 {
        if (!isDigest(hex)) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }

    public static Sha256 of(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// The digest of the text's UTF-8 form.
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDigest(String hex) {
        var digits = 0;
        for (var at = 0; at < hex.length(); at++) {
            var digit = hex.charAt(at);
            digits += digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f' ? 1 : 0;
        }
        return digits == 64 && hex.length() == 64;
    }

    @Override
    public String toString() {
        return hex;
    }
}
