package hashiya.intake;

import hashiya.intake.zip.Archive;
import hashiya.intake.zip.Bytes;
import hashiya.intake.zip.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the bytes to be read are: on disk, in memory, or in an archive.
interface Source {

    /// Without its folder.
    String name();

    /// In bytes, as far as can be told without reading them.
    long size() throws IOException;

    /// The bytes from the beginning, whatever their number.
    InputStream open() throws IOException;

    /// All of them.
    ///
    /// @throws hashiya.intake.zip.TooMuchException if they are more than [Intake#LIMIT] and come out of an archive
    byte[] bytes() throws IOException;

    /// The same, to be read at any place.
    default Bytes anywhere() throws IOException {
        return Bytes.of(bytes());
    }

    /// The first of them, up to `count`.
    default byte[] head(int count) throws IOException {
        try (var in = open()) {
            return in.readNBytes(count);
        }
    }

    record OfFile(Path file, String name) implements Source {

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public Bytes anywhere() throws IOException {
            return Bytes.of(file);
        }
    }

    record OfBytes(byte[] bytes, String name) implements Source {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    record OfEntry(Archive archive, Entry entry) implements Source {

        @Override
        public String name() {
            return entry.name();
        }

        @Override
        public long size() {
            return entry.size();
        }

        @Override
        public InputStream open() throws IOException {
            return archive.open(entry);
        }

        @Override
        public byte[] bytes() throws IOException {
            return archive.read(entry, Intake.LIMIT);
        }
    }
}
