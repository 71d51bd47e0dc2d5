package hashiya.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The five sample articles.
final class Seeds {

    static final List<String> NAMES = List.of("000_955b60553b076eb1.txt", "001_b8f0d622eb9eb844.txt",
            "002_47706601e427ec2a.txt", "003_057a14e6b97f8e27.txt", "004_b8a14208eb9c10a6.txt");

    private Seeds() {
    }

    static byte[] bytes(int number) {
        try {
            return Files.readAllBytes(Path.of("seeds", NAMES.get(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(int number) {
        return new String(bytes(number), java.nio.charset.StandardCharsets.UTF_8);
    }
}
