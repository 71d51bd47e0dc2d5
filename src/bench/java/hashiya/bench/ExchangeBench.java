package hashiya.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.annotation.AnnotationImport;
import hashiya.exchange.refi.RefiExport;
import hashiya.exchange.refi.RefiImport;
import hashiya.importing.AnnotationImporter;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Content;
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
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;

/// How long an article of a million characters with 10,000 annotations takes to go out as a project or as annotations
/// of the web, and to be read again: processor time in milliseconds, beside the same passages as plain JSON and the
/// same text through the bare packer.
public final class ExchangeBench {

    private static final int LETTERS = 1_000_000;
    private static final int PASSAGES = 10_000;
    private static final int ROUNDS = 9;
    private static final String SENTENCE = "قال مصدر عسكري إن 300 مقاتل وصلوا إلى ريف إدلب 🌿 ونفى آخر ذلك.\n";

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private ExchangeBench() {
    }

    public static void main(String[] args) throws IOException {
        var text = SENTENCE.repeat(LETTERS / SENTENCE.length());
        var snapshot = snapshot(text);
        var words = new Messages(Language.ARABIC);
        var file = Files.write(Files.createTempFile("exchange-bench", ".qdpx"),
                RefiExport.project(snapshot, (_, _) -> text, words).bytes());
        var rows = new LinkedHashMap<String, Work>();
        rows.put("write a project: 1,000,000 characters, 10,000 annotations",
                () -> RefiExport.project(snapshot, (_, _) -> text, words));
        rows.put("read it again", () -> RefiImport.read(file, Instant.EPOCH));
        var web = Files.write(Files.createTempFile("exchange-bench", ".jsonld"),
                AnnotationExport.of(snapshot, _ -> text, words));
        var work = (IncomingWork) AnnotationImport.read(web, Instant.EPOCH);
        var folder = Files.createTempDirectory("exchange-bench");
        rows.put("write web annotations", () -> AnnotationExport.of(snapshot, _ -> text, words));
        rows.put("read them again", () -> AnnotationImport.read(web, Instant.EPOCH));
        rows.put("bring them into a workspace that has the article", () -> bring(folder, snapshot, text, work));
        rows.put("baseline: the passages as plain JSON, by Jackson", () -> json(snapshot, text));
        rows.put("baseline: the text alone, packed", () -> pack(text));
        var times = new LinkedHashMap<String, List<Double>>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var row : rows.entrySet()) {
                times.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(time(row.getValue()));
            }
        }
        System.out.printf("%-60s %9s %9s%n", "ms of the processor", "median", "worst");
        times.forEach((row, all) -> {
            all.sort(null);
            System.out.printf("%-60s %9.1f %9.1f%n", row, all.get(ROUNDS / 2), all.getLast());
        });
        System.out.printf("%-60s %9d%n", "KB of the project", Files.size(file) >> 10);
        System.out.printf("%-60s %9d%n", "KB of the annotations", Files.size(web) >> 10);
        Files.delete(file);
        Files.delete(web);
        Files.delete(folder);
    }

    /// Making the workspace and the article is part of it.
    private static void bring(Path folder, Snapshot snapshot, String text, IncomingWork work) throws IOException {
        var file = folder.resolve("a.hashiya");
        try (var library = Library.create(file)) {
            var article = snapshot.all(Article.class).getFirst();
            new Editor(library).importArticle(article.facts(), article.evidence(),
                    new Content(text.getBytes(StandardCharsets.UTF_8), text), List.of());
            var brought = new AnnotationImporter(library).bring(file, work);
            if (brought.added(Highlight.class) != PASSAGES || !brought.caveats().isEmpty()) {
                throw new IllegalStateException(brought.caveats().toString());
            }
        }
        Files.delete(file);
    }

    private static double time(Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static Snapshot snapshot(String text) {
        var id = new ArticleId(1);
        var article = new Article(id, new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(text), text.length(), "a.txt", "UTF-8", Instant.EPOCH), TextVersion.first(text),
                List.of(), DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
        var tags = new ArrayList<Tag>();
        for (var made = 1; made <= 50; made++) {
            tags.add(new Tag(new TagId(made), Optional.empty(), made, "وسم " + made, "#aa3344", "", TagSet.ALLEGED, ""));
        }
        var highlights = new ArrayList<Highlight>();
        var notes = new ArrayList<Note>();
        for (var made = 1; made <= PASSAGES; made++) {
            var start = made * (SENTENCE.length()) + made % 20;
            var range = new TextRange(start, start + 20);
            var highlight = new HighlightId(id, made);
            highlights.add(new Highlight(highlight, Quotes.anchor(text, 1, range), Colour.values()[made % 8],
                    List.of(new TagId(made % 50 + 1)), Instant.EPOCH));
            if (made % 5 == 0) {
                notes.add(new Note(new NoteId(made / 5), new NoteTarget.OnHighlight(highlight), "يُراجع " + made,
                        Instant.EPOCH, Instant.EPOCH));
            }
        }
        return Snapshot.of("00000000-0000-0000-0000-000000000000", List.of(List.of(article), tags, highlights, notes));
    }

    private static void json(Snapshot snapshot, String text) throws IOException {
        var passages = snapshot.all(Highlight.class).stream().map(each -> Map.of("id", each.id().toString(),
                "start", each.range().start(), "end", each.range().end(), "quote", each.quote(),
                "colour", each.colour().hex(), "tags", each.tags().stream().map(TagId::number).toList())).toList();
        JsonMapper.builder().build().writeValueAsBytes(Map.of("text", text, "highlights", passages));
    }

    private static void pack(String text) {
        var packer = new Deflater();
        packer.setInput(text.getBytes(StandardCharsets.UTF_8));
        packer.finish();
        var buffer = new byte[1 << 16];
        var out = new ByteArrayOutputStream();
        while (!packer.finished()) {
            out.write(buffer, 0, packer.deflate(buffer));
        }
        packer.end();
    }
}
