package hashiya.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepModelTest {

    @TempDir
    private Path folder;

    @Test
    void a_search_that_is_cancelled_or_fails_is_no_longer_under_way() {
        try (var library = Library.create(folder.resolve("a.hashiya"))) {
            assertFalse(stoppedBy(library, new CancellationException()).isBusy());
            assertTrue(stoppedBy(library, new CancellationException()).isStopped());
            assertTrue(stoppedBy(library, new IllegalStateException()).isStopped());
        }
    }

    private static SweepModel stoppedBy(Library library, RuntimeException reason) {
        var failures = new CopyOnWriteArrayList<Exception>();
        var background = new Background(Runnable::run);
        var model = new SweepModel(new Workspace(library, background, failures::add), new Desk(),
                new Messages(Language.ENGLISH));
        model.find(_ -> {
            throw reason;
        });
        assertTrue(model.isBusy() || model.isStopped());
        background.close();
        assertEquals(reason instanceof CancellationException ? 0 : 1, failures.size());
        return model;
    }
}
