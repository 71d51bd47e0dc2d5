package hashiya.ui.exports;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Id;
import hashiya.outgoing.Subject;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PaperSize;
import hashiya.sample.Sample;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A workspace with the sample in it, and a thread that stands for that of the screen.
final class Desktop implements AutoCloseable {

    final Library library;
    final Workspace workspace;
    final Messages messages = new Messages(Language.ENGLISH);
    ExportHabits kept = ExportHabits.NONE;
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final Background background = new Background(screen);

    Desktop(Path file) throws Exception {
        library = Library.openOrCreate(file);
        if (library.lastEntry() == 0) {
            Sample.build(library);
        }
        workspace = new Workspace(library, background, failure -> {
            throw new AssertionError(failure);
        });
        on(workspace::mirror);
        settle();
    }

    OrderModel order(Map<Kind, Id> open) throws Exception {
        return on(() -> new OrderModel(workspace, messages, new OrderModel.Beginning(kept, PaperSize.A4, open,
                Subject.Board.WHOLE)));
    }

    ExportModel exporting(OrderModel order) throws Exception {
        return on(() -> new ExportModel(order, changed -> kept = changed));
    }

    ShareModel sharing(OrderModel order) throws Exception {
        return on(() -> new ShareModel(order, changed -> kept = changed));
    }

    <T> T on(Callable<T> work) throws Exception {
        return screen.submit(work).get();
    }

    /// Does something as on the screen, and waits for all that comes of it.
    void run(Runnable work) throws Exception {
        screen.submit(work).get();
        settle();
    }

    /// Long work is done in its order, and so is short work.
    private void settle() throws Exception {
        for (var round = 0; round < 2; round++) {
            var done = new CountDownLatch(2);
            background.start("", _ -> true, _ -> done.countDown(), _ -> { });
            background.run(() -> true, _ -> done.countDown(), _ -> { });
            done.await();
            screen.submit(() -> true).get();
        }
    }

    @Override
    public void close() {
        workspace.close();
        background.close();
        library.close();
        screen.close();
    }
}
