package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.PlainWords;
import hashiya.exchange.Unreadable;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes workspaces as REFI-QDA: the same workspace, in the same words, as the same bytes.
public final class RefiExport {

    /// The texts of articles, by their numbers.
    @FunctionalInterface
    public interface Texts {
        String of(ArticleId article, int version);
    }

    /// @param caveats what is called otherwise there, or could not be written as it is
    public record Written(byte[] bytes, List<Caveat> caveats) {}

    static final String ORIGIN = "Hashiya";

    /// The earliest that a ZIP can say.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RefiExport() {
    }

    /// The codebook, as a `.qdc` file.
    ///
    /// @throws IllegalArgumentException if there is no tag, which a codebook has to have
    public static Written codebook(Snapshot snapshot, Messages words) {
        var codes = new Codes(snapshot, words);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("A codebook has a tag");
        }
        var xml = new XmlWriter();
        xml.start("CodeBook").attribute("xmlns", "urn:QDA-XML:codebook:1.0").attribute("origin", ORIGIN);
        codes.write(xml, List.of());
        xml.start("Sets");
        codes.sets(xml, "guid");
        xml.end().end();
        return new Written(xml.document().getBytes(StandardCharsets.UTF_8), caveats(snapshot, codes));
    }

    /// Everything, as a `.qdpx` file.
    public static Written project(Snapshot snapshot, Texts texts, Messages words) {
        var files = new LinkedHashMap<String, byte[]>();
        var codes = new Codes(snapshot, words);
        // So that it stands first in the archive.
        files.put("project.qde", new byte[0]);
        files.put("project.qde", document(snapshot, texts, words, codes, files).getBytes(StandardCharsets.UTF_8));
        return new Written(zip(files), caveats(snapshot, codes));
    }

    /// Whether a file was written by this program, so that it may be written anew.
    public static boolean isOurs(Path file) {
        try {
            return RefiImport.origin(file).equals(ORIGIN);
        } catch (IOException | Unreadable e) {
            return false;
        }
    }

    private static String document(Snapshot snapshot, Texts texts, Messages words, Codes codes,
            Map<String, byte[]> files) {
        var guids = new Guids(snapshot.workspace());
        var plain = new PlainWords(snapshot, words);
        var beginning = beginning(snapshot);
        var notes = new NotesOut(snapshot, words, plain, beginning);
        var xml = new XmlWriter();
        xml.start("Project").attribute("xmlns", "urn:QDA-XML:project:1.0").attribute("name", words.text("refi.project"))
                .attribute("origin", ORIGIN).attribute("creatingUserGUID", guids.of("user", ""))
                .attribute("creationDateTime", beginning.toString());
        xml.start("Users").start("User").attribute("guid", guids.of("user", "")).attribute("name", ORIGIN).end().end();
        var colours = Arrays.stream(Colour.values()).filter(each -> snapshot.all(Highlight.class).stream()
                .anyMatch(highlight -> highlight.colour() == each)).toList();
        if (!codes.isEmpty() || !colours.isEmpty()) {
            xml.start("CodeBook");
            codes.write(xml, colours);
            xml.end();
        }
        new SourcesOut(snapshot, texts, plain).write(xml, files);
        notes.write(xml, files);
        notes.links(xml);
        if (codes.hasSets() || !snapshot.all(Question.class).isEmpty()) {
            xml.start("Sets");
            codes.sets(xml, "targetGUID");
            notes.sets(xml);
            xml.end();
        }
        notes.references(xml);
        return xml.end().document();
    }

    /// When the first thing of the workspace was made, as far as things know when they were.
    private static Instant beginning(Snapshot snapshot) {
        return Stream.of(snapshot.all(Article.class).stream().map(each -> each.evidence().captured()),
                        snapshot.all(Highlight.class).stream().map(Highlight::created),
                        snapshot.all(Attribution.class).stream().map(Attribution::created),
                        snapshot.all(Note.class).stream().map(Note::created))
                .flatMap(each -> each).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static List<Caveat> caveats(Snapshot snapshot, Codes codes) {
        var caveats = new ArrayList<>(codes.renamed());
        snapshot.all(Tag.class).stream().filter(each -> !XmlWriter.holds(each.name() + each.definition()))
                .forEach(each -> caveats.add(Caveat.of(Reason.LETTERS, each.name())));
        return List.copyOf(caveats);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail as files do", e);
        }
        return bytes.toByteArray();
    }
}
