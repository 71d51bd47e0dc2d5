package hashiya.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// What an export is on the disk.
public sealed interface Shape {

    /// Files in a folder, which may be one of earlier exports.
    record Some() implements Shape {}

    /// One file, called as the analyst wants.
    ///
    /// @param ending of its name, without the full stop
    /// @param isOurs whether a file that is there already was written by this program, so that it may be replaced
    record Single(String ending, Predicate<Path> isOurs) implements Shape {}

    /// As much of a file as tells whose it is, in bytes.
    int BEGINNING = 400;

    /// Asks the first bytes of a file.
    static Predicate<Path> beginning(Predicate<byte[]> isOurs) {
        return file -> {
            try (var in = Files.newInputStream(file)) {
                return isOurs.test(in.readNBytes(BEGINNING));
            } catch (IOException e) {
                return false;
            }
        };
    }
}
