package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Options;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Note;
import hashiya.outgoing.Form;
import hashiya.outgoing.Format;
import hashiya.outgoing.Material;
import hashiya.outgoing.Order;
import hashiya.outgoing.Parcel;
import hashiya.outgoing.Subject;
import hashiya.paper.PaperSize;
import hashiya.sample.Sample;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the window says of files that come in.
class ExchangesTest {

    @TempDir
    private Path folder;
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> trouble = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void annotations_come_back_and_notes_come_onto_the_open_article(Language language) throws Exception {
        var words = new Messages(language);
        try (var library = Library.create(folder.resolve("w.hashiya")); var background = new Background(Runnable::run)) {
            Sample.build(library);
            var workspace = new Workspace(library, background, failure -> trouble.add(failure.toString()));
            var exchanges = new Exchanges(workspace, new Desk(), words, new News(done::add,
                    offer -> trouble.add(offer.sentence())));
            var file = folder.resolve("w.jsonld");
            try (var parcel = Parcel.pack(new Material(library.snapshot(), library::text, library::text),
                    new Order(Format.WEBANNOTATION, new Subject.Everything(), new Form(Options.in(language), PaperSize.A4)),
                    file, Progress.NONE)) {
                parcel.deliver(Progress.NONE);
            }
            exchanges.bring(List.of(file));
            assertEquals(words.text("import.brought.known", "w.jsonld"), next(done));
            zotero(exchanges, library, words);
        }
    }

    private void zotero(Exchanges exchanges, Library library, Messages words) throws IOException, InterruptedException {
        var notes = Files.writeString(folder.resolve("z.md"),
                "“ليس هنا” ([A](zotero://select/library/items/AB)) نعم\n\n"
                + "([A](zotero://select/library/items/AB)) عن المقال كله");
        exchanges.bring(List.of(notes));
        assertEquals(words.text("exchange.refused.which-article", "z.md", ""), next(trouble));
        var before = library.all(Note.class).size();
        exchanges.bring(notes, new ArticleId(1));
        assertEquals(words.text("import.brought", "z.md", 0, 0, 0, 1, 0), next(done));
        assertEquals(List.of(words.text("exchange.caveat.not-found", "ليس هنا", "A1"),
                words.text("exchange.caveat.hangs-on", "نعم", "")), next(trouble).lines().toList());
        assertEquals(before + 1, library.all(Note.class).size());
        exchanges.bring(Files.writeString(folder.resolve("b.md"), "قال مصدر."), new ArticleId(1));
        assertEquals(words.text("import.notes.none", "b.md"), next(trouble));
        assertTrue(done.isEmpty() && trouble.isEmpty());
    }

    private static String next(BlockingQueue<String> said) throws InterruptedException {
        return said.poll(60, TimeUnit.SECONDS);
    }
}
