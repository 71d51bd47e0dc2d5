package hashiya.intake;

import hashiya.intake.Intake.Surroundings;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.documents.Epub;
import hashiya.intake.documents.Office;
import hashiya.intake.zip.Archive;
import hashiya.intake.zip.Entry;
import hashiya.intake.zip.TooMuchException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/// What is in a ZIP archive: a document that is one, or the files in it one after the other, each read when it is
/// asked for. Paths are shown and never followed.
final class ArchiveReadings {

    static final int DEEPEST = 3;

    private final Source source;
    private final Surroundings surroundings;

    ArchiveReadings(Source source, Surroundings surroundings) {
        this.source = source;
        this.surroundings = surroundings;
    }

    Readings open() throws IOException {
        if (source.size() > Intake.LIMIT && surroundings.depth() > 0) {
            return Readings.of(Intake.tooLarge(source.name()));
        }
        var bytes = source.anywhere();
        try {
            return open(Archive.open(bytes, OldNames::of, surroundings.allowance()));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private Readings open(Archive archive) throws IOException {
        var kind = ArchiveKind.of(archive);
        if (kind.isPresent()) {
            try (archive) {
                return Readings.of(document(archive, kind.get()));
            }
        }
        if (surroundings.depth() >= DEEPEST) {
            archive.close();
            return Readings.of(new Refusal(Reason.TOO_DEEP, source.name(), String.valueOf(DEEPEST)));
        }
        var files = ArchivedFiles.of(archive.entries());
        if (files.isEmpty()) {
            archive.close();
            return Readings.of(new Refusal(Reason.EMPTY, source.name(), ""));
        }
        var readings = new Files(archive, files.iterator());
        return archive.isCutShort() ? Readings.then(readings, new Refusal(Reason.CUT_SHORT, source.name(), ""))
                : readings;
    }

    private Reading document(Archive archive, ArchiveKind kind) throws IOException {
        var format = kind.name();
        if (!kind.isRead()) {
            return Intake.unsupported(source.name(), format);
        }
        if (archive.isCutShort()) {
            return new Refusal(Reason.DAMAGED, source.name(), format);
        }
        if (source.size() > Intake.LIMIT) {
            return Intake.tooLarge(source.name());
        }
        var bytes = source.bytes();
        return new DocumentReader(bytes, source.name(), surroundings.captured()).read(format, () -> switch (format) {
            case "DOCX" -> Office.docx(archive);
            case "ODT" -> Office.odt(archive);
            default -> Epub.read(archive);
        });
    }

    /// The files of an archive, one after the other.
    private final class Files implements Readings {

        private final Archive archive;
        private final Iterator<Entry> entries;
        private Readings current = Readings.of(List.<Reading>of().iterator(), () -> { });
        private String place = "";
        private boolean isOver;

        Files(Archive archive, Iterator<Entry> entries) {
            this.archive = archive;
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            while (!isOver && !current.hasNext() && entries.hasNext()) {
                current.close();
                var entry = entries.next();
                place = source.name() + FileName.INSIDE + entry.folder();
                current = open(entry);
            }
            return current.hasNext();
        }

        @Override
        public Reading next() {
            hasNext();
            var reading = Relabelled.inside(current.next(), place);
            isOver |= reading instanceof Refusal(var reason, _, _) && reason == Reason.BOMB;
            return reading;
        }

        @Override
        public void close() {
            current.close();
            try {
                archive.close();
            } catch (IOException e) {
                // It was only read.
            }
        }

        private Readings open(Entry entry) {
            if (entry.isEncrypted()) {
                return Readings.of(new Refusal(Reason.ENCRYPTED, entry.name(), ""));
            }
            if (entry.isPackedInAnUnknownWay()) {
                return Readings.of(new Refusal(Reason.PACKED_OTHERWISE, entry.name(), ""));
            }
            return new Intake(surroundings.deeper()).open(new Source.OfEntry(archive, entry));
        }
    }
}
