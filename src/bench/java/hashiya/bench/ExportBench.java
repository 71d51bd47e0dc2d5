package hashiya.bench;

import hashiya.exchange.ClaimReviews;
import hashiya.exchange.Tables;
import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.refi.RefiExport;
import hashiya.export.ExportFolder;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Reports;
import hashiya.export.Selection;
import hashiya.html.HtmlFiles;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Credibility;
import hashiya.model.DirectionChoice;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.ReadState;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What it takes to export an article of a million characters with many highlights, each with a tag and a note, and
/// every second with a claim that a source asserts: milliseconds of processor time for each format, and for putting the
/// page of Markdown on disk, beside putting strings of the same letters together. All in turns, the best of three.
public final class ExportBench {

    private static final String SENTENCE =
            "قال مصدر عسكري إن 300 مقاتل من \"داعش\" سلموا أنفسهم في 10-11-2017 لـ BBC.\n";
    private static final int LENGTH = 1_000_000;
    private static final int ROUNDS = 3;
    private static final List<Integer> SIZES = List.of(2_500, 5_000, 10_000);

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private ExportBench() {
    }

    public static void main(String[] arguments) throws IOException {
        var text = SENTENCE.repeat(LENGTH / SENTENCE.length() + 1);
        var words = new Messages(Language.ARABIC);
        // Once for the classes.
        works(snapshot(text, 100), text, words).values().forEach(ExportBench::time);
        var times = new LinkedHashMap<String, Map<Integer, Long>>();
        for (var size : SIZES) {
            var works = works(snapshot(text, size), text, words);
            for (var round = 0; round < ROUNDS; round++) {
                works.forEach((name, work) -> times.computeIfAbsent(name, _ -> new TreeMap<>())
                        .merge(size, time(work), Math::min));
            }
        }
        System.out.println("| format | " + SIZES.stream().map("%,d annotations, ms"::formatted)
                .collect(Collectors.joining(" | ")) + " |");
        System.out.println("|---".repeat(SIZES.size() + 1) + "|");
        times.forEach((name, row) -> System.out.println("| " + name + " | " + row.values().stream()
                .map(Object::toString).collect(Collectors.joining(" | ")) + " |"));
    }

    private static Map<String, Work> works(Snapshot snapshot, String text, Messages words) {
        var works = new LinkedHashMap<String, Work>();
        var pages = MarkdownExport.article(snapshot, _ -> text, Options.standard(), new ArticleId(1));
        works.put("Markdown, the whole folder", () ->
                MarkdownExport.workspace(snapshot, _ -> text, Options.standard()));
        works.put("Markdown, the article alone", () ->
                MarkdownExport.article(snapshot, _ -> text, Options.standard(), new ArticleId(1)));
        works.put("and put on disk", () -> {
            var folder = Files.createTempDirectory("export");
            ExportFolder.renew(folder, pages);
            remove(folder);
        });
        works.put("HTML, with all of the text", () -> new HtmlFiles(new Reports(snapshot, _ -> text, words,
                Selection.EVERYTHING)).files(Progress.NONE).toList());
        works.put("CSV", () -> Tables.csv(snapshot));
        works.put("JSON lines", () -> Tables.jsonLines(snapshot));
        works.put("Web Annotation", () -> AnnotationExport.of(snapshot, _ -> text, words));
        works.put("REFI-QDA", () -> RefiExport.project(snapshot, (_, _) -> text, words));
        works.put("ClaimReview", () -> ClaimReviews.of(snapshot, words, new ClaimReviews.Reviewer("", ""),
                Optional.empty()));
        works.put("baseline: plain strings", () -> plain(snapshot));
        return works;
    }

    private static int plain(Snapshot snapshot) {
        var out = new StringBuilder();
        snapshot.all(Highlight.class).forEach(each -> out.append("### ").append(each.id()).append("\n\n> ")
                .append(each.quote()).append("\n\n"));
        snapshot.all(Note.class).forEach(each -> out.append(each.markdown()).append("\n\n"));
        snapshot.all(Claim.class).forEach(each -> out.append(each.proposition()).append("\n\n"));
        return out.length();
    }

    private static Snapshot snapshot(String text, int annotations) {
        var facts = new Facts("عنوان", "", "BBC", "", new PartialDate("2017-07-11"), "", "ar");
        var evidence = new Evidence(Sha256.of(text), 1, "a.txt", "UTF-8", Instant.EPOCH);
        var article = new Article(new ArticleId(1), facts, evidence, TextVersion.first(text), List.of(),
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
        var all = new ArrayList<List<? extends Entity>>();
        all.add(List.of(article));
        all.add(numbers(annotations / 20).mapToObj(each -> new Tag(new TagId(each), Optional.empty(), each,
                "وسم " + each, "#aa3344", "", TagSet.ALLEGED, "")).toList());
        all.add(numbers(annotations / 10).mapToObj(each -> new Source(new SourceId(each), "مصدر " + each,
                SourceKind.GROUP, List.of(), Reliability.F, "")).toList());
        all.add(numbers(annotations / 100).mapToObj(each -> new Question(new QuestionId(each), "سؤال " + each))
                .toList());
        var step = text.length() / annotations - 1;
        all.add(numbers(annotations).mapToObj(each -> new Highlight(new HighlightId(article.id(), each),
                Quotes.anchor(text, 1, new TextRange((each - 1) * step, (each - 1) * step + 50)), Colour.YELLOW,
                List.of(new TagId(each % (annotations / 20) + 1)), Instant.EPOCH)).toList());
        all.add(numbers(annotations).mapToObj(each -> new Note(new NoteId(each),
                new NoteTarget.OnHighlight(new HighlightId(article.id(), each)),
                "# ملاحظة\n\nمن قال؟ [[Q1:1]] و[[وسم 1]] و[[Q1:99999]]", Instant.EPOCH, Instant.EPOCH)).toList());
        all.add(numbers(annotations / 2).mapToObj(each -> new Claim(new ClaimId(each), "ادعاء " + each,
                Credibility.CANNOT_BE_JUDGED, "", Optional.of(new QuestionId(each % (annotations / 100) + 1)),
                PartialDate.UNKNOWN, "")).toList());
        all.add(numbers(annotations / 2).mapToObj(each -> new Attribution(new AttributionId(each), new ClaimId(each),
                new HighlightId(article.id(), each), Stance.ASSERTS,
                List.of(new SourceId(each % (annotations / 10) + 1)), new PartialDate("2017-07"), "", Instant.EPOCH))
                .toList());
        all.add(numbers(annotations / 4).mapToObj(each -> new Relation(new RelationId(each),
                RelationKind.CONTRADICTS, new ClaimId(each), new ClaimId(each + 1), "")).toList());
        return Snapshot.of("bench", all);
    }

    private static IntStream numbers(int to) {
        return IntStream.rangeClosed(1, to);
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /// In milliseconds.
    private static long time(Work work) {
        var start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
