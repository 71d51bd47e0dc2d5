package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.model.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final byte[] PROSE = Zips.utf8(
            "قالت مصادر محلية إن عشرات المقاتلين غادروا المدينة فجر اليوم باتجاه الريف الشمالي.");

    @Test
    void each_file_of_an_archive_is_an_article_of_its_own_bytes_and_says_where_it_was() {
        var readings = open(Zips.of(ordered("أخبار/أول.txt", PROSE, "أخبار/ثان.docx",
                Zips.docx(Zips.paragraph("قالت مصادر محلية إن العملية بدأت فجر اليوم."), Map.of()))));
        assertEquals(List.of("أول.txt in a.zip › أخبار/أول.txt", "ثان.docx in a.zip › أخبار/ثان.docx"), told(readings));
        assertArrayEquals(PROSE, ((Incoming) readings.getFirst()).content().original());
        assertEquals(PROSE.length, ((Incoming) readings.getFirst()).evidence().bytes());
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx,xl/workbook.xml,SPREADSHEET,XLSX", "a.pptx,ppt/presentation.xml,UNSUPPORTED_FORMAT,PPTX",
            "a.apk,AndroidManifest.xml,UNSUPPORTED_FORMAT,APK", "a.pages,Index/Document.iwa,UNSUPPORTED_FORMAT,Pages"})
    void a_document_of_another_program_is_refused_as_one_and_not_file_by_file(String name, String sign, Reason reason,
            String format) {
        assertEquals(List.of(new Refusal(reason, name, format)),
                open(Zips.of(ordered("[Content_Types].xml", Zips.utf8("<Types/>"), sign, Zips.utf8("<x/>"))), name));
    }

    @Test
    void an_open_document_says_itself_what_it_is() {
        var kinds = Map.of("spreadsheet", new Refusal(Reason.SPREADSHEET, "a", "ODS"),
                "presentation", new Refusal(Reason.UNSUPPORTED_FORMAT, "a", "ODP"));
        kinds.forEach((kind, refusal) -> assertEquals(List.of(refusal), open(Zips.of(ordered("mimetype",
                Zips.utf8("application/vnd.oasis.opendocument." + kind), "content.xml", Zips.utf8("<x/>"))), "a")));
    }

    @Test
    void what_office_programs_of_old_wrote_is_told_by_its_name() {
        var container = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                0, container, 0, 8);
        assertEquals(List.of("OLD_FORMAT", "SPREADSHEET", "UNSUPPORTED_FORMAT", "ENCRYPTED"),
                List.of("a.doc", "a.xls", "a.msg", "a.docx").stream()
                        .map(name -> ((Refusal) open(container, name).getFirst()).reason().name()).toList());
    }

    @Test
    void a_file_packed_in_a_way_that_is_not_undone_is_said_to_be_so_and_not_damaged() {
        var bytes = Zips.stored(ordered("a.txt", PROSE));
        for (var at = 0; at + 4 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1) {
                bytes[at + 10] = 9;
            }
        }
        assertEquals(List.of("PACKED_OTHERWISE a.zip › a.txt"), told(open(bytes)));
    }

    @Test
    void archives_in_archives_are_read_to_a_depth_and_the_rest_is_refused() {
        var inner = Zips.of(ordered("x.txt", PROSE));
        for (var depth = 0; depth < 5; depth++) {
            inner = Zips.of(ordered(depth + ".zip", inner, depth + ".txt", PROSE));
        }
        assertEquals(List.of("TOO_DEEP a.zip › 4.zip › 3.zip › 2.zip", "3.txt in a.zip › 4.zip › 3.txt"),
                told(open(inner)).stream().filter(each -> each.contains("DEEP") || each.startsWith("3.txt")).toList());
    }

    @Test
    void what_systems_and_browsers_leave_beside_files_is_passed_over() {
        var readings = open(Zips.of(ordered("__MACOSX/._a.txt", PROSE, ".DS_Store", PROSE, "a/.hidden/b.txt", PROSE,
                "Thumbs.db", PROSE, "page.html", new byte[0], "page_files/script.txt", PROSE, "README.md", PROSE,
                "./a.txt", PROSE, "other_files/a.txt", PROSE)));
        assertEquals(List.of("EMPTY a.zip › page.html", "a.txt in a.zip › ./a.txt",
                "a.txt in a.zip › other_files/a.txt"), told(readings));
    }

    @Test
    void paths_that_lead_out_are_shown_and_lead_nowhere() {
        assertEquals(List.of("passwd.txt in a.zip › ../../etc/passwd.txt"),
                told(open(Zips.of(ordered("../../etc/passwd.txt", PROSE)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256"})
    void names_are_read_in_the_encoding_they_are_in(String charset) {
        var files = ordered("تقرير عن المغادرين من المدينة.txt", PROSE, "أخبار الشمال السوري.txt", PROSE);
        assertEquals(List.of("تقرير عن المغادرين من المدينة.txt", "أخبار الشمال السوري.txt"),
                open(Zips.of(files, Charset.forName(charset))).stream()
                        .map(each -> ((Incoming) each).evidence().fileName()).toList());
    }

    @Test
    void a_locked_file_is_refused_by_itself() {
        var zip = Zips.of(ordered("locked.txt", PROSE, "open.txt", PROSE));
        mark(zip, "locked.txt", 8, 1);
        assertEquals(List.of("ENCRYPTED a.zip › locked.txt", "open.txt in a.zip › open.txt"), told(open(zip)));
    }

    @Test
    void a_file_that_does_not_come_out_as_it_went_in_is_refused_by_itself() {
        var zip = Zips.of(ordered("a.txt", PROSE, "b.txt", PROSE));
        mark(zip, "a.txt", 16, 0x55);
        assertEquals(List.of("DAMAGED a.zip › a.txt", "b.txt in a.zip › b.txt"), told(open(zip)));
    }

    @Test
    void of_an_archive_cut_short_what_is_whole_comes_in_and_the_rest_is_refused_singly() {
        var zip = Zips.of(ordered("أول.txt", PROSE, "ثان.txt", PROSE, "ثالث.txt", PROSE));
        var last = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\3\4");
        assertEquals(List.of("أول.txt in a.zip › أول.txt", "ثان.txt in a.zip › ثان.txt", "DAMAGED a.zip › ثالث.txt",
                "CUT_SHORT a.zip"), told(open(Arrays.copyOf(zip, last + 80))));
        assertEquals(List.of("أول.txt in a.zip › أول.txt", "ثان.txt in a.zip › ثان.txt", "ثالث.txt in a.zip › ثالث.txt",
                "CUT_SHORT a.zip"), told(open(Arrays.copyOf(zip, zip.length - 30))));
        assertEquals(List.of("DAMAGED a.zip"), told(open(Arrays.copyOf(zip, 20))));
    }

    @Test
    void a_document_cut_short_is_no_archive_of_its_parts() {
        var docx = Zips.docx(Zips.paragraph("قالت مصادر محلية إن العملية بدأت فجر اليوم."), Map.of());
        assertEquals(List.of("DAMAGED a.zip"), told(open(Arrays.copyOf(docx, docx.length - 30))));
    }

    @Test
    void names_in_the_encoding_of_arabic_dos_are_read() {
        var zip = Zips.of(ordered("a%%%%%%%.txt", PROSE));
        // «أخبار حلب» in code page 720: without the space as long as what stands there.
        var name = new byte[] {(byte) 0x9a, (byte) 0xa6, (byte) 0xa0, (byte) 0x9f, (byte) 0xa9, (byte) 0xa5, (byte) 0xe9,
                (byte) 0xa0};
        var letters = new String(zip, StandardCharsets.ISO_8859_1);
        for (var at : List.of(letters.indexOf("a%"), letters.lastIndexOf("a%"))) {
            System.arraycopy(name, 0, zip, at, name.length);
        }
        assertEquals(List.of("أخبارحلب.txt in a.zip › أخبارحلب.txt"), told(open(zip)));
    }

    @Test
    void a_file_that_grows_without_measure_is_refused_before_it_is_unpacked_whole() {
        var bomb = Zips.of(ordered("bomb.txt", new byte[60 << 20], "b.txt", PROSE));
        assertEquals(List.of("TOO_LARGE a.zip › bomb.txt", "b.txt in a.zip › b.txt"), told(open(bomb)));
    }

    @Test
    void entries_that_share_their_bytes_are_a_bomb() {
        var zip = Zips.of(ordered("a.txt", PROSE, "b.txt", PROSE));
        for (var name : List.of("a.txt", "b.txt")) {
            mark(zip, name, 21, 0xff);
        }
        assertEquals(List.of("BOMB a.zip"), told(open(zip)));
    }

    @Test
    void a_name_that_turns_itself_round_is_shown_as_it_is() {
        var refusal = (Refusal) open(Zips.of(ordered("تقرير\u202efdp.exe", PROSE))).getFirst();
        assertEquals(Reason.UNSUPPORTED_FORMAT, refusal.reason());
        assertTrue(refusal.messageValues().getFirst().endsWith("تقرير[U+202E]fdp.exe"));
    }

    /// Changes a byte of an entry's line in the directory.
    private static void mark(byte[] zip, String name, int offset, int flip) {
        var letters = new String(zip, StandardCharsets.ISO_8859_1);
        zip[letters.lastIndexOf(name) - 46 + offset] ^= (byte) flip;
    }

    private static Map<String, byte[]> ordered(Object... files) {
        var map = new LinkedHashMap<String, byte[]>();
        for (var at = 0; at < files.length; at += 2) {
            map.put((String) files[at], (byte[]) files[at + 1]);
        }
        return map;
    }

    private static List<Reading> open(byte[] zip) {
        return open(zip, "a.zip");
    }

    private static List<Reading> open(byte[] zip, String name) {
        var all = new ArrayList<Reading>();
        try (var readings = Intake.open(zip, name, NOW, ColumnMapping.PROPOSED)) {
            readings.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> told(List<Reading> readings) {
        return readings.stream().map(each -> switch (each) {
            case Refusal refusal -> refusal.reason() + " " + refusal.fileName();
            case Incoming incoming -> incoming.evidence().fileName() + " in " + incoming.evidence().remarks().stream()
                    .filter(remark -> remark.kind() == Remark.Kind.INSIDE).findFirst().orElseThrow().detail();
        }).toList();
    }
}
