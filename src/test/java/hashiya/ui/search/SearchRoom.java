package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.indexing.IndexPlaces;
import hashiya.indexing.WorkspaceIndex;
import hashiya.search.Hit;
import hashiya.ui.FxTest;
import hashiya.ui.Workroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A workspace with its index, and the search over both, without a window.
@ExtendWith(FxTest.class)
abstract class SearchRoom {

    @TempDir
    private Path folder;
    Workroom room;
    private WorkspaceIndex index;
    SearchModel model;
    SavedModel saved;

    @BeforeEach
    void open() throws Exception {
        room = new Workroom(folder.resolve("w.hashiya"));
        index = WorkspaceIndex.follow(room.library, IndexPlaces.in(folder.resolve("index")));
        model = FxTest.onFx(() -> {
            var state = new SearchState();
            state.index().set(Optional.of(index));
            saved = new SavedModel(room.workspace, state);
            return new SearchModel(room.workspace, room.desk, state, "index");
        });
    }

    @AfterEach
    void close() throws Exception {
        FxTest.runOnFx(() -> {
            model.close();
            saved.close();
        });
        room.settle();
        index.close();
        assertEquals(List.of(), room.failures);
        room.close();
    }

    void search(String typed) throws Exception {
        FxTest.runOnFx(() -> model.search(typed));
    }

    List<Hit> hits() {
        return model.outcome().get().results().hits();
    }

    void until(Callable<Boolean> so) throws Exception {
        room.until(() -> FxTest.onFx(so));
    }
}
