package hashiya.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.importing.ImportReport;
import hashiya.importing.Importer;
import hashiya.importing.Outcome;
import hashiya.intake.Refusal;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.ui.imports.ReportModel.Part;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportModelTest {

    private static final String TEXT = "قال مصدر محلي إن عشرات العائلات وصلت إلى المدينة أمس بعد قطع الطريق، رقم ";
    /// Turns what is behind it round, so that it would be read as `gpj.txt`.
    private static final String TURNING = "صورة\u202etxt.jpg";

    @TempDir
    private Path folder;
    private Path files;
    private Library library;

    @BeforeEach
    void lay_files_out() throws IOException {
        library = Library.create(folder.resolve("w.hashiya"));
        files = Files.createDirectory(folder.resolve("ملفات"));
        Files.writeString(files.resolve("خبر.txt"), TEXT + 1);
        Files.writeString(files.resolve("نسخة.txt"), TEXT + 1);
        Files.writeString(files.resolve("فارغ.txt"), "");
        for (var name : List.of("a.jpg", TURNING)) {
            Files.write(files.resolve(name), new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F'});
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @EnumSource
    void refused_files_stand_under_their_reasons_and_turn_nothing_round(Language language) {
        var messages = new Messages(language);
        var model = new ReportModel(run(Progress.NONE), messages);
        assertEquals(3, model.count(Part.REFUSED));
        assertEquals(Part.REFUSED, model.first());
        var rows = model.rows(Part.REFUSED, "");
        assertEquals(new ReportRow.Heading(messages.text("import.reason",
                messages.text("import.reason.unsupported-format"), 2)), rows.get(0));
        assertEquals(new ReportRow.Heading(messages.text("import.reason", messages.text("import.reason.empty"), 1)),
                rows.get(3));
        var turning = (ReportRow.Refused) rows.get(2);
        assertEquals("صورة[U+202E]txt.jpg", turning.name());
        assertEquals(files.toString(), turning.folder());
        var mark = language == Language.ARABIC ? "\u2068" : "\u200e";
        assertTrue(turning.sentence().contains(mark + turning.name()), turning.sentence());
        assertFalse(model.text().contains("\u202e"), model.text());
        assertTrue(model.text().contains("\u2068" + turning.name() + "\u2069"), model.text());
        assertEquals(4, model.table().stream().filter(each -> each.size() == 5).count() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_report_of_every_reason_there_is_has_a_heading_for_each(Language language) {
        var report = new ImportReport();
        for (var reason : Refusal.Reason.values()) {
            report.accept(new Outcome.Refused(Path.of("a.zip"), new Refusal(reason, "a.zip", "")));
        }
        var run = new ImportRun(List.of(), report, Map.of(), 0, new ImportRun.Extent(1, 1, false));
        var headings = new ReportModel(run, new Messages(language)).rows(Part.REFUSED, "").stream()
                .filter(ReportRow.Heading.class::isInstance).distinct().count();
        assertEquals(Refusal.Reason.values().length, headings);
    }

    @Test
    void what_was_here_already_names_its_article() {
        var model = new ReportModel(run(Progress.NONE), new Messages(Language.ENGLISH));
        var known = (ReportRow.Known) model.rows(Part.KNOWN, "").getFirst();
        assertEquals("نسخة.txt", known.name());
        assertEquals(library.all(Article.class).getFirst().id(), known.article());
        assertTrue(known.sentence().contains(known.article().toString()), known.sentence());
    }

    @Test
    void a_filter_past_vowel_marks_narrows_the_rows_and_what_is_tried_again() {
        var model = new ReportModel(run(Progress.NONE), new Messages(Language.ARABIC));
        assertEquals(2, model.rows(Part.REFUSED, "فَارِغ").size());
        assertEquals(List.of(files.resolve("فارغ.txt")), model.again("فارغ.txt"));
        assertEquals(3, model.again("").size());
        assertEquals(List.of(), model.rows(Part.REFUSED, "لا شيء كهذا"));
    }

    @Test
    void a_stopped_import_says_how_far_it_came_and_goes_on_where_it_stopped() throws IOException {
        for (var number = 10; number < 200; number++) {
            Files.writeString(files.resolve("خبر" + number + ".txt"), TEXT + number);
        }
        var stopped = run((done, _) -> {
            if (done > 100) {
                throw new CancellationException();
            }
        });
        assertTrue(stopped.extent().isStopped());
        assertEquals(195, stopped.extent().total());
        var before = library.all(Article.class).size();
        assertTrue(before > 50 && before < 190, "in: " + before);
        var rest = run(Progress.NONE);
        assertFalse(rest.extent().isStopped());
        assertEquals(191, library.all(Article.class).size());
        assertEquals(191 - before, rest.report().imported());
    }

    @Test
    void the_workspace_in_the_folder_is_no_article_and_no_trouble() {
        var all = ImportRun.of(library, new Importer(library), List.of(folder), Progress.NONE);
        assertEquals(3, all.report().refused());
    }

    private ImportRun run(Progress progress) {
        return ImportRun.of(library, new Importer(library), List.of(files), progress);
    }
}
