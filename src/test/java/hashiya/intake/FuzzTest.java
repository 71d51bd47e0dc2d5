package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import hashiya.intake.table.ColumnMapping;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/// Breaks one file of every format in thousands of ways: each ends with articles or refusals, never with anything
/// else, and soon.
///
/// More of them, and one of them again, from the command line:
///
///     mvn test -Dtest=FuzzTest -Dhashiya.fuzz=1000000
///     mvn test -Dtest=FuzzTest -Dhashiya.fuzz=1 -Dhashiya.fuzz.seed=4711 -Dhashiya.fuzz.format=a.pdf
class FuzzTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final int ROUNDS = Integer.getInteger("hashiya.fuzz", 3_000);
    private static final long SEED = Long.getLong("hashiya.fuzz.seed", 20_261_126);
    private static final String ONLY = System.getProperty("hashiya.fuzz.format", "");

    /// In nanoseconds of this thread's own processor time where it is told, so that a busy machine fails nothing.
    private static final long LONGEST = 20_000_000_000L;

    /// What one file may make of itself, in UTF-16 units of text and bytes kept.
    private static final long LARGEST = 64L << 20;

    /// What reading one file may allocate in all, in bytes: more than it ever holds at once. Files here are below a
    /// megabyte, so that whatever asks for more believes a number in the file.
    private static final long MOST_ALLOCATED = 256L << 20;

    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين (نحو 300) غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";

    @Test
    void whatever_is_broken_in_a_file_it_ends_with_an_article_or_a_refusal() {
        var samples = samples();
        var names = List.copyOf(samples.keySet());
        for (var round = 0; round < ROUNDS; round++) {
            var seed = SEED + round;
            var random = new Random(seed);
            var name = ONLY.isEmpty() ? names.get(random.nextInt(names.size())) : ONLY;
            random.setSeed(seed);
            var broken = broken(samples.get(name), samples.get(names.get(random.nextInt(names.size()))), random);
            var again = "-Dhashiya.fuzz=1 -Dhashiya.fuzz.seed=" + seed + " -Dhashiya.fuzz.format=" + name;
            try {
                read(broken, name, again);
            } catch (RuntimeException | Error e) {
                fail(again, e);
            }
        }
    }

    private static void read(byte[] bytes, String name, String again) {
        var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var before = allocated();
        var size = 0L;
        try (var readings = Intake.open(bytes, name, NOW, ColumnMapping.PROPOSED)) {
            while (readings.hasNext()) {
                size += switch (readings.next()) {
                    case Refusal refusal -> refusal.messageValues().size();
                    case Incoming incoming -> incoming.content().text().length() + incoming.evidence().bytes();
                };
            }
        }
        var took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        assertTrue(took < LONGEST, () -> again + " took " + took / 1_000_000 + " ms");
        var asked = allocated() - before;
        assertTrue(asked < MOST_ALLOCATED, () -> again + " allocated " + (asked >> 20) + " MB");
        var kept = size;
        assertTrue(kept < LARGEST, () -> again + " made " + kept);
    }

    /// By this thread since it began, in bytes.
    static long allocated() {
        try {
            return (long) ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("java.lang:type=Threading"), "CurrentThreadAllocatedBytes");
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] broken(byte[] whole, byte[] other, Random random) {
        var bytes = whole.clone();
        for (var wound = 0; wound <= random.nextInt(3); wound++) {
            bytes = switch (random.nextInt(7)) {
                case 0 -> flipped(bytes, random, 1 + random.nextInt(20));
                case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 2 -> spliced(bytes, other, random);
                case 3 -> repeated(bytes, random);
                case 4 -> lengths(bytes, random);
                case 5 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
                default -> figures(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random, int count) {
        for (var each = 0; each < count && bytes.length > 0; each++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
        var start = random.nextInt(other.length);
        var part = Arrays.copyOfRange(other, start, start + random.nextInt(other.length - start + 1));
        return joined(bytes, random.nextInt(bytes.length + 1), part, 1);
    }

    private static byte[] repeated(byte[] bytes, Random random) {
        var start = random.nextInt(bytes.length + 1);
        var part = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + random.nextInt(200)));
        return joined(bytes, start, part, 1 + random.nextInt(500));
    }

    private static byte[] joined(byte[] bytes, int at, byte[] part, int times) {
        var joined = Arrays.copyOf(bytes, bytes.length + part.length * times);
        for (var each = 0; each < times; each++) {
            System.arraycopy(part, 0, joined, at + each * part.length, part.length);
        }
        System.arraycopy(bytes, at, joined, at + part.length * times, bytes.length - at);
        return joined;
    }

    /// Four bytes somewhere become a number that is far too large, or too small.
    private static byte[] lengths(byte[] bytes, Random random) {
        var numbers = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff, 0x10000);
        var number = numbers.get(random.nextInt(numbers.size()));
        for (var at = random.nextInt(bytes.length + 1); at < bytes.length; at += 1 + random.nextInt(bytes.length)) {
            for (var each = 0; each < 4 && at + each < bytes.length; each++) {
                bytes[at + each] = (byte) (number >> 8 * each);
            }
        }
        return bytes;
    }

    /// A figure written in letters becomes another.
    private static byte[] figures(byte[] bytes, Random random) {
        for (var each = 0; each < 200 && bytes.length > 0; each++) {
            var at = random.nextInt(bytes.length);
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private static Map<String, byte[]> samples() {
        var samples = new LinkedHashMap<String, byte[]>();
        samples.put("a.txt", (PROSE + "\n" + PROSE).getBytes(StandardCharsets.UTF_8));
        samples.put("b.txt", (PROSE + "\r\n").getBytes(Charset.forName("windows-1256")));
        samples.put("a.html", Zips.utf8("<!DOCTYPE html><html><head><title>خبر</title></head><body><article><h1>خبر</h1><p>"
                + PROSE + "</p><p>" + PROSE + "</p></article></body></html>"));
        samples.put("a.mht", Zips.utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<html><body><p>" + PROSE
                + "</p></body></html>\n--x--\n"));
        samples.put("a.pdf", Pdfs.pages(Pdfs.Habit.SHAPES, List.of(List.of(PROSE, PROSE), List.of(PROSE))));
        samples.put("plain.pdf", plainPdf());
        samples.put("a.docx", Zips.docx(Zips.paragraph(PROSE) + "<w:tbl><w:tr><w:tc>" + Zips.paragraph(PROSE)
                + "</w:tc></w:tr></w:tbl>", Map.of()));
        samples.put("a.odt", Zips.odt("<text:h>خبر</text:h><text:p>" + PROSE + "</text:p>"));
        samples.put("a.epub", Zips.epub("<h1>الأول</h1><p>" + PROSE + "</p>", "<p>" + PROSE + "</p>"));
        samples.put("a.zip", Zips.of(Map.of("a/a.txt", Zips.utf8(PROSE), "b.csv", Zips.utf8("title,text\nx," + PROSE),
                "c.zip", Zips.of(Map.of("d.txt", Zips.utf8(PROSE))))));
        samples.put("a.csv", Zips.utf8("title,text,date,url\nخبر,\"" + PROSE + "\",2017-07-11,https://a.b/1\nb," + PROSE));
        samples.put("a.json", Zips.utf8("{\"articles\": [\n" + "{\"title\": \"خبر\",\n \"text\": \"" + PROSE
                + "\"},\n{\"title\": \"ثان\", \"text\": \"" + PROSE + "\"}]}\n"));
        samples.put("a.jsonl", Zips.utf8("{\"title\":\"خبر\",\"a\":{\"text\":\"" + PROSE + "\"}}\n".repeat(3)));
        return samples;
    }

    /// A PDF whose structure is letters and figures throughout, so that wounds reach it.
    private static byte[] plainPdf() {
        return """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
                /Resources << /Font << /F1 5 0 R >> >> >>
                endobj
                4 0 obj
                << /Length 92 >>
                stream
                BT /F1 12 Tf 72 700 Td (Three hundred men left the city at dawn, sources said.) Tj 0 -18 Td (x) Tj ET
                endstream
                endobj
                5 0 obj
                << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
                endobj
                trailer
                << /Root 1 0 R /Size 6 >>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
