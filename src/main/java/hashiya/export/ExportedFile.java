package hashiya.export;

import hashiya.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One file of an export, before it is at its place.
public final class ExportedFile {

    private final String path;
    private final Supplier<byte[]> content;
    private final Supplier<Sha256> sha256;
    private final Optional<String> memory;

    /// A text; goes out as UTF-8 without a byte order mark.
    ///
    /// @param path relative to the export's folder, its steps parted by `/`, such as `claims/C-017 title.md`
    /// @throws IllegalArgumentException if the path could lead out of the folder, or a line ends in something else than LF
    public ExportedFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("Lines end in LF: " + path);
        }
    }

    /// Anything else.
    ///
    /// @param path  relative to the export's folder, its steps parted by `/`
    /// @param bytes the whole file, not to be changed any more
    /// @throws IllegalArgumentException if the path could lead out of the folder
    public ExportedFile(String path, byte[] bytes) {
        var steps = List.of(path.split("/", -1));
        if (steps.contains("") || steps.contains(".") || steps.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("Not a path inside a folder: " + path);
        }
        this.path = path;
        content = () -> bytes;
        sha256 = () -> Sha256.of(bytes);
        this.memory = Optional.empty();
    }

    private ExportedFile(String path, Supplier<byte[]> content, Supplier<Sha256> sha256, Optional<String> memory) {
        this.path = path;
        this.content = content;
        this.sha256 = sha256;
        this.memory = memory;
    }

    /// The same, held elsewhere than in memory.
    ///
    /// @param held gives its bytes each time they are asked for
    ExportedFile heldBy(Supplier<byte[]> held) {
        var digest = sha256();
        return new ExportedFile(path, held, () -> digest, Optional.empty());
    }

    /// The same, with nothing kept beside it of what it says: for a copy that nothing comes back from.
    public ExportedFile alone() {
        return new ExportedFile(path, content, sha256, Optional.empty());
    }

    /// The same, with what is kept beside it of what it says.
    ExportedFile remembered(String said) {
        return new ExportedFile(path, content, sha256, Optional.of(said));
    }

    /// What is kept beside it of what it says, as a file of its own.
    Optional<ExportedFile> memory() {
        return memory.map(each -> new ExportedFile(Memory.place(path), each));
    }

    public String path() {
        return path;
    }

    /// The file as a text.
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /// Not to be changed.
    public byte[] bytes() {
        return content.get();
    }

    Sha256 sha256() {
        return sha256.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportedFile file && path.equals(file.path) && Arrays.equals(bytes(), file.bytes());
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return path;
    }
}
