package hashiya.search;

import hashiya.search.IndexTrouble.Reason;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/// What an index says of itself: of which workspace it is, how it was made, and up to which entry of the journal.
///
/// @param seal what holds the journal together up to there; empty for a new one
record Commit(String workspace, String schema, long journal, String seal) {

    private static final String WORKSPACE = "workspace";
    private static final String MADE_BY = "schema";
    private static final String JOURNAL = "journal";
    private static final String SEAL = "seal";

    /// @throws IndexTrouble if it is another's, or was made otherwise
    static Commit read(Directory directory, String workspace, String schema) throws IOException {
        var wanted = new Commit(workspace, schema, 0, "");
        if (!DirectoryReader.indexExists(directory)) {
            return wanted;
        }
        var data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (data.isEmpty()) {
            return wanted;
        }
        if (!schema.equals(data.get(MADE_BY))) {
            throw new IndexTrouble(Reason.OTHER_SCHEMA, "Made by " + data.get(MADE_BY) + ", not " + schema, null);
        }
        if (!workspace.equals(data.get(WORKSPACE))) {
            throw new IndexTrouble(Reason.OTHER_WORKSPACE, "Of " + data.get(WORKSPACE) + ", not " + workspace, null);
        }
        try {
            return wanted.at(Long.parseLong(data.get(JOURNAL)), data.getOrDefault(SEAL, ""));
        } catch (NumberFormatException e) {
            throw new IndexTrouble(Reason.DAMAGED, "No number: " + data.get(JOURNAL), e);
        }
    }

    Commit at(long entry, String sealed) {
        return new Commit(workspace, schema, entry, sealed);
    }

    Map<String, String> data() {
        return Map.of(WORKSPACE, workspace, MADE_BY, schema, JOURNAL, String.valueOf(journal), SEAL, seal);
    }
}
