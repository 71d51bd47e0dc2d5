package hashiya.ui.shell;

import hashiya.indexing.IndexPlaces;
import hashiya.indexing.WorkspaceIndex;
import hashiya.library.Library;
import hashiya.work.Background;
import java.util.Optional;
import java.util.function.Consumer;

/// The index of the open workspace, which the window keeps whatever its language is. FX thread only.
final class Indexed {

    private final Background background;
    private final Consumer<Exception> onFailure;
    private Optional<IndexPlaces> places = Optional.empty();
    private Optional<WorkspaceIndex> index = Optional.empty();

    Indexed(Background background, Consumer<Exception> onFailure) {
        this.background = background;
        this.onFailure = onFailure;
    }

    /// Without a place, nothing is indexed.
    void in(IndexPlaces folders) {
        places = Optional.of(folders);
    }

    /// Begins to index a workspace, and lets its views search.
    void begin(Library library, Pages pages) {
        index = places.map(each -> WorkspaceIndex.follow(library, each));
        pages.search().index().set(index);
    }

    /// Makes what is in the index last, before the workspace is closed.
    void end() {
        index.ifPresent(each -> background.run(() -> {
            each.close();
            return true;
        }, _ -> { }, onFailure));
        index = Optional.empty();
    }
}
