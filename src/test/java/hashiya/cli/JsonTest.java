package hashiya.cli;

import static hashiya.cli.Terminal.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.SearchEditor;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Remark;
import hashiya.model.SavedSearch;
import hashiya.model.Sha256;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys are a promise to scripts: their names, their order, and null for what is not known.
class JsonTest {

    private static final List<String> ARTICLE = List.of("id", "title", "titleAnalyst", "outlet", "byline", "published",
            "url", "language", "sha256", "characters", "highlights", "claims", "coverage");
    private static final List<String> CLAIM = List.of("id", "proposition", "credibility", "reason", "question",
            "relations", "origins", "attributions", "questionId", "happened", "place", "agent", "action", "disputed",
            "contrasts", "openPoints", "circular");
    private static final List<String> HIGHLIGHT = List.of("id", "article", "start", "end", "quote", "colour", "tags",
            "note");

    @TempDir
    private static Path folder;
    private static Path workspace;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeAll
    static void build_the_sample() {
        workspace = folder.resolve("عيّنة ?#% 1.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
        }
    }

    @Test
    void articles() {
        var lines = list("articles");
        assertEquals(5, lines.size());
        lines.forEach(each -> assertEquals(ARTICLE, keys(each)));
        var camp = lines.getFirst();
        assertEquals(1, camp.get("id").intValue());
        assertTrue(camp.get("title").isNull() && camp.get("published").isNull() && camp.get("url").isNull());
        assertEquals(2141, camp.get("characters").intValue());
        assertEquals("5ba127834f3084b9df8c0ddd04ca1b8391381a1607e3007f2cb1b634cf217393", camp.get("sha256").asText());
        assertEquals("2017-07-11", lines.get(2).get("published").asText());
        assertEquals(3, lines.get(2).get("claims").intValue());
        assertEquals(List.of("paragraphs", "read", "marked", "claimed"), keys(camp.get("coverage")));
        assertTrue(camp.get("coverage").get("marked").intValue() > camp.get("coverage").get("claimed").intValue());
        assertEquals(2, camp.get("coverage").get("claimed").intValue());
    }

    @Test
    void articles_are_what_list_lists_by_itself() {
        var asked = list("articles");
        terminal.run("list", workspace, "--json");
        assertEquals(asked, terminal.json());
    }

    @Test
    void sources() {
        var lines = list("sources");
        lines.forEach(each ->
                assertEquals(List.of("id", "name", "kind", "aliases", "reliability", "reason", "speaks", "relays"),
                        keys(each)));
        var bbc = one(lines, "name", "بي بي سي");
        assertEquals("S-002", bbc.get("id").asText());
        assertEquals("outlet", bbc.get("kind").asText());
        assertEquals("BBC", bbc.get("aliases").get(0).asText());
        assertEquals("C", bbc.get("reliability").asText());
        assertTrue(one(lines, "name", "العربي الجديد").get("reason").isNull());
    }

    @Test
    void claims() {
        var lines = list("claims");
        lines.forEach(each -> assertEquals(CLAIM, keys(each)));
        var held = lines.getFirst();
        assertEquals("C-001", held.get("id").asText());
        assertEquals(3, held.get("credibility").intValue());
        assertEquals("ما مصير الثلاثمئة؟", held.get("question").asText());
        assertEquals(List.of("contradicts", "C-002"), relation(held));
        assertEquals(List.of("contradicts", "C-001"), relation(lines.get(1)));
        assertTrue(held.get("relations").get(0).get("note").asText().startsWith("العدد واحد"));
        var disputed = Stream.of(lines.toArray(JsonNode[]::new))
                .filter(each -> each.get("attributions").size() == 2).findFirst().orElseThrow();
        assertEquals("{\"asserts\":1,\"denies\":1,\"doubts\":0,\"relays\":0,\"retracts\":0}",
                disputed.get("origins").toString());
        var attribution = held.get("attributions").get(0);
        assertEquals(List.of("source", "stance", "chain", "article", "highlight", "start", "end", "quote", "reported",
                "id", "origin", "figures"), keys(attribution));
        assertEquals("[\"S-001\",\"S-002\"]", attribution.get("chain").toString());
        assertEquals("asserts", attribution.get("stance").asText());
        assertTrue(attribution.get("reported").isNull());
    }

    @Test
    void claims_carry_who_did_what_figures_and_what_is_open() {
        var lines = list("claims");
        var held = lines.getFirst();
        assertEquals("محافظة إدلب", held.get("place").asText());
        assertEquals("QN-001", held.get("questionId").asText());
        assertEquals("احتجاز", held.get("action").asText());
        assertEquals("{\"number\":300,\"bound\":\"about\",\"unit\":\"سجين\"}",
                held.get("attributions").get(0).get("figures").get(0).toString());
        var disputed = lines.stream().filter(each -> each.get("disputed").booleanValue()).toList();
        assertEquals(1, disputed.size());
        assertEquals("open", disputed.getFirst().get("openPoints").get(0).get("state").asText());
        assertTrue(lines.stream().anyMatch(each ->
                each.toString().contains("\"number\":1000000000,\"bound\":\"at_least\"")));
    }

    @Test
    void questions_carry_contrasts_hypotheses_and_open_points() {
        var lines = list("questions");
        lines.forEach(each -> assertEquals(List.of("id", "wording", "claims", "contrasts", "hypotheses",
                "openPoints", "speaking", "silent"), keys(each)));
        var fate = lines.getFirst();
        assertEquals("[\"C-001\",\"C-002\"]", fate.get("claims").toString());
        assertEquals("[\"S-001\",\"S-003\"]", fate.get("speaking").toString());
        assertEquals("[\"S-006\"]", fate.get("silent").toString());
        var contrast = fate.get("contrasts").get(0);
        assertEquals(List.of("figures", "differing", "conflicting"), keys(contrast));
        assertEquals(List.of("exactly 200", "about 300", "at_most 300"), contrast.get("figures").valueStream()
                .map(each -> each.get("bound").asText() + " " + each.get("number").asText()).toList());
        assertEquals("[\"number\",\"action\",\"agent\",\"place\"]", contrast.get("differing").toString());
        var best = fate.get("hypotheses").get(0);
        assertEquals(List.of("id", "wording", "rank", "inconsistency", "consistency", "unassessed", "assessments"),
                keys(best));
        assertEquals(List.of("claim", "consistency", "note"), keys(best.get("assessments").get(0)));
        assertEquals(1, best.get("rank").intValue());
        assertEquals(List.of("id", "question", "claims", "settling", "source", "knower", "state", "outcome"),
                keys(fate.get("openPoints").get(0)));
    }

    private static List<String> relation(JsonNode claim) {
        var relation = claim.get("relations").get(0);
        return List.of(relation.get("kind").asText(), relation.get("claim").asText());
    }

    @Test
    void tags() {
        var lines = list("tags");
        lines.forEach(each ->
                assertEquals(List.of("id", "path", "colour", "definition", "set", "uses"), keys(each)));
        assertEquals(List.of("انشقاق", "انشقاق/أسباب"),
                lines.stream().limit(2).map(each -> each.get("path").asText()).toList());
        assertTrue(lines.getFirst().get("id").isInt());
        assertEquals("alleged", lines.getFirst().get("set").asText());
        assertEquals("observed", lines.getLast().get("set").asText());
        assertTrue(lines.get(1).get("uses").intValue() > 0);
    }

    @Test
    void highlights() {
        var lines = list("highlights");
        lines.forEach(each -> assertEquals(HIGHLIGHT, keys(each)));
        terminal.run("show", workspace, 1, "--json");
        var text = terminal.json().getFirst().get("text").asText();
        for (var each : lines.stream().filter(line -> line.get("article").intValue() == 1).toList()) {
            assertEquals(each.get("quote").asText(), text.substring(each.get("start").intValue(),
                    each.get("end").intValue()));
        }
        assertEquals("[\"انشقاق/أرقام\",\"احتجاز\",\"رقم متكرر\"]", lines.getFirst().get("tags").toString());
        assertTrue(lines.getFirst().get("note").isNull());
        assertTrue(lines.stream().anyMatch(each -> each.get("note").isTextual()));
    }

    @Test
    void show_tells_how_an_article_was_read() {
        var file = folder.resolve("remarks.hashiya");
        try (var library = Library.create(file)) {
            var evidence = new Evidence(Sha256.of("خبر"), 6, "a.html", "UTF-8", Instant.EPOCH, List.of(
                    new Remark(Remark.Kind.PUBLISHED_AS_STATED, "8 فيفري 2019"),
                    new Remark(Remark.Kind.EXTRACTED_BY, "")));
            new Editor(library).importArticle(new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar"), evidence,
                    new Content("خبر".getBytes(StandardCharsets.UTF_8), "خبر"), List.of());
        }
        terminal.run("show", file, "1", "--json");
        assertEquals("[{\"kind\":\"published_as_stated\",\"detail\":\"8 فيفري 2019\"},"
                + "{\"kind\":\"extracted_by\",\"detail\":\"\"}]", terminal.json().getFirst().get("remarks").toString());
        terminal.run("show", file, "1");
        assertTrue(terminal.out().contains("The date as the page states it:  8 فيفري 2019"), terminal.out());
    }

    @Test
    void stories_synonyms_and_saved_searches() throws IOException {
        var file = folder.resolve("lists.hashiya");
        try (var library = Library.create(file)) {
            var searches = new SearchEditor(library);
            searches.hold(List.of("داعش", "تنظيم الدولة"));
            searches.save("سجون", "سجن OR معتقل", SavedSearch.Scope.LIBRARY);
        }
        var wire = IntStream.range(0, 90).mapToObj(each -> "كلمة" + each).collect(Collectors.joining(" "));
        for (var name : List.of("ب", "أ")) {
            Files.writeString(folder.resolve(name + ".txt"), "عنوان " + name + "\n" + wire);
            terminal.run("import", file, folder.resolve(name + ".txt"));
        }
        terminal.run("list", file, "stories", "--json");
        var story = terminal.json().getFirst();
        assertEquals(List.of("first", "count", "printings"), keys(story));
        assertEquals(2, story.get("count").intValue());
        assertEquals(List.of("article", "title", "outlet", "published"), keys(story.get("printings").get(0)));
        assertEquals(story.get("first"), story.get("printings").get(0).get("article"));
        terminal.run("list", file, "synonyms", "--json");
        assertEquals("{\"id\":\"SY-001\",\"words\":[\"داعش\",\"تنظيم الدولة\"]}",
                terminal.json().getFirst().toString());
        terminal.run("list", file, "searches", "--json");
        assertEquals("{\"id\":\"SS-001\",\"name\":\"سجون\",\"query\":\"سجن OR معتقل\",\"scope\":\"library\"}",
                terminal.json().getFirst().toString());
        for (var kind : List.of("stories", "synonyms", "searches")) {
            assertEquals(Cli.DONE, terminal.run("list", file, kind));
            assertFalse(terminal.out().isBlank());
        }
    }

    @Test
    void show_adds_text_paragraphs_and_annotations_to_the_line_of_the_article() {
        assertEquals(Cli.DONE, terminal.run("show", workspace, "A5", "--json"));
        var article = terminal.json().getFirst();
        assertEquals(1, terminal.json().size());
        assertEquals(List.of("id", "title", "titleAnalyst", "outlet", "byline", "published", "url", "language",
                "sha256", "characters", "highlights", "claims", "text", "direction", "paragraphs", "notes", "orphans",
                "coverage", "remarks"),
                keys(article));
        article.get("highlights").forEach(each -> assertEquals(HIGHLIGHT, keys(each)));
        article.get("claims").forEach(each -> assertEquals(CLAIM, keys(each)));
        article.get("notes").forEach(each ->
                assertEquals(List.of("id", "on", "markdown", "created", "edited"), keys(each)));
        assertEquals(2, article.get("claims").size());
        assertEquals("auto", article.get("direction").asText());
        var paragraphs = article.get("paragraphs");
        paragraphs.forEach(each -> assertEquals(List.of("start", "end", "direction", "hidden"), keys(each)));
        assertEquals(article.get("characters").intValue(), paragraphs.get(paragraphs.size() - 1).get("end").intValue());
        assertEquals("rtl", paragraphs.get(2).get("direction").asText());
        assertTrue(paragraphs.get(0).get("hidden").booleanValue());
        assertFalse(paragraphs.get(4).get("hidden").booleanValue());
    }

    @Test
    void show_tells_a_direction_that_was_set_by_hand() {
        var flipped = folder.resolve("flipped.hashiya");
        try (var library = Library.create(flipped)) {
            Sample.build(library);
            var article = library.all(Article.class).getFirst();
            new Editor(library).replace(article, article.with(DirectionChoice.LEFT_TO_RIGHT));
        }
        terminal.run("show", flipped, 1, "--json");
        var shown = terminal.json().getFirst();
        assertEquals("ltr", shown.get("direction").asText());
        assertEquals("ltr", shown.get("paragraphs").get(0).get("direction").asText());
    }

    @Test
    void search_finds_folded_letters_and_gives_the_exact_range() {
        assertEquals(Cli.DONE, terminal.run("search", workspace, "الاجهزة الامنية", "--json"));
        var article = one(terminal.json(), "kind", "article");
        assertEquals(List.of("kind", "id", "article", "title", "score", "snippet", "hits", "layer"), keys(article));
        assertEquals("folded", article.get("layer").asText());
        assertEquals(1, article.get("id").intValue());
        var hit = article.get("hits").get(0);
        assertEquals(List.of("start", "end"), keys(hit));
        terminal.run("show", workspace, 1, "--json");
        assertEquals("الأجهزة", terminal.json().getFirst().get("text").asText()
                .substring(hit.get("start").intValue(), hit.get("end").intValue()));
    }

    @Test
    void search_reaches_everything_that_has_words() {
        terminal.run("search", workspace, "300", "--limit", 1000, "--json");
        var kinds = terminal.json().stream().map(each -> each.get("kind").asText()).distinct().sorted().toList();
        assertEquals(List.of("article", "claim", "highlight", "note"), kinds);
        terminal.run("search", workspace, "Sada al-Sham", "--json");
        assertEquals("صدى الشام", one(terminal.json(), "kind", "source").get("title").asText());
        terminal.run("search", workspace, "مصدر غير مسمّى", "--json");
        assertTrue(one(terminal.json(), "kind", "tag").get("id").isInt());
    }

    @Test
    void search_goes_through_the_layers_that_are_asked_for_and_no_others() {
        terminal.run("search", workspace, "الاجهزة الامنية", "--layers", "exact", "--json");
        assertEquals(List.of(), terminal.json());
        terminal.run("search", workspace, "الاجهزة الامنية", "--layers", "exact,folded", "--json");
        assertEquals("folded", one(terminal.json(), "kind", "article").get("layer").asText());
        assertEquals(Cli.MISUSED, terminal.run("search", workspace, "إدلب", "--layers", "root"));
        assertTrue(terminal.sentence().contains("exact, folded, stem, synonym"), terminal.sentence());
    }

    @Test
    void a_query_that_cannot_be_read_is_one_sentence() {
        assertEquals(Cli.MISUSED, terminal.run("search", workspace, "إدلب OR"));
        assertTrue(terminal.sentence().contains("OR"), terminal.sentence());
    }

    @Test
    void where_nothing_is_found_search_says_which_word_is_nowhere_and_what_could_be_asked_for() {
        assertEquals(Cli.DONE, terminal.run("search", workspace, "إدلب زرافة"));
        assertTrue(terminal.out().contains("زرافة stands nowhere here") || terminal.out().contains("لا يرد زرافة"),
                terminal.out());
        assertTrue(terminal.out().contains("Without زرافة (") || terminal.out().contains("من دون زرافة ("), terminal.out());
        terminal.run("search", workspace, "إدلب زرافة", "--json");
        assertEquals(List.of(), terminal.json());
    }

    @Test
    void search_stops_at_the_limit() {
        terminal.run("search", workspace, "إدلب", "--limit", 2, "--json");
        assertEquals(2, terminal.json().size());
    }

    @Test
    void verify_prints_a_line_for_each_check() {
        assertEquals(Cli.DONE, terminal.run("verify", workspace, "--json"));
        terminal.json().forEach(each -> assertEquals(List.of("check", "ok", "message"), keys(each)));
        assertTrue(terminal.json().stream().allMatch(each -> each.get("ok").booleanValue()));
        assertTrue(terminal.json().stream().map(each -> each.get("check").asText()).toList()
                .containsAll(List.of("file", "journal", "originals", "texts", "anchors")));
    }

    private List<JsonNode> list(String kind) {
        assertEquals(Cli.DONE, terminal.run("list", workspace, kind, "--json"));
        return terminal.json();
    }

    private static JsonNode one(List<JsonNode> lines, String key, String value) {
        return lines.stream().filter(each -> each.get(key).asText().equals(value)).findFirst().orElseThrow();
    }
}
