package hashiya.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.ui.imports.ImportHabits.Watch;
import hashiya.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private Path folder;
    private Path inbox;

    @BeforeEach
    void name_a_folder() throws IOException {
        inbox = Files.createDirectory(folder.resolve("وارد"));
    }

    @Test
    void a_file_is_told_once_and_only_when_nobody_writes_it_any_more() throws IOException {
        var watched = new WatchedFolder(inbox);
        var file = Files.writeString(inbox.resolve("خبر.txt"), "قال مصدر");
        assertEquals(new WatchedFolder.Look(List.of(), true), watched.look());
        Files.writeString(file, " إن العشرات وصلوا", StandardOpenOption.APPEND);
        assertEquals(new WatchedFolder.Look(List.of(), true), watched.look());
        assertEquals(List.of(file), watched.look().complete());
        assertEquals(new WatchedFolder.Look(List.of(), false), watched.look());
        Files.writeString(file, " أمس.", StandardOpenOption.APPEND);
        watched.look();
        assertEquals(List.of(file), watched.look().complete(), "what changed is new");
    }

    @Test
    void what_is_only_begun_and_the_workspace_are_left_alone() throws IOException {
        var watched = new WatchedFolder(inbox);
        for (var name : List.of("خبر.html.crdownload", "خبر.part", "w.hashiya", "w.hashiya-wal", ".hidden.txt")) {
            Files.writeString(inbox.resolve(name), "نصف خبر");
        }
        Files.writeString(inbox.resolve("فارغ.txt"), "");
        assertEquals(new WatchedFolder.Look(List.of(), false), watched.look());
        assertEquals(new WatchedFolder.Look(List.of(), false), watched.look());
        assertThrows(IOException.class, () -> new WatchedFolder(folder.resolve("لا يوجد")).look());
    }

    @Test
    void watching_is_off_until_it_is_switched_on_and_looks_once_when_it_is_asked() throws Exception {
        var found = new LinkedBlockingQueue<List<Path>>();
        var troubled = new LinkedBlockingQueue<Path>();
        try (var background = new Background(Runnable::run);
                var watching = new Watching(background, found::add, troubled::add)) {
            var first = Files.writeString(inbox.resolve("1.txt"), "خبر أول");
            watching.watch(Optional.of(new Watch(inbox, false)));
            assertEquals(Optional.empty(), watching.shown().get());
            watching.lookNow();
            assertEquals(List.of(first), found.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));

            watching.watch(Optional.of(new Watch(inbox, true)));
            assertEquals(Optional.of(inbox), watching.shown().get());
            var second = Files.writeString(inbox.resolve("2.txt"), "خبر ثان");
            assertEquals(List.of(second), found.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));

            watching.watch(Optional.of(new Watch(folder.resolve("لا يوجد"), true)));
            assertEquals(folder.resolve("لا يوجد"), troubled.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
            watching.watch(Optional.empty());
            assertEquals(Optional.empty(), watching.shown().get());
        }
        assertTrue(found.isEmpty(), found.toString());
        assertFalse(troubled.size() > 1, "trouble is told once");
    }
}
