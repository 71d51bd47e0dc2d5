package hashiya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// A place for a picture, whole or not at all. Takes the place of another picture, of nothing else.
record PngFile(Path path) {

    // https://www.w3.org/TR/png-3/#3PNGsignature
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// @throws Trouble if the folder is missing or cannot be written to, or something else stands there
    static PngFile at(Path path) throws IOException {
        var folder = Opening.absolute(path).getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw Trouble.of("cli.picture.folder", path);
        }
        if (Files.exists(path) && !isPicture(path)) {
            throw Trouble.of("cli.picture.taken", path);
        }
        return new PngFile(path);
    }

    void write(byte[] png) throws IOException {
        var folder = Opening.absolute(path).getParent();
        var draft = Files.createTempFile(folder, ".hashiya-", ".png");
        try {
            Files.write(draft, png);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean isPicture(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            return Arrays.equals(SIGNATURE, in.readNBytes(SIGNATURE.length));
        }
    }
}
