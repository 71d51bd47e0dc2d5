package hashiya.bench;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.TextVersion;
import hashiya.paper.PrintedPages;
import hashiya.paper.PaperSize;
import hashiya.text.PartialDate;
import hashiya.work.Progress;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;

/// What it takes to print an article: milliseconds of processor time to find its lines and pages, to write its PDF, and
/// to draw one page. It is to run in a small heap, for a million characters are to need no more.
public final class PagesBench {

    private static final String SENTENCE =
            "قال مصدر عسكري إن 300 مقاتل من \"داعش\" سلموا أنفسهم في 10-11-2017 لـ BBC. ";
    private static final int SENTENCES_A_PARAGRAPH = 5;

    private PagesBench() {
    }

    public static void main(String[] arguments) {
        // Once for the classes and the fonts.
        pages(text(5_000, true)).pdf(Progress.NONE);
        System.out.println("| characters | paragraphs | pages | lines and pages, ms | PDF, ms | PDF, KB | one picture, ms |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (var length : new int[] {5_000, 100_000, 1_000_000}) {
            row(length, true);
        }
        row(1_000_000, false);
    }

    private static void row(int length, boolean parted) {
        var text = text(length, parted);
        var start = time();
        var pages = pages(text);
        var broken = time();
        var pdf = pages.pdf(Progress.NONE);
        var written = time();
        pages.png(pages.count() / 2);
        System.out.printf("| %,d | %s | %d | %d | %d | %d | %d |%n", length, parted ? "many" : "one", pages.count(),
                broken - start, written - broken, pdf.length / 1024, time() - written);
    }

    private static String text(int length, boolean parted) {
        var text = new StringBuilder();
        for (var sentence = 1; text.length() < length; sentence++) {
            text.append(SENTENCE).append(parted && sentence % SENTENCES_A_PARAGRAPH == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static PrintedPages pages(String text) {
        var facts = new Facts("عنوان", "", "BBC", "", new PartialDate("2017-07-11"), "", "ar");
        var evidence = new Evidence(Sha256.of(text), 1, "a.txt", "UTF-8", Instant.EPOCH);
        var article = new Article(new ArticleId(1), facts, evidence, new TextVersion(1, text.length(), Sha256.of(text)),
                List.of(), DirectionChoice.BY_MAJORITY, ReadState.values()[0]);
        return PrintedPages.of(Snapshot.of("bench", List.of(List.of(article))), article, text,
                new Messages(Language.ARABIC), new PrintedPages.Setting(PaperSize.A4, Progress.NONE));
    }

    /// In milliseconds.
    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
