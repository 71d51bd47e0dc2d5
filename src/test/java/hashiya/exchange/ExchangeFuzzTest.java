package hashiya.exchange;

import static org.junit.jupiter.api.Assertions.fail;

import hashiya.exchange.annotation.AnnotationImport;
import hashiya.exchange.refi.RefiImport;
import hashiya.intake.Wounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breaks what other programs say of articles in hundreds of ways: each ends with what could be read or with a refusal.
///
/// More of them, and one of them again, from the command line, as of any file that comes in:
///
///     mvn test -Dtest=ExchangeFuzzTest -Dhashiya.fuzz=100000
///     mvn test -Dtest=ExchangeFuzzTest -Dhashiya.fuzz=1 -Dhashiya.fuzz.seed=4711
class ExchangeFuzzTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final int ROUNDS = Integer.getInteger("hashiya.fuzz", 1_000);
    private static final long SEED = Long.getLong("hashiya.fuzz.seed", 20_261_126);

    @TempDir
    private Path folder;

    @Test
    void whatever_is_broken_in_what_others_wrote_it_ends_with_work_or_a_refusal() throws IOException {
        var samples = samples();
        var names = List.copyOf(samples.keySet());
        for (var round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED + round);
            var name = names.get(random.nextInt(names.size()));
            var other = samples.get(names.get(random.nextInt(names.size())));
            var broken = Wounds.of(samples.get(name), other, random);
            var file = folder.resolve(name);
            Files.write(file, name.endsWith(".qdpx") ? packed(broken) : broken);
            try {
                var read = RefiImport.isOne(file) ? RefiImport.read(file, NOW) : AnnotationImport.read(file, NOW);
                if (read == null) {
                    fail("Nothing was said");
                }
            } catch (RuntimeException | Error e) {
                fail("-Dhashiya.fuzz=1 -Dhashiya.fuzz.seed=" + (SEED + round) + " " + name, e);
            }
        }
    }

    /// The project is broken before it is packed.
    private static byte[] packed(byte[] project) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var each : Map.of("project.qde", project, "sources/a.txt", utf8("قال المصدر إن العملية بدأت")).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> samples() {
        var samples = new TreeMap<String, byte[]>();
        samples.put("a.jsonld", utf8("""
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [{"id": "urn:uuid:1", "type": "Annotation",
                 "created": "2020-06-03T10:00:00Z", "motivation": "tagging", "creator": {"name": "سامر"}, "body": [{"type": "TextualBody",
                 "value": "انشقاق/أسباب", "purpose": "tagging"}, {"type": "TextualBody", "format": "text/html", "value": "<p>حاشية <b>x</b></p>"}],
                 "target": {"source": "https://a.example/1", "selector": [{"type": "TextQuoteSelector", "exact": "قال المصدر",
                 "prefix": "كما ", "suffix": " إن"}, {"type": "TextPositionSelector", "start": 4, "end": 14}]}}]}
                """));
        samples.put("b.json", utf8("""
                {"total": 1, "rows": [{"id": "x", "created": "2020-06-03T10:00:00+00:00", "user": "acct:s@hypothes.is", "uri": "https://a.example/1",
                 "text": "حاشية", "tags": ["أ", "ب"], "document": {"title": ["خبر"]}, "target": [{"source": "https://a.example/1", "selector":
                 [{"type": "RangeSelector", "startOffset": 1}, {"type": "TextQuoteSelector", "exact": "قال المصدر"}]}]}]}
                """));
        samples.put("c.md", utf8("""
                # Annotations
                (2020/6/3, 10:00:00)

                “قال المصدر” ([“خبر”, p. 3](zotero://select/library/items/ABCD)) ([pdf](zotero://open-pdf/library/items/EFGH?page=3)) حاشية

                <mark style="background: #ffd400">“بدأت العملية”</mark> ([سامر, 2020, p. 4](zotero://select/library/items/ABCD))
                """));
        var codes = "<CodeBook><Codes><Code guid=\"11111111-1111-1111-1111-111111111111\" name=\"أسباب\" isCodable=\"true\" color=\"#ff0000\">"
                + "<Description>x</Description><Code guid=\"11111111-1111-1111-1111-111111111112\" name=\"ب\" isCodable=\"true\"/></Code></Codes>";
        samples.put("d.qdc", utf8("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + codes.replace("<CodeBook>",
                "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"x\">") + "</CodeBook>"));
        samples.put("e.qdpx", utf8("<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"x\">" + codes
                + "</CodeBook><Sources><TextSource guid=\"21111111-1111-1111-1111-111111111111\" name=\"a\" plainTextPath=\"internal://a.txt\">"
                + "<PlainTextSelection guid=\"31111111-1111-1111-1111-111111111111\" startPosition=\"0\" endPosition=\"10\" name=\"قال المصدر\">"
                + "<Coding guid=\"41111111-1111-1111-1111-111111111111\"><CodeRef targetGUID=\"11111111-1111-1111-1111-111111111111\"/></Coding>"
                + "</PlainTextSelection></TextSource></Sources><Notes><Note guid=\"51111111-1111-1111-1111-111111111111\" name=\"n\">"
                + "<PlainTextContent>حاشية</PlainTextContent></Note></Notes></Project>"));
        return samples;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
