package hashiya.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.IntakeFiles;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.Field;
import hashiya.intake.table.TableGlance;
import hashiya.ui.imports.ImportHabits.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsModelTest {

    private static final String TABLE = """
            رقم,headline,summary,body
            1,عنوان أول,موجز الخبر,قال مصدر محلي إن عشرات العائلات وصلت إلى المدينة أمس.
            2,عنوان ثان,موجز آخر,نفت الوزارة ما جاء في البيان الذي نُشر أول أمس.
            """;

    @TempDir
    private Path folder;

    @Test
    void a_table_proposes_its_columns_and_each_thing_stands_in_one_column() throws IOException {
        var model = new ColumnsModel(glance(), Optional.empty());
        assertEquals(List.of("رقم", "headline", "summary", "body"), model.columns());
        assertEquals(2, model.rows().size());
        assertEquals(Optional.of(Field.TEXT), model.field("body"));
        assertEquals(Optional.of(Field.TITLE), model.field("headline"));
        model.choose("summary", Optional.of(Field.TEXT));
        assertEquals(Optional.empty(), model.field("body"));
        model.choose("summary", Optional.of(Field.TITLE));
        assertFalse(model.isReady(), "no column holds the text any more");
        assertEquals(Optional.empty(), model.field("headline"));
        model.choose("body", Optional.of(Field.TEXT));
        assertTrue(model.isReady());
        assertEquals(new ColumnMapping(Map.of(Field.TEXT, "body", Field.TITLE, "summary")), model.mapping());
    }

    @Test
    void the_preview_is_the_article_that_the_first_row_becomes() throws IOException {
        var file = file();
        var preview = Preview.of(file, new ColumnMapping(Map.of(Field.TEXT, "body", Field.TITLE, "summary")));
        assertEquals("موجز الخبر", preview.facts().orElseThrow().title());
        assertTrue(preview.text().startsWith("قال مصدر"), preview.text());
        assertTrue(Preview.of(file, new ColumnMapping(Map.of(Field.TEXT, "متن"))).refusal().isPresent());
    }

    @Test
    void what_was_said_is_remembered_for_tables_of_the_same_columns() throws IOException {
        var said = new ColumnMapping(Map.of(Field.TEXT, "summary", Field.OUTLET, "a column, with = and \n"));
        var watch = new Watch(folder.resolve("وارد جديد"), true);
        var habits = ImportHabits.NONE.with(List.of("رقم", "headline", "summary", "body"), said)
                .with(folder.resolve("w.hashiya"), watch);
        var kept = ImportHabits.of(habits.toString());
        assertEquals(habits, kept);
        assertEquals(Optional.of(said), kept.columns(List.of("body", "summary", "headline", "رقم")));
        assertEquals(Optional.empty(), kept.columns(List.of("body", "summary", "headline")));
        assertEquals(Optional.of(watch), kept.watch(folder.resolve("w.hashiya")));
        assertEquals(Optional.of(Field.TEXT),
                new ColumnsModel(glance(), kept.columns(glance().columns())).field("summary"));
        assertEquals(ImportHabits.NONE, ImportHabits.of("columns\nwatch %%% x on\nwhat"));
    }

    @Test
    void what_is_no_table_has_no_columns() throws IOException {
        assertEquals(Optional.empty(), IntakeFiles.table(Files.writeString(folder.resolve("خبر.txt"), "خبر")));
        assertEquals(Optional.empty(), IntakeFiles.table(Files.writeString(folder.resolve("فارغ.csv"), "")));
        assertEquals(Optional.empty(), IntakeFiles.table(folder));
        var lines = "{\"body\":\"نص الخبر\",\"meta\":{\"site\":\"الوكالة\"}}\n";
        assertEquals(List.of("body", "meta.site"),
                IntakeFiles.table(Files.writeString(folder.resolve("a.jsonl"), lines)).orElseThrow().columns());
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("أخبار.csv"), TABLE);
    }

    private TableGlance glance() throws IOException {
        return IntakeFiles.table(file()).orElseThrow();
    }
}
