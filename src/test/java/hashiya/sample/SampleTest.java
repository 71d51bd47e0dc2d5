package hashiya.sample;

import static hashiya.model.Stance.ASSERTS;
import static hashiya.model.Stance.DENIES;
import static hashiya.model.Stance.RELAYS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.ExportedFile;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SampleTest {

    /// One line of the product's table: what is claimed, by whom and through whom, how, and where it says so.
    record Row(String proposition, Stance stance, String chain, Seed seed, String passage) {}

    static final List<Row> TABLE = List.of(
            new Row("يُحتجز نحو 300 منشق", ASSERTS, "محمد الغابي|بي بي سي", Seed.CAMP, "ويحتجز حوالي 300"),
            new Row("ما يصل إلى 300 من مقاتلي", ASSERTS, "سعودي فرّ|الغارديان|الموقع الناشر (غير مسمّى)",
                    Seed.COMPOUND, "قد أنشأوا مجمعاً شمال مدينة إدلب"),
            new Row("في انهيار منذ نحو ثمانية أشهر", RELAYS, "المنشقون|محمد الغابي|بي بي سي", Seed.CAMP,
                    "في انهيار منذ حوالي 8 شهور"),
            new Row("معظم الفارين", ASSERTS, "مصدر في «قوات الشرطة|العربي الجديد", Seed.ROUTES,
                    "معظم الفارين من مناطق سيطرة تنظيم \"داعش\" عبروا"),
            new Row("200 مقاتل", ASSERTS, "مصدر عسكري مطلع|صدى الشام|العربي الجديد", Seed.ROUTES, "حاصرت 200 مقاتل"),
            new Row("جواسيس إلى تركيا", ASSERTS, "أبو أنس الأنصاري|صوت وصورة", Seed.DEFECTIONS,
                    "إلى تركيا بحجة أنهم منشقين"),
            new Row("أكثر من مليار ليرة", ASSERTS, "سامي الفراتي|صوت وصورة", Seed.DEFECTIONS,
                    "وبحوزته أكثر من مليار ليرة سورية"),
            new Row("أعدم جيش الإسلام 45", ASSERTS, "حسابات جهادية|وكالة ستيب", Seed.GHOUTA, "بحق 45 عنصراً"),
            new Row("أعدم جيش الإسلام 45", DENIES, "جيش الإسلام|بيان رسمي|وكالة ستيب", Seed.GHOUTA,
                    "نفي قطعي من جيش الإسلام عبر بيان رسمي"),
            new Row("أكثر من 450 شخصاً", ASSERTS, "«ق.م»|وكالة ستيب", Seed.GHOUTA, "لأكثر من(450)"));

    @TempDir
    private static Path folder;
    private static Library library;
    private static Snapshot sample;

    @BeforeAll
    static void build() {
        library = Library.create(folder.resolve("sample.hashiya"));
        Sample.build(library);
        sample = library.snapshot();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void every_line_of_the_table_is_there(Row row) {
        var matching = sample.all(Attribution.class).stream()
                .filter(each -> each.stance() == row.stance)
                .filter(each -> sample.get(Claim.class, each.claim()).proposition().contains(row.proposition))
                .toList();
        assertEquals(1, matching.size());
        var chain = matching.getFirst().chain().stream().map(SampleTest::name).toList();
        var expected = List.of(row.chain.split("\\|"));
        assertEquals(expected.size(), chain.size());
        for (var link = 0; link < chain.size(); link++) {
            assertTrue(chain.get(link).startsWith(expected.get(link)), chain + " against " + expected);
        }
        var passage = sample.get(Highlight.class, matching.getFirst().passage());
        assertEquals(row.seed.fileName(), sample.get(Article.class, passage.article()).evidence().fileName());
        assertTrue(passage.quote().contains(row.passage), passage.quote());
    }

    @ParameterizedTest
    @EnumSource
    void the_seeds_are_kept_byte_for_byte(Seed seed) throws IOException {
        assertArrayEquals(Files.readAllBytes(Path.of("seeds", seed.fileName())), library.original(article(seed)));
    }

    @ParameterizedTest
    @EnumSource
    void every_quote_stands_letter_by_letter_in_its_seed(Seed seed) throws IOException {
        var printed = Files.readString(Path.of("seeds", seed.fileName()));
        var highlights = sample.highlights(article(seed).id());
        assertTrue(highlights.size() >= 5);
        for (var each : highlights) {
            assertEquals(printed.substring(each.range().start(), each.range().end()), each.quote());
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_passage_stands_in_a_line_that_cleaning_hides(Seed seed) {
        var hidden = article(seed).hidden();
        assertEquals(List.of(), sample.highlights(article(seed).id()).stream()
                .filter(each -> hidden.stream().anyMatch(lines -> lines.range().overlaps(each.range())))
                .map(Highlight::quote).toList());
    }

    @Test
    void the_two_three_hundreds_belong_to_one_question_and_contradict_each_other() {
        var relation = sample.all(Relation.class).getFirst();
        var held = sample.get(Claim.class, relation.from());
        var settled = sample.get(Claim.class, relation.to());
        assertEquals(RelationKind.CONTRADICTS, relation.kind());
        assertTrue(held.proposition().contains("يُحتجز") && settled.proposition().contains("أنشأ"));
        assertTrue(relation.note().contains("أنشأوا مجمعهم بأنفسهم"));
        assertEquals(held.question(), settled.question());
        var question = sample.get(Question.class, held.question().orElseThrow());
        assertEquals("ما مصير الثلاثمئة؟", question.wording());
    }

    @Test
    void dates_are_what_the_texts_say_and_empty_where_they_say_none() {
        assertEquals(List.of("", "", "2017-07-11", "2015-07", ""),
                Arrays.stream(Seed.values()).map(each -> article(each).facts().published().iso()).toList());
        assertEquals(Set.of("", "2017-07-11", "2015-07"), sample.all(Attribution.class).stream()
                .map(Attribution::reported).map(PartialDate::iso).collect(Collectors.toSet()));
        assertEquals(Set.of("", "2017-07-09", "2014-09"), sample.all(Claim.class).stream()
                .map(Claim::happened).map(PartialDate::iso).collect(Collectors.toSet()));
    }

    @Test
    void every_article_has_a_title_to_show() {
        assertEquals(List.of(), sample.all(Article.class).stream()
                .filter(each -> each.facts().shownTitle().isBlank()).toList());
        assertTrue(article(Seed.CAMP).facts().title().isBlank());
        assertTrue(article(Seed.COMPOUND).facts().title().isBlank());
        assertEquals("عناصر وقياديون من \"داعش\" فرّوا إلى ريف حلب وإدلب",
                article(Seed.ROUTES).facts().shownTitle());
    }

    @Test
    void ratings_come_with_their_reason() {
        assertEquals(List.of(), sample.all(Claim.class).stream().filter(each -> each.reason().isBlank()).toList());
        assertEquals(List.of(), sample.all(Source.class).stream()
                .filter(each -> each.reason().isBlank() && each.reliability().ordinal() < 5).toList());
    }

    @Test
    void every_colour_in_use_has_its_meaning() {
        var named = sample.all(ColourMeaning.class).stream().map(ColourMeaning::id).collect(Collectors.toSet());
        assertEquals(Set.of(Colour.values()), named);
        assertEquals(Set.of(Colour.values()),
                sample.all(Highlight.class).stream().map(Highlight::colour).collect(Collectors.toSet()));
    }

    @Test
    void every_tag_of_both_sets_is_used_or_has_tags_below() {
        var used = sample.all(Highlight.class).stream().flatMap(each -> each.tags().stream())
                .collect(Collectors.toSet());
        assertEquals(List.of(), sample.all(Tag.class).stream()
                .filter(each -> !used.contains(each.id()))
                .filter(each -> sample.all(Tag.class).stream()
                        .noneMatch(below -> below.parent().filter(each.id()::equals).isPresent()))
                .map(Tag::name).toList());
        assertEquals(Set.of(TagSet.values()),
                sample.all(Tag.class).stream().map(Tag::set).collect(Collectors.toSet()));
        assertTrue(sample.all(Tag.class).stream().noneMatch(each -> each.definition().isBlank()));
    }

    @Test
    void notes_in_both_languages_hang_on_everything_that_can_carry_one() {
        var kinds = sample.all(Note.class).stream().map(each -> each.target().getClass()).collect(Collectors.toSet());
        assertEquals(Set.of(NoteTarget.class.getPermittedSubclasses()), kinds);
        assertTrue(sample.all(Note.class).stream().anyMatch(each -> each.markdown().matches("(?s)[\\p{ASCII}«».…]*")));
    }

    @Test
    void some_highlights_overlap_and_one_crosses_a_line_break() {
        assertTrue(sample.all(Highlight.class).stream().anyMatch(each -> each.quote().contains("\n")));
        for (var seed : List.of(Seed.CAMP, Seed.COMPOUND, Seed.ROUTES)) {
            var highlights = sample.highlights(article(seed).id());
            assertTrue(highlights.stream().anyMatch(one -> highlights.stream()
                    .anyMatch(other -> other != one && other.range().overlaps(one.range()))), seed.fileName());
        }
    }

    @Test
    void no_name_from_the_lists_of_the_accused_is_repeated() {
        var accused = List.of("المداح", "البندر", "القصوبة", "الحلوم", "النوري", "القرعاني", "الديري", "النكلاوي",
                "أورفلي", "الحمادي", "السليمان", "أبو العبد", "أبو هاجر", "أبو عبيدة");
        var said = Stream.of(Claim.class, Source.class, Tag.class, Note.class, Question.class, Relation.class,
                        Hypothesis.class, OpenPoint.class, Assessment.class, ColourMeaning.class, Highlight.class)
                .<Entity>flatMap(kind -> sample.all(kind).stream()).map(SampleTest::words)
                .collect(Collectors.joining("\n"));
        assertEquals(List.of(), accused.stream().filter(said::contains).toList());
    }

    @Test
    void verification_finds_nothing_wrong() {
        assertEquals(List.of(), library.verify().stream().filter(each -> !each.ok()).toList());
    }

    @Test
    void everything_undone_and_done_again_gives_the_same_export() {
        var file = folder.resolve("undone.hashiya");
        try (var other = Library.create(file)) {
            Sample.build(other);
            var entities = other.snapshot();
            var before = export(other);
            while (other.undo().isPresent()) {
                // Until there is nothing left to undo.
            }
            assertEquals(List.of(), List.copyOf(other.snapshot().byId().values()));
            while (other.redo().isPresent()) {
                // Until all is back.
            }
            assertEquals(entities, other.snapshot());
            assertEquals(before, export(other));
            assertFalse(before.isEmpty());
        }
    }

    @Test
    void a_passage_that_is_not_there_exactly_once_stops_the_build() {
        assertThrows(IllegalStateException.class, () -> Sitting.only("قال ثم قال", "قال"));
        assertThrows(IllegalStateException.class, () -> Sitting.only("قال", "قالت"));
        assertEquals("ثم", Sitting.only("قال ثم قال", "ثم").in("قال ثم قال"));
    }

    private static List<ExportedFile> export(Library from) {
        return MarkdownExport.workspace(from.snapshot(), from::text, Options.standard());
    }

    private static Article article(Seed seed) {
        return sample.all(Article.class).stream()
                .filter(each -> each.evidence().fileName().equals(seed.fileName())).findFirst().orElseThrow();
    }

    private static String name(SourceId id) {
        return sample.get(Source.class, id).name();
    }

    /// What the analyst wrote, or marked.
    private static String words(Entity entity) {
        return switch (entity) {
            case Highlight highlight -> highlight.quote();
            case Source source -> source.name() + source.aliases() + source.reason();
            default -> entity.toString();
        };
    }
}
