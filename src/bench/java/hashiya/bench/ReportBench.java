package hashiya.bench;

import hashiya.importing.ImportReport;
import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.importing.Outcome.Refused;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.ui.imports.ImportRun;
import hashiya.ui.imports.ReportModel;
import hashiya.ui.imports.ReportSheet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the report of an import costs to open, to filter and to take along, where it names as many files as it can: 5,000
/// that were refused, and as many that were here already.
public final class ReportBench {

    private static final int ROUNDS = Integer.getInteger("hashiya.rounds", 3);
    private static final Reason[] REASONS = Reason.values();

    private final ScreenTimes screen = new ScreenTimes();
    private int taken;

    private ReportBench() throws Exception {
    }

    public static void main(String[] arguments) throws Exception {
        new ReportBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        var run = run(ImportReport.NAMED);
        for (var round = 0; round < ROUNDS; round++) {
            measure(run, round == 0 ? "first opened" : "opened");
        }
        screen.print("milliseconds, median of " + ROUNDS + ", " + ImportReport.NAMED + " files of each kind");
    }

    private void measure(ImportRun run, String opened) throws Exception {
        var sheet = new ReportSheet[1];
        screen.timed("report: " + opened, () -> {
            sheet[0] = new ReportSheet(new ReportModel(run, new Messages(Language.ARABIC)),
                    new Messages(Language.ARABIC), new Taking(), screen.background().screen(), () -> { });
            screen.show(sheet[0]);
            sheet[0].start();
        }, () -> sheet[0].lookup("#import-rows") instanceof ListView<?> list && !list.getItems().isEmpty());
        for (var letters : List.of("خ", "خب", "خبر", "خبر 4", "")) {
            screen.timed("report: filtered by «" + letters + "»", () ->
                    ((TextField) sheet[0].lookup("#import-filter")).setText(letters), () -> true);
        }
        ListView<?> rows = (ListView<?>) sheet[0].lookup("#import-rows");
        screen.timed("report: scrolled to the end", () -> rows.scrollTo(rows.getItems().size() - 1), () -> true);
        for (var id : List.of("#import-copy", "#import-save")) {
            screen.timed("report: " + id.substring(8), () -> ((Button) sheet[0].lookup(id)).fire(), () -> taken > 0);
        }
    }

    private static ImportRun run(int many) {
        var report = new ImportReport();
        var titles = new HashMap<ArticleId, String>();
        for (var each = 0; each < many; each++) {
            var name = "خبر " + each + " (نسخة).html";
            var folder = Path.of("/home/analyst/الأرشيف/2017", "شهر " + each % 12);
            report.accept(new Refused(folder.resolve(name),
                    new Refusal(REASONS[each % REASONS.length], name, "windows-1256")));
            report.accept(new Duplicate(folder.resolve("ثانية " + name), new ArticleId(each + 1)));
            titles.put(new ArticleId(each + 1), "مقتل عشرات المدنيين في قصف على الغوطة الشرقية " + each);
        }
        return new ImportRun(List.of(Path.of("/home/analyst")), report, Map.copyOf(titles), 1,
                new ImportRun.Extent(many * 2L, many * 2L, false));
    }

    /// Takes along what is asked for, as the window does on the screen's thread.
    private final class Taking implements ReportSheet.Deeds {

        @Override
        public void open(ArticleId article) {
        }

        @Override
        public void renew(ArticleId older, Imported article) {
        }

        @Override
        public void again(List<Path> files) {
        }

        @Override
        public void undo() {
        }

        @Override
        public void copy(String text) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            taken++;
        }

        @Override
        public void save(List<List<String>> table) {
            taken++;
        }
    }
}
