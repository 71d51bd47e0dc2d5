package hashiya.exchange.annotation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.exchange.Caveat;
import hashiya.exchange.ExchangeRefusal.Reason;
import hashiya.exchange.Exchanged;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.Reading;
import hashiya.exchange.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads annotations as programs of the web write them: W3C Web Annotation in JSON-LD, what Hypothesis exports, and
/// notes of Zotero in Markdown.
public final class AnnotationImport {

    /// Larger than any file of annotations, in bytes.
    private static final int SIZE = 64 << 20;
    /// More values than any file of annotations has: each takes memory, however short it is in the file.
    private static final int VALUES = 6_000_000;
    private static final int DEPTH = 100;
    /// As much of a file as tells what it is, in bytes.
    private static final int BEGINNING = 1 << 16;
    private static final Pattern JSON = Pattern.compile("www\\.w3\\.org/ns/(anno|oa)|\"(@?type)\"\\s*:\\s*\"(oa:)?Annotation"
            + "|\"(TextQuoteSelector|TextPositionSelector)\"|\"rows\"\\s*:\\s*\\[\\s*\\{\\s*\"id\"|hypothes\\.is");
    private static final Pattern ZOTERO = Pattern.compile("\\]\\(zotero://(open|select|note)[^)\\s]*\\)");

    private AnnotationImport() {
    }

    /// Whether a file holds annotations: one called so, or one whose beginning leaves no doubt.
    public static boolean isOne(Path file) {
        var name = Reading.name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonld") || name.endsWith(".json") && holds(file, JSON) || isZotero(file);
    }

    /// @param now stands where the file does not say when something was made, in UTC
    public static Exchanged read(Path file, Instant now) {
        return Reading.of(file, () -> work(file, now));
    }

    private static IncomingWork work(Path file, Instant now) throws IOException {
        if (Files.size(file) > SIZE) {
            throw new Unreadable(Reason.TOO_LARGE, String.valueOf(SIZE >> 20));
        }
        var bytes = Files.readAllBytes(file);
        var name = Reading.name(file);
        var work = name.toLowerCase(Locale.ROOT).endsWith(".md")
                ? notes(new String(bytes, StandardCharsets.UTF_8), name, now) : annotations(tree(bytes), now);
        // What cannot come over is told piece by piece, if all of it.
        if (work.isEmpty() && work.caveats().isEmpty()) {
            throw new Unreadable(Reason.NOTHING, "");
        }
        return work;
    }

    private static IncomingWork notes(String text, String name, Instant now) {
        var caveats = new ArrayList<Caveat>();
        var notes = new ZoteroIn(text, caveats, now);
        return new Gathering(OwnRecord.of(List.of()), notes.title().isEmpty() ? name : notes.title(), caveats)
                .gather(notes.all());
    }

    private static IncomingWork annotations(JsonNode document, Instant now) {
        var caveats = new ArrayList<Caveat>();
        var page = new PageIn(document, caveats, now);
        var annotations = page.all();
        if (annotations.isEmpty() && !page.isPage()) {
            throw new Unreadable(Reason.NO_ANNOTATIONS, "");
        }
        return new Gathering(OwnRecord.of(page.record()), "", caveats).gather(annotations);
    }

    private static JsonNode tree(byte[] bytes) {
        var limits = StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxTokenCount(VALUES)
                .maxDocumentLength(SIZE).maxStringLength(SIZE).build();
        try {
            var tree = new ObjectMapper(new JsonFactoryBuilder().streamReadConstraints(limits).build()).readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw new Unreadable(Reason.DAMAGED_CONTENT, "1");
            }
            return tree;
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Unreadable(Reason.DAMAGED_CONTENT, String.valueOf(line));
        } catch (IOException e) {
            throw new Unreadable(Reason.DAMAGED_CONTENT, "1");
        }
    }

    private static boolean isZotero(Path file) {
        return Reading.name(file).toLowerCase(Locale.ROOT).endsWith(".md") && holds(file, ZOTERO);
    }

    private static boolean holds(Path file, Pattern sign) {
        try (var in = Files.newInputStream(file)) {
            return sign.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8)).find();
        } catch (IOException e) {
            // Whoever reads it says so.
            return false;
        }
    }
}
