package hashiya.paper;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.TextVersion;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.text.Direction;
import hashiya.text.PartialDate;
import hashiya.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Articles and lines of paper for tests, also for those of the reader.
public final class Papers {

    /// What is hard to set, to order or to copy.
    static final List<String> HOSTILE = List.of(
            "قُتِلَ مُقَاتِلٌ — «أبو حفص» في 10-11-2017 الساعة 10:30، 45% (قال) 1,234.5 و٤٥٫٣",
            "لا\u200dب نمي\u200cدانم \u200fقال\u200e \u061c- ثم", "👩‍👩‍👧 عائلة 🇸🇾 中文 ﷺ ∑ ☪ ﻻ \ud835\udc00 é e\u0301",
            "BBC News said «السلام عليكم» (in 2017) that \"داعش\" left.",
            "كتب \"BBC (Arabic)\" يوم 3/4 عن iPhone 7، ثم [قال].",
            "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ لله اللّه", "fi fl ffi office AV To", "a\tb\tج\u00a0د\u3000ه",
            "א שלום (עולם) 12", "\u0000\u0007 x\u001b[2J", "قال\u2028ثم\u0085قال\u000cثم", "\ufeffقال\ufeff \u2060x",
            "\u202bقال\u202c \u2067abc\u2069 \u202eabc\u202c", "ا" + "\u064b\u0651".repeat(40), "ـــــــــ",
            "لا لأ لإ لآ ﻷ الله",
            "لا".repeat(400), "x".repeat(500), " قبل وبعد  ", "١٢٣-٤٥٦ 12-34 +5 -5 5%");

    private Papers() { }

    static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Papers::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as a file.
    public static byte[] pdf(String text) {
        return pages(text, Language.ENGLISH).pdf(Progress.NONE);
    }

    /// The pages of an article on which nobody wrote anything, in English.
    static PrintedPages pages(String text, Language language) {
        var facts = new Facts("عنوان", "", "BBC", "", new PartialDate("2017-07-11"), "https://a.b/c?d=1", "ar");
        var evidence = new Evidence(Sha256.of(text), 1, "a.txt", "UTF-8", Instant.EPOCH);
        var article = new Article(new ArticleId(1), facts, evidence, new TextVersion(1, text.length(), Sha256.of(text)),
                List.of(), DirectionChoice.BY_MAJORITY, ReadState.values()[0]);
        return PrintedPages.of(Snapshot.of("w", List.of(List.of(article))), article, text, new Messages(language),
                new PrintedPages.Setting(PaperSize.A4, Progress.NONE));
    }

    /// A line of a paragraph.
    ///
    /// @param order where its letters begin that take room, from left to right
    public record Line(int start, int end, List<Integer> order) { }

    /// How a paragraph is broken into lines of paper, and how they are ordered.
    public static List<Line> lines(String paragraph, Direction direction, double width) {
        var shaper = new Shaper(new Faces());
        var typeset = new Typeset(Printable.of(paragraph), direction, Style.BODY, shaper);
        var lines = new ArrayList<Line>();
        var start = 0;
        for (var end : new LineEnds(shaper).of(Printable.of(paragraph), direction, Style.BODY, width)) {
            lines.add(new Line(start, end, typeset.line(start, end).clusters().stream()
                    .filter(each -> each.cluster().advance() > 0).map(SetLine.Placed::start).toList()));
            start = end;
        }
        return lines;
    }
}
