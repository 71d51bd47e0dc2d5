package hashiya.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Draft;
import hashiya.export.ExportedFile;
import hashiya.export.Sample;
import hashiya.model.Entity;
import hashiya.model.HighlightId;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {

    private static final SourceId HIDDEN = new SourceId(1);

    @ParameterizedTest
    @ValueSource(strings = {"محمد الأحمد", "مُحَمَّد الأَحْمَد", "محــمد الاحمد", "محمدالأحمد", "ومحمد الأحمد",
        "لمحمد أحمد",
        "محمد_الأحمد", "**محمد** الأحمد", "محمد\nالأحمد", "مح\u200Dمد\u00A0الأحمد", "ﻣﺤﻤﺪ الأحمد", "#محمد_الأحمد",
        "%D9%85%D8%AD%D9%85%D8%AF-%D8%A7%D9%84%D8%A3%D8%AD%D9%85%D8%AF", "\\u0645\\u062d\\u0645\\u062f الأحمد",
        "محمد\\nالأحمد", "مح<mark class=\"red\" id=\"q1-1\">مد ال</mark>أحمد", "محمد<sup><a href=\"#n1\">1</a></sup> الأحمد", "&#1605;حمد <b>الأحمد</b>", "قالمحمدالأحمدذلك", "K. Haddád", "k-haddad", "لأبي بكر", "أبا بكر",
        "للأحمدي", "بالأحمدي", "فالأحمدى"})
    void a_hidden_name_is_found_however_it_is_written(String spelling) {
        var leaks = check("سطر\n" + spelling + "\n");
        assertEquals(1, leaks.stream().filter(Leak::sure).count(), leaks.toString());
        assertEquals(HIDDEN, leaks.getFirst().what());
        assertEquals(2, leaks.getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمود الأحمد", "أحمد محمد", "بكر أبو", "Haddad K", "الأحمديون", "حمد الحمد"})
    void another_name_is_not(String other) {
        assertEquals(List.of(), check(other).stream().filter(Leak::sure).toList());
    }

    @Test
    void a_part_of_the_name_of_a_person_is_pointed_at() {
        var leaks = check("قال الأحمد");
        assertFalse(leaks.getFirst().sure());
        assertEquals("قال الأحمد", leaks.getFirst().excerpt());
    }

    @ParameterizedTest
    @CsvSource({"علي, true", "عليّ, true", "وعلي, true", "على, false"})
    void the_name_ali_is_not_the_preposition(String word, boolean isName) {
        var source = new Source(HIDDEN, "علي", SourceKind.GROUP, List.of(), Reliability.F, "");
        assertEquals(isName, !check(source, new ExportedFile("a.md", "قال " + word + " ذلك")).isEmpty());
    }

    @Test
    void names_of_files_and_files_inside_files_are_looked_at() throws IOException {
        assertEquals(0, check(person(), new ExportedFile("sources/S-001 محمد الأحمد.md", "")).getFirst().line());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Sources/a.txt"));
            zip.write("محمد الأحمد".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("p.qdpx/Sources/a.txt",
                check(person(), new ExportedFile("p.qdpx", bytes.toByteArray())).getFirst().path());
    }

    @Test
    void a_part_of_a_withheld_passage_is_found() {
        var passage = new HighlightId(Sample.ARTICLE, 1);
        var sharing = Sharing.OPEN.withholding(List.of(passage));
        var quoted = "في ملاحظة: جيشُ الإسلام بحق 45 عنصرا و قائدا فقط";
        var leaks = LeakCheck.of(Sample.snapshot(), sharing,
                List.of(Draft.Item.of(new ExportedFile("a.md", quoted))), Progress.NONE);
        assertEquals(passage, leaks.getFirst().what());
        assertTrue(LeakCheck.of(Sample.snapshot(), sharing, List.of(Draft.Item.of(new ExportedFile("a.md",
                "جيش الإسلام بحق"))), Progress.NONE).isEmpty());
    }

    private static Source person() {
        return new Source(HIDDEN, "محمد الأحمد", SourceKind.PERSON,
                List.of("K. Haddad", "أبو بكر", "الأحمدي"), Reliability.F, "");
    }

    private static List<Leak> check(String text) {
        return check(person(), new ExportedFile("a.md", text));
    }

    private static List<Leak> check(Source hidden, ExportedFile file) {
        var kinds = new ArrayList<List<? extends Entity>>();
        kinds.add(List.of(hidden));
        return LeakCheck.of(Snapshot.of("w", kinds), Sharing.OPEN.hiding(HIDDEN, "المصدر س-1"),
                List.of(Draft.Item.of(file)), Progress.NONE);
    }
}
