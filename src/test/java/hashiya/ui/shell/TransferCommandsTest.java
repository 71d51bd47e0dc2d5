package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Note;
import hashiya.sample.Sample;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.imports.ImportHabits;
import hashiya.ui.imports.Watching;
import hashiya.ui.versions.VersionSheets;
import hashiya.work.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that bring something in, from the answer of the platform's dialog to the sentence at the end. Those that
/// take something out, paste, print or compare versions open sheets, and are tested with them.
class TransferCommandsTest {

    private static final String TEXT = "قال مصدر محلي إن عشرات العائلات وصلت إلى المدينة أمس بعد قطع الطريق، رقم ";

    /// What would be chosen in the dialogs.
    private record Answers(List<Path> files) implements Asking {

        @Override
        public List<Path> filesToImport() {
            return files;
        }

        @Override
        public Optional<Path> file(String title) {
            return files.stream().findFirst();
        }

        @Override
        public Optional<Path> folder(String title) {
            return files.stream().findFirst();
        }

        @Override
        public Window owner() {
            return null;
        }
    }

    @TempDir
    private Path folder;
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> trouble = new LinkedBlockingQueue<>();
    private final AtomicBoolean isOpen = new AtomicBoolean(true);
    private final Messages words = new Messages(Language.ENGLISH);
    private final Background background = new Background(Runnable::run);
    private final Desk desk = new Desk();
    private Library library;
    private ImportState state;
    private Transfers transfers;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        Sample.build(library);
        var workspace = new Workspace(library, background, failure -> trouble.add(failure.toString()));
        state = new ImportState(ImportHabits.of(""), _ -> { }, new Watching(background,
                files -> transfers.articles().bringFound(files), lost -> trouble.add(lost.toString())));
        state.open(library.file().toAbsolutePath());
        transfers = new Transfers(workspace, desk, new VersionSheets(workspace, desk, words, _ -> () -> { }, done::add),
                new Transfers.Telling(words, new News(done::add, offer -> trouble.add(offer.sentence()))), state);
    }

    @AfterEach
    void close() {
        state.close();
        background.close();
        library.close();
    }

    @Test
    void files_and_folders_come_in_and_the_first_article_is_opened() throws Exception {
        var before = library.all(Article.class).size();
        var one = Files.writeString(folder.resolve("خبر.txt"), TEXT + 1);
        run(Command.IMPORT_FILES, one);
        assertTrue(next(done).startsWith(words.count("import.imported", 1)));
        settle();
        assertEquals(before + 1, library.all(Article.class).size());
        assertEquals(Optional.of(new ArticleId(before + 1)), desk.article().get());
        var many = Files.createDirectory(folder.resolve("ملفات"));
        Files.writeString(many.resolve("أ.txt"), TEXT + 2);
        Files.writeString(many.resolve("ب.txt"), TEXT + 3);
        run(Command.IMPORT_FOLDER, many);
        assertTrue(next(done).startsWith(words.count("import.imported", 2)));
        run(Command.IMPORT_FILES);
        assertTrue(done.isEmpty() && trouble.isEmpty(), "whoever leaves the dialog has asked for nothing");
    }

    @Test
    void notes_of_others_come_onto_the_open_article() throws Exception {
        var notes = Files.writeString(folder.resolve("z.md"),
                "([A](zotero://select/library/items/AB)) عن المقال كله");
        run(Command.IMPORT_NOTES, notes);
        assertTrue(done.isEmpty(), "no article is open");
        desk.open(new ArticleId(1));
        var before = library.all(Note.class).size();
        run(Command.IMPORT_NOTES, notes);
        assertEquals(words.text("import.brought", "z.md", 0, 0, 0, 1, 0), next(done));
        assertEquals(before + 1, library.all(Note.class).size());
    }

    @Test
    void a_folder_is_watched_looked_into_and_left_alone_again() throws Exception {
        var inbox = Files.createDirectory(folder.resolve("وارد"));
        assertFalse(run(Command.WATCH_NOW));
        assertTrue(run(Command.WATCH_FOLDER, inbox));
        assertEquals(words.text("watch.on", inbox), next(done));
        Files.writeString(inbox.resolve("خبر.txt"), TEXT);
        assertTrue(run(Command.WATCH_NOW));
        assertTrue(next(done).startsWith(words.count("import.imported", 1)));
        run(Command.WATCH_TURN);
        assertFalse(state.watch().orElseThrow().isOn());
        run(Command.WATCH_TURN);
        assertTrue(state.watch().orElseThrow().isOn());
    }

    @Test
    void the_file_is_checked_and_without_a_workspace_nothing_can_be_done() throws Exception {
        run(Command.VERIFY);
        assertEquals(words.text("verify.well"), next(done));
        isOpen.set(false);
        for (var each : List.of(Command.IMPORT_FILES, Command.IMPORT_FOLDER, Command.IMPORT_NOTES, Command.NOTES_BACK,
                Command.PASTE, Command.IMPORT_REPORT, Command.WATCH_FOLDER, Command.WATCH_NOW, Command.WATCH_TURN,
                Command.RENEW, Command.EXPORT_ALL, Command.EXPORT_ARTICLE, Command.EXPORT_CLAIM, Command.EXPORT_BOARD,
                Command.EXPORT_QDPX, Command.EXPORT_QDC, Command.EXPORT_ANNOTATIONS, Command.EXPORT_PDF,
                Command.EXPORT_PICTURES, Command.SHARE, Command.PRINT, Command.VERIFY)) {
            assertFalse(run(each), each.toString());
        }
        assertTrue(trouble.isEmpty(), trouble.toString());
    }

    private boolean run(Command command, Path... answers) {
        var commands = new Commands();
        new TransferCommands(commands, new Answers(List.of(answers)), () -> transfers, () -> desk, isOpen::get)
                .with(state).bind();
        return commands.run(command);
    }

    /// Long work is done in its order.
    private void settle() throws InterruptedException {
        var over = new CountDownLatch(1);
        background.start("", _ -> true, _ -> over.countDown(), _ -> { });
        over.await();
    }

    private static String next(BlockingQueue<String> said) throws InterruptedException {
        return Optional.ofNullable(said.poll(60, TimeUnit.SECONDS)).orElse("nothing was said");
    }
}
