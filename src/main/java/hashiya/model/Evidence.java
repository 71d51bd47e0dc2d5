package hashiya.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Where an article's bytes came from. The bytes themselves are kept under their digest and never change.
///
/// @param bytes    how many bytes
/// @param fileName the file's own name, without its folder
/// @param encoding the character encoding they were read in, by its IANA name
/// @param captured when they entered the workspace, in UTC
/// @param remarks  what was found while they were read
public record Evidence(Sha256 sha256, long bytes, String fileName, String encoding, Instant captured,
        List<Remark> remarks) {

    public Evidence {
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(captured);
        remarks = List.copyOf(remarks);
    }

    /// Bytes in which nothing was found that needs to be said.
    public Evidence(Sha256 sha256, long bytes, String fileName, String encoding, Instant captured) {
        this(sha256, bytes, fileName, encoding, captured, List.of());
    }

    public Evidence with(List<Remark> found) {
        return new Evidence(sha256, bytes, fileName, encoding, captured, found);
    }
}
