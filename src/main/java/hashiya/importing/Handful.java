package hashiya.importing;

import hashiya.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Files that are read ahead together: a few small ones, or a large one alone, so that what is held at once is bounded.
///
/// @param bytes what of them is held while they are read, as far as can be told before
record Handful(List<Path> files, long bytes) {

    private static final int MOST = 32;
    private static final long BYTES = 1 << 20;

    /// Hands the files out in their order.
    static Iterator<Handful> of(Iterator<Path> files) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Handful next() {
                var some = new ArrayList<Path>();
                var bytes = 0L;
                do {
                    var file = files.next();
                    some.add(file);
                    bytes += Math.min(size(file), Intake.LIMIT);
                } while (files.hasNext() && some.size() < MOST && bytes < BYTES);
                return new Handful(some, bytes);
            }
        };
    }

    /// 0 for what cannot be looked at: reading it says so. Of archives and tables no more is held than of the largest
    /// document.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
