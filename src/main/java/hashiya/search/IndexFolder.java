package hashiya.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The folder of an index on the disk.
final class IndexFolder {

    private IndexFolder() {
    }

    /// Opens something in the folder; a directory that is not used is closed again.
    static SearchIndex open(Path folder, Opening opening) {
        return Troubles.of(() -> {
            Files.createDirectories(folder);
            var directory = FSDirectory.open(folder);
            try {
                return opening.open(directory);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        });
    }

    interface Opening {
        SearchIndex open(Directory directory) throws IOException;
    }
}
