package hashiya.indexing;

import hashiya.search.IndexTrouble;
import hashiya.search.IndexTrouble.Reason;
import hashiya.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the index in a folder whatever lies there: what is old, damaged or of another workspace makes way for a new one,
/// and where the folder cannot be had the index is in memory.
final class IndexFolders {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolders.class);

    /// @param trouble why it is in memory; nothing where it is in the folder
    record Opened(SearchIndex index, Optional<Reason> trouble) {}

    private IndexFolders() {
    }

    static Opened open(Path folder, String workspace) {
        try {
            return new Opened(SearchIndex.open(folder, workspace), Optional.empty());
        } catch (IndexTrouble e) {
            LOG.info("The index in {} cannot be used: {}", folder, e.getMessage());
            return switch (e.reason()) {
                case IN_USE, UNWRITABLE -> inMemory(workspace, e.reason());
                case DAMAGED, OTHER_SCHEMA, OTHER_WORKSPACE -> anew(folder, workspace);
            };
        }
    }

    /// Takes an index away. What cannot be deleted is written over later or shows then.
    static void delete(Path folder) {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.isRegularFile(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be emptied", folder, e);
        }
    }

    private static Opened anew(Path folder, String workspace) {
        delete(folder);
        try {
            return new Opened(SearchIndex.open(folder, workspace), Optional.empty());
        } catch (IndexTrouble e) {
            LOG.warn("No new index can be begun in {}", folder, e);
            return inMemory(workspace, e.reason() == Reason.IN_USE ? Reason.IN_USE : Reason.UNWRITABLE);
        }
    }

    private static Opened inMemory(String workspace, Reason trouble) {
        return new Opened(SearchIndex.inMemory(workspace), Optional.of(trouble));
    }
}
