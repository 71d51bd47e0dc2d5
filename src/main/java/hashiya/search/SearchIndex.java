package hashiya.search;

import hashiya.model.Id;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// The index of one workspace: everything in it that has words, and how to find it.
///
/// One thread writes; any may search meanwhile.
public interface SearchIndex extends AutoCloseable {

    /// Opens the index in a folder, or begins one where there is none.
    ///
    /// @param workspace the lasting name of the workspace it is of
    /// @throws IndexTrouble if it cannot be used as it is
    static SearchIndex open(Path folder, String workspace) {
        throw new IndexTrouble(IndexTrouble.Reason.UNWRITABLE, "Not yet: " + folder + workspace, null);
    }

    /// An index that is gone when it is closed.
    static SearchIndex inMemory(String workspace) {
        throw new IndexTrouble(IndexTrouble.Reason.UNWRITABLE, "Not yet: " + workspace, null);
    }

    /// Up to which entry of the journal the index had been made when it was last committed; 0 for a new one.
    long journal();

    /// Takes things in, in place of what it holds of the same ids.
    void update(List<IndexDoc> things);

    void remove(Collection<? extends Id> ids);

    /// Lets searches see everything that was taken in.
    void refresh();

    /// Writes everything to the disk, so that it is there after a crash.
    ///
    /// @param journal the number of the last entry that the index holds
    void commit(long journal);

    /// Finds things by the query.
    Results search(Request request, Texts texts);

    /// Counts, apart from the search since it looks at every hit.
    Census census(Request request);

    /// All things of one kind that match, in no order: what a list filters by. The limit does not count.
    List<Id> matching(Request request, Kind kind);

    /// Names of fields, tags, outlets and sources that go on as typed, the most used first.
    ///
    /// @param typed the beginning of a name, or a field with the beginning of a value: `outlet:الج`
    List<Completion> complete(String typed, int limit);

    /// Of a folder, leaves it as it was last committed.
    @Override
    void close();
}
