package hashiya.bench;

import hashiya.export.ExportFolder;
import hashiya.export.ExportedFile;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Reports;
import hashiya.export.Selection;
import hashiya.html.HtmlFiles;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What it takes to export an article of a million characters with many highlights, each with a note, as Markdown and as
/// HTML, which holds the whole text too: milliseconds of processor time for the pages and for putting them on disk, beside
/// putting strings of the same letters together.
public final class ExportBench {

    private static final String SENTENCE =
            "قال مصدر عسكري إن 300 مقاتل من \"داعش\" سلموا أنفسهم في 10-11-2017 لـ BBC.\n";
    private static final int LENGTH = 1_000_000;

    private ExportBench() {
    }

    public static void main(String[] arguments) throws IOException {
        var text = SENTENCE.repeat(LENGTH / SENTENCE.length() + 1);
        // Once for the classes.
        pages(snapshot(text, 100), text);
        html(snapshot(text, 100), text);
        System.out.println("| annotations | Markdown, ms | on disk, ms | HTML, ms | KB | on disk, ms | plain strings, ms | KB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (var annotations : new int[] {1_000, 10_000}) {
            row(text, annotations);
        }
    }

    private static void row(String text, int annotations) throws IOException {
        var snapshot = snapshot(text, annotations);
        var start = time();
        var pages = pages(snapshot, text);
        var made = time();
        var folder = Files.createTempDirectory("export");
        ExportFolder.renew(folder, pages);
        var written = time();
        var html = html(snapshot, text);
        var shown = time();
        ExportFolder.renew(folder, html);
        var shelved = time();
        var plain = plain(snapshot);
        System.out.printf("| %,d | %d | %d | %d | %d | %d | %d | %d |%n", annotations, made - start, written - made,
                shown - written, html.stream().mapToInt(each -> each.bytes().length).sum() / 1024, shelved - shown,
                time() - shelved, plain / 1024);
        remove(folder);
    }

    private static List<ExportedFile> html(Snapshot snapshot, String text) {
        return new HtmlFiles(new Reports(snapshot, _ -> text, new Messages(Language.ARABIC), Selection.EVERYTHING))
                .files(Progress.NONE).toList();
    }

    private static List<ExportedFile> pages(Snapshot snapshot, String text) {
        return MarkdownExport.workspace(snapshot, _ -> text, Options.standard());
    }

    private static int plain(Snapshot snapshot) {
        var out = new StringBuilder();
        snapshot.all(Highlight.class).forEach(each -> out.append("### ").append(each.id()).append("\n\n> ")
                .append(each.quote()).append("\n\n"));
        snapshot.all(Note.class).forEach(each -> out.append(each.markdown()).append("\n\n"));
        return out.length();
    }

    private static Snapshot snapshot(String text, int annotations) {
        var facts = new Facts("عنوان", "", "BBC", "", new PartialDate("2017-07-11"), "", "ar");
        var evidence = new Evidence(Sha256.of(text), 1, "a.txt", "UTF-8", Instant.EPOCH);
        var article = new Article(new ArticleId(1), facts, evidence, TextVersion.first(text), List.of(),
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
        var highlights = new ArrayList<Highlight>();
        var notes = new ArrayList<Note>();
        var step = text.length() / annotations - 1;
        for (var number = 1; number <= annotations; number++) {
            var start = (number - 1) * step;
            var id = new HighlightId(article.id(), number);
            highlights.add(new Highlight(id, Quotes.anchor(text, 1, new TextRange(start, start + 50)), Colour.YELLOW,
                    List.of(), Instant.EPOCH));
            notes.add(new Note(new NoteId(number), new NoteTarget.OnHighlight(id), "# ملاحظة\n\nمن قال؟ [[Q1:1]]",
                    Instant.EPOCH, Instant.EPOCH));
        }
        return Snapshot.of("bench", List.of(List.of(article), highlights, notes));
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /// In milliseconds.
    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
