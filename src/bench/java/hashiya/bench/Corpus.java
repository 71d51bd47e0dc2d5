package hashiya.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Articles by the hundred thousand to measure with: made from the letters of the seeds, the same ones each time, or real
/// ones from the folder that `HASHIYA_CORPUS` names. Each is made when it is asked for; nothing is held.
public final class Corpus {

    /// A file as an analyst would have it.
    ///
    /// @param name with its folder, of which each holds a thousand
    public record Piece(String name, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final int SHELF = 1_000;

    private final LongFunction<Piece> pieces;
    private final int size;

    private Corpus(int size, LongFunction<Piece> pieces) {
        this.size = size;
        this.pieces = pieces;
    }

    /// The real articles where there are any, as many as there are; made ones else.
    public static Corpus of(int size) throws IOException {
        var folder = Optional.ofNullable(System.getenv("HASHIYA_CORPUS")).filter(each -> !each.isBlank());
        return folder.isPresent() ? real(Path.of(folder.get()), size) : made(size);
    }

    /// Articles of some 3,500 bytes in words of a vocabulary with Zipf's frequencies.
    public static Corpus made(int size) throws IOException {
        var words = CorpusWords.fromSeeds();
        return new Corpus(size, number -> new Piece(name(number), new CorpusArticle(words, number).text()));
    }

    private static Corpus real(Path folder, int most) throws IOException {
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().limit(most).toList();
        }
        return new Corpus(files.size(), number -> new Piece(name(number), read(files.get((int) number))));
    }

    public int size() {
        return size;
    }

    /// @param number from 0
    public Piece piece(long number) {
        return pieces.apply(number);
    }

    public Stream<Piece> pieces() {
        return IntStream.range(0, size).mapToObj(this::piece);
    }

    /// Writes the articles as files into a folder.
    ///
    /// @return how many bytes of text
    public long write(Path folder) throws IOException {
        var bytes = 0L;
        for (var number = 0; number < size; number++) {
            var piece = piece(number);
            var file = folder.resolve(piece.name());
            if (number % SHELF == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, piece.bytes());
            bytes += piece.bytes().length;
        }
        return bytes;
    }

    private static String name(long number) {
        return "%03d/%06d.txt".formatted(number / SHELF, number);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
