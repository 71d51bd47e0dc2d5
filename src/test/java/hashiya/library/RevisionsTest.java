package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.EarlierText;
import hashiya.model.Evidence;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.PassageState;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.store.Problem;
import hashiya.store.StoreException;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {

    private static final String TEXT = """
            + الخط -
            قال القائد إن نحو ثلاثمئة من المنشقين محتجزون في معسكر قرب مدينة إدلب.
            ونفى متحدث باسم الفصيل صحة هذه الأنباء جملة وتفصيلا في بيان رسمي.
            وأكّد المصدر أنّ مقاتلي التنظيم انسحبوا من المدينة إلى الأرياف القريبة منها.
            مقالات ذات صلة""";

    @TempDir
    private Path folder;
    private Library library;
    private Revisions revisions;
    private Article article;
    private Highlight number;
    private Highlight denial;
    private Highlight source;

    @BeforeEach
    void make_a_workspace() {
        library = Library.create(folder.resolve("work.hashiya"));
        revisions = new Revisions(library);
        article = new Editor(library).replace(Workspaces.article(library, TEXT), library.all(Article.class).getFirst()
                .with(List.of(new Hidden(at(TEXT, "+ الخط -"), Furniture.CONTROL),
                        new Hidden(at(TEXT, "مقالات ذات صلة"), Furniture.BY_HAND))));
        number = highlight("نحو ثلاثمئة من المنشقين");
        denial = highlight("صحة هذه الأنباء");
        source = highlight("وأكّد المصدر أنّ مقاتلي");
        Workspaces.claim(new Editor(library), "ثلاثمئة محتجزون", number.id());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_correction_is_one_step_that_carries_highlights_and_hidden_lines_along() {
        var text = corrected();
        var plan = revisions.correction(article.id(), text);
        assertEquals(List.of(1L, 1L, 1L), List.of(plan.kept(), plan.changed(), plan.orphaned()));
        assertEquals(List.of(number), plan.losing());
        var entries = library.lastEntry();

        var after = revisions.apply(plan);

        assertEquals(entries + 1, library.lastEntry());
        assertEquals(text, library.text(after));
        assertEquals(TEXT, library.text(article.id(), 1));
        assertEquals(List.of("صحة هذه الأنباء", "واكد المصدر ان مقاتلي"), quotes(library.highlights(article.id())));
        assertEquals(List.of(number), library.orphans(article.id()));
        assertEquals(List.of("+ الخط -", "مقالات ذات صلة"),
                after.hidden().stream().map(each -> each.range().in(text)).toList());
        assertEquals(article.evidence(), after.evidence());
        assertEquals(List.of(article.text()), after.earlier().stream().map(EarlierText::text).toList());
        Workspaces.assertAllWell(library);
    }

    @Test
    void what_changed_and_what_vanished_is_flagged_until_the_analyst_has_seen_to_it() {
        revisions.apply(revisions.correction(article.id(), corrected()));
        assertEquals(List.of(PassageState.VANISHED, PassageState.KEPT, PassageState.CHANGED), states());

        var place = revisions.proposals(article.id()).get(number.id()).getFirst().range();
        var placed = revisions.place(number.id(), place);

        assertEquals("نحو أربعمئة من المنشقين", placed.quote());
        assertEquals(List.of(PassageState.CHANGED, PassageState.KEPT, PassageState.CHANGED), states());
        assertEquals("نحو ثلاثمئة من المنشقين", placed.former().orElseThrow().quote().exact());
        revisions.lookedAt(number.id());
        revisions.lookedAt(source.id());
        assertEquals(List.of(PassageState.KEPT, PassageState.KEPT, PassageState.KEPT), states());
        Workspaces.assertAllWell(library);
    }

    @Test
    void undo_and_redo_restore_everything_across_restarts() {
        var original = library.snapshot();
        revisions.apply(revisions.correction(article.id(), corrected()));
        var corrected = library.snapshot();
        revisions.place(number.id(), at(corrected(), "أربعمئة"));
        var placed = library.snapshot();

        reopen();
        library.undo();
        assertEquals(corrected, library.snapshot());
        library.undo();
        assertEquals(original, library.snapshot());
        assertEquals(TEXT, library.text(library.article(article.id())));
        Workspaces.assertAllWell(library);

        reopen();
        library.redo();
        library.redo();
        assertEquals(placed, library.snapshot());
        assertEquals(corrected(), library.text(library.article(article.id())));
        Workspaces.assertAllWell(library);
    }

    @Test
    void a_version_number_is_never_given_twice_and_an_undone_text_stays_as_evidence() {
        revisions.apply(revisions.correction(article.id(), TEXT + " أولى"));
        library.undo();
        var after = revisions.apply(revisions.correction(article.id(), TEXT + " ثانية"));
        assertEquals(3, after.text().number());
        assertEquals(TEXT + " أولى", library.text(article.id(), 2));
        assertEquals(List.of(1), after.earlier().stream().map(each -> each.text().number()).toList());
        Workspaces.assertAllWell(library);
    }

    @Test
    void a_newer_version_has_bytes_of_its_own_and_the_older_ones_are_kept() {
        var text = corrected() + "\nشارك الخبر";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "b.txt", "UTF-8", Instant.EPOCH);
        var furniture = List.of(new Hidden(at(text, "شارك الخبر"), Furniture.CONTROL),
                new Hidden(at(text, text.lines().skip(3).findFirst().orElseThrow()), Furniture.ABOUT_OUTLET));

        var after = revisions.apply(revisions.renewal(article.id(), new Content(bytes, text), evidence, furniture));

        assertEquals(evidence, after.evidence());
        assertArrayEquals(bytes, library.original(after));
        assertArrayEquals(TEXT.getBytes(StandardCharsets.UTF_8), library.original(article));
        assertEquals(article.id(), library.articleOf(article.evidence().sha256()).orElseThrow());
        // Hidden by hand stays hidden, seen before stays seen, and new furniture is hidden.
        assertEquals(List.of("مقالات ذات صلة", "شارك الخبر"),
                after.hidden().stream().map(each -> each.range().in(text)).toList());
        Workspaces.assertAllWell(library);
    }

    @Test
    void an_orphan_returns_by_itself_when_its_words_come_back() {
        revisions.apply(revisions.correction(article.id(), corrected()));
        revisions.apply(revisions.correction(article.id(), TEXT));
        assertEquals(List.of(), library.orphans(article.id()));
        assertEquals(List.of(number.range(), denial.range(), source.range()),
                library.highlights(article.id()).stream().map(Highlight::range).toList());
        assertEquals(List.of(PassageState.KEPT, PassageState.KEPT, PassageState.KEPT), states());
        Workspaces.assertAllWell(library);
    }

    @Test
    void a_late_highlight_is_carried_along_and_a_plan_for_a_text_that_is_gone_fails() {
        var plan = revisions.correction(article.id(), corrected());
        var other = revisions.correction(article.id(), TEXT + " وهكذا");
        var late = highlight("قرب مدينة إدلب");
        revisions.apply(plan);
        assertTrue(library.highlights(article.id()).stream().anyMatch(each -> each.id().equals(late.id())));
        var e = assertThrows(StoreException.class, () -> revisions.apply(other));
        assertEquals(Problem.CONFLICT, e.problem());
    }

    @Test
    void the_same_text_changes_nothing() {
        var entries = library.lastEntry();
        revisions.apply(revisions.correction(article.id(), TEXT.replace("\n", "\r\n")));
        assertEquals(entries, library.lastEntry());
    }

    @Test
    void a_workspace_from_before_there_were_versions_is_upgraded_and_a_copy_kept() throws SQLException {
        var before = library.snapshot();
        library.close();
        Workspaces.sql(folder.resolve("work.hashiya"), "DROP TABLE standing", "DROP TABLE arrangement",
                "DROP TABLE dismissal", "DROP TABLE sketch", "DROP TABLE text_letters", "DROP TABLE stretch",
                "DROP TABLE remark", "DROP TABLE saved_search", "DROP TABLE look",
                "DROP TABLE synonym", "DROP TABLE synonym_group", "DROP TABLE highlight_absorbed",
                "DROP TABLE distinction",
                "ALTER TABLE bookmark DROP COLUMN furthest", "DROP TABLE former_anchor", "DROP TABLE earlier_text");
        Workspaces.takeBackClaims(folder.resolve("work.hashiya"));
        Workspaces.sql(folder.resolve("work.hashiya"), "PRAGMA user_version = 2");
        reopen();
        assertEquals(before, library.snapshot());
        assertTrue(Files.exists(folder.resolve("work.version-2.hashiya")));
        revisions.apply(revisions.correction(article.id(), corrected()));
        Workspaces.assertAllWell(library);
    }

    @Test
    void taking_the_article_out_takes_its_orphans_and_undo_brings_them_back() {
        revisions.apply(revisions.correction(article.id(), corrected()));
        var before = library.snapshot();
        new Editor(library).remove(library.article(article.id()));
        assertEquals(List.of(), library.all(Highlight.class));
        library.undo();
        assertEquals(before, library.snapshot());
        Workspaces.assertAllWell(library);
    }

    private static String corrected() {
        return TEXT.replace("ثلاثمئة", "أربعمئة").replace("وأكّد", "واكد").replace("أنّ", "ان")
                .replace("ونفى", "كما نفى");
    }

    private List<PassageState> states() {
        Snapshot now = library.snapshot();
        return now.all(Highlight.class).stream().map(now::stateOf).toList();
    }

    private Highlight highlight(String quote) {
        return new Editor(library).highlight(article.id(), at(TEXT, quote), Colour.YELLOW);
    }

    private static TextRange at(String text, String quote) {
        var start = text.indexOf(quote);
        return new TextRange(start, start + quote.length());
    }

    private static List<String> quotes(List<Highlight> highlights) {
        return highlights.stream().map(Highlight::quote).toList();
    }

    private void reopen() {
        library.close();
        library = Library.open(folder.resolve("work.hashiya"));
        revisions = new Revisions(library);
    }
}
