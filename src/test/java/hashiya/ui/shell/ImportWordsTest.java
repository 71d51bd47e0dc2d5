package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.importing.ImportReport;
import hashiya.importing.Outcome;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.ui.imports.ImportRun;
import hashiya.work.Job;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportWordsTest {

    private final Messages arabic = new Messages(Language.ARABIC);
    private final Messages english = new Messages(Language.ENGLISH);

    @Test
    void progress_says_how_far_how_fast_and_how_long() {
        assertEquals("Importing: 1,200 of 3,000 · 45 a second · less than a minute left",
                words(english, 44.6, Duration.ofSeconds(40)));
        assertEquals("جارٍ الاستيراد: 1,200 من 3,000 · 45 في الثانية · بقيت نحو 3 دقائق",
                words(arabic, 44.6, Duration.ofSeconds(170)));
        assertEquals("Importing: 1,200 of 3,000 · 30 a minute · about 2 hours left",
                words(english, 0.5, Duration.ofMinutes(115)));
        assertEquals("Importing", new ProgressWords(english)
                .of(new Job.State("Importing", 0, 0, 0, false, 0, Optional.empty())));
        assertEquals("Importing: 1 of 2", new ProgressWords(english)
                .of(new Job.State("Importing", 1, 2, 0, false, 0, Optional.empty())));
    }

    @Test
    void of_a_file_that_holds_many_articles_the_articles_are_told_and_their_pace() {
        var table = new Job.State("Importing", 0, 1, 2_340, false, 410, Optional.empty());
        assertEquals("Importing: file 1 of 1 · 2,340 articles · 410 a second", new ProgressWords(english).of(table));
        assertEquals("جارٍ الاستيراد: الملف 1 من 1 · 2,340 مقالًا · 410 في الثانية", new ProgressWords(arabic)
                .of(new Job.State(arabic.text("import.running"), 0, 1, 2_340, false, 410, Optional.empty())));
    }

    @Test
    void few_refusals_are_said_at_once_and_many_only_counted() {
        var words = new ImportNews(english);
        assertEquals("", words.trouble(run(0, false)));
        assertTrue(words.trouble(run(2, false)).contains("1.txt"), words.trouble(run(2, false)));
        assertEquals("3,000 were refused.", words.trouble(run(3_000, false)));
        var stopped = words.trouble(run(4, true));
        assertTrue(stopped.contains("1,200") && stopped.contains("3,000"), stopped);
        assertFalse(new ImportNews(arabic).done(run(0, false)).isEmpty());
    }

    @Test
    void files_go_before_their_text_and_an_address_alone_is_no_article() {
        var file = new File("خبر.txt");
        assertEquals(new Pasted.Files(List.of(file.toPath())), Pasted.of(List.of(file), "file:///خبر.txt"));
        assertEquals(new Pasted.Text("قال مصدر\nhttps://example.org"),
                Pasted.of(List.of(), "قال مصدر\nhttps://example.org"));
        assertEquals(new Pasted.Link(), Pasted.of(List.of(), " https://example.org/خبر \n"));
        assertEquals(new Pasted.Nothing(), Pasted.of(List.of(), " \n"));
        assertEquals(new Pasted.Nothing(), Pasted.of(List.of(), null));
    }

    private String words(Messages messages, double perSecond, Duration rest) {
        return new ProgressWords(messages).of(new Job.State(messages.text("import.running"), 1_200, 3_000, 0, false,
                perSecond, Optional.of(rest)));
    }

    private static ImportRun run(int refused, boolean isStopped) {
        var report = new ImportReport();
        for (var number = 0; number < refused; number++) {
            var name = number + ".txt";
            report.accept(new Outcome.Refused(Path.of(name), new Refusal(Reason.EMPTY, name, "")));
        }
        return new ImportRun(List.of(), report, Map.of(), 0, new ImportRun.Extent(1_200, 3_000, isStopped));
    }
}
