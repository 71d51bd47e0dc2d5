package hashiya.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.ExportedFile;
import hashiya.export.HostileTexts;
import hashiya.export.Reports;
import hashiya.export.Sample;
import hashiya.export.Selection;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Hypothesis;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.work.Progress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFilesTest {

    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "style", "body", "header", "footer",
            "nav", "main", "section", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "sup", "bdi", "code", "pre",
            "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "span", "mark", "table", "thead", "tbody", "tr", "th", "td",
            "em", "strong", "hr", "br");

    @ParameterizedTest
    @EnumSource
    void a_whole_workspace_is_sound_pages_that_lead_to_one_another(Language language) {
        var files = files(Sample.snapshot(), language, Selection.EVERYTHING);
        assertEquals(Set.of("index.html", "board.html", "articles", "claims", "questions", "sources", "tags"),
                files.keySet().stream().map(each -> each.replaceFirst("/.*", "")).collect(Collectors.toSet()));
        files.forEach((path, page) -> assertSound(path, page, language));
        files.forEach((path, page) -> page.select("a[href]").forEach(each -> assertLeads(path, each, files)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hostile_words_in_any_place_come_out_letter_by_letter_and_do_nothing(long seed) {
        var snapshot = Sample.hostile(seed);
        var language = seed % 2 == 0 ? Language.ARABIC : Language.ENGLISH;
        var files = files(snapshot, language, Selection.EVERYTHING);
        files.forEach((path, page) -> assertSound(path, page, language));
        for (var claim : snapshot.all(Claim.class)) {
            var page = page(files, "claims/" + claim.id());
            assertEquals(held(claim.proposition().strip()), page.selectFirst("h1").wholeText());
            assertHas(page, claim.reason(), claim.place(), claim.agent(), claim.action());
            assertHas(page(files, "board"), claim.proposition());
            snapshot.attributions(claim.id()).forEach(each -> assertHas(page, figures(each)));
        }
        for (var each : snapshot.all(Source.class)) {
            var page = page(files, "sources/" + each.id());
            assertEquals(held(each.name().strip()), page.selectFirst("h1").wholeText());
            assertHas(page, Stream.concat(each.aliases().stream(), Stream.of(each.reason())).toArray(String[]::new));
        }
        for (var each : snapshot.all(OpenPoint.class)) {
            assertHas(page(files, "questions/"), each.settling(), each.knower(), each.outcome());
        }
        snapshot.all(Question.class).forEach(each -> assertHas(page(files, "questions/"), each.wording()));
        snapshot.all(Hypothesis.class).forEach(each -> assertHas(page(files, "questions/"), each.wording()));
        snapshot.all(Tag.class).forEach(each -> assertHas(page(files, "tags/" + each.id()), each.name()));
        snapshot.all(ColourMeaning.class).forEach(each -> assertHas(page(files, "articles/"), each.meaning()));
        var facts = snapshot.all(Article.class).getFirst().facts();
        assertHas(page(files, "articles/"), facts.title(), facts.outlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b> c",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt&colon;alert(1))", "[x](java&#10;script:alert(1))", "<javascript:alert(1)>",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x]\n\n[x]: javascript:alert(1)",
        "![x](https://example.org/seen.png)", "[![x](https://example.org/seen.png) y](https://example.org)", "![](seen.png)",
        "<style>* { display: none }</style>", "<!-- </div> --> </div></main>", "<iframe src=//example.org>",
        "[x](//example.org/y)", "[x](file:///etc/passwd)", "# one\n\n###### six\n\n## two", "|a|b|\n|:-:|--:|\n|<u>|\\||",
        "```html\n</code></pre><script>\n```", "[[C-004|<i>x</i>](javascript:x)]]", "[[C-004|](javascript:alert(1))]]",
        "1. a\n\n   > b\n   > - [ ] c", "\u0000\u0007\ud800 x\u000b", "&lt;script&gt; &#0; &#x110000;"})
    void no_note_can_do_anything(String markdown) {
        for (var language : Language.values()) {
            var files = files(Sample.noting(markdown), language, Selection.EVERYTHING);
            assertSound("note", page(files, "articles/"), language);
        }
    }

    @Test
    void notes_of_random_signs_stay_inside_their_place() {
        for (var markdown : HostileTexts.random(5, 150)) {
            var page = parse(made(Sample.noting(markdown), Language.ENGLISH, new Selection.One(Sample.ARTICLE), "").getFirst()
                    .text());
            assertSound("note " + markdown, page, Language.ENGLISH);
            assertEquals(1, page.select("main").size());
        }
    }

    @Test
    void links_in_notes_lead_to_pages_and_places() {
        var files = files(Sample.noting("[[c4]] [[Q3:1|قول *القائد*]] [[تصعيد ميداني]] [[C-099]] `[[C-004]]`"), Language.ENGLISH,
                Selection.EVERYTHING);
        var note = page(files, "articles/").select(".note").last();
        assertEquals(List.of("C-004", "قول *القائد*", "T2"), note.select("a").eachText());
        assertEquals("#q3-1", note.select("a").get(1).attr("href").replaceFirst(".*#", "#"));
        assertTrue(note.text().contains("[[C-099]]"));
        assertEquals("[[C-004]]", note.select("code").text());
    }

    @Test
    void highlights_lead_to_what_was_made_of_them_and_back() {
        var page = page(files(Sample.snapshot(), Language.ARABIC, Selection.EVERYTHING), "articles/");
        for (var number : List.of(1, 2)) {
            var mark = page.getElementById("q3-" + number);
            assertEquals("mark", mark.tagName());
            assertTrue(page.getElementById(mark.attr("aria-describedby")).closest(".legend") != null);
            assertEquals("#n" + number, mark.nextElementSibling().selectFirst("a").attr("href"));
            assertEquals("#q3-" + number, page.getElementById("n" + number).selectFirst("[role=doc-backlink]").attr("href"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_workspace_is_the_same_bytes_in_whatever_order_it_comes(Language language) {
        var once = made(Sample.snapshot(), language, Selection.EVERYTHING, "TLP:RED");
        for (var seed = 0; seed < 8; seed++) {
            assertEquals(once, made(Sample.shuffled(seed), language, Selection.EVERYTHING, "TLP:RED"));
        }
    }

    @Test
    void the_marking_stands_at_both_ends_of_every_page_and_on_every_printed_one() {
        for (var file : made(Sample.snapshot(), Language.ARABIC, Selection.EVERYTHING, "TLP:AMBER+STRICT")) {
            var page = parse(file.text());
            assertSound(file.path(), page, Language.ARABIC);
            assertEquals("TLP:AMBER+STRICT", page.body().firstElementChild().text());
            assertEquals("TLP:AMBER+STRICT", page.body().lastElementChild().text());
            assertTrue(page.selectFirst("style").data().contains("@top-center { content: \"TLP:AMBER+STRICT\" }"));
        }
    }

    @Test
    void a_page_that_goes_out_alone_leads_to_itself_alone() {
        for (var selection : List.of(new Selection.One(Sample.EXECUTED), new Selection.One(Sample.ARTICLE), Selection.BOARD)) {
            var files = files(Sample.snapshot(), Language.ENGLISH, selection);
            assertEquals(1, files.size());
            files.forEach((path, page) -> page.select("a[href]").forEach(each -> assertLeads(path, each, files)));
        }
    }

    private static Map<String, Document> files(Snapshot snapshot, Language language, Selection selection) {
        return made(snapshot, language, selection, "").stream().collect(Collectors.toMap(ExportedFile::path,
                each -> parse(each.text())));
    }

    private static List<ExportedFile> made(Snapshot snapshot, Language language, Selection selection, String marking) {
        return new HtmlFiles(new Reports(snapshot, Sample.TEXTS, new Messages(language), selection), marking)
                .files(Progress.NONE).toList();
    }

    private static Document page(Map<String, Document> files, String beginning) {
        return files.entrySet().stream().filter(each -> each.getKey().startsWith(beginning)).findFirst().orElseThrow()
                .getValue();
    }

    /// As a strict reader of HTML takes it: without a single fault.
    private static Document parse(String html) {
        var parser = Parser.htmlParser().setTrackErrors(50);
        var page = parser.parseInput(html, "");
        assertEquals(List.of(), parser.getErrors().stream().map(Object::toString).toList(), html);
        return page;
    }

    private static void assertSound(String path, Document page, Language language) {
        var tags = page.getAllElements().stream().map(Element::tagName).filter(each -> !each.equals("#root"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), difference(tags, TAGS), path);
        for (var each : page.getAllElements()) {
            each.attributes().forEach(attribute -> assertTrue(!attribute.getKey().startsWith("on")
                    && !Set.of("style", "src", "srcset", "align").contains(attribute.getKey()), path + " " + attribute));
        }
        page.select("a[href]").forEach(each -> assertTrue(each.attr("href").matches("(?s)|https?:.*|mailto:.*|[^:]*"),
                path + " " + each));
        assertEquals(language.tag(), page.selectFirst("html").attr("lang"));
        assertEquals(language.isRightToLeft() ? "rtl" : "ltr", page.selectFirst("html").attr("dir"));
        assertEquals(List.of(), page.select("[dir=auto]"));
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new TreeSet<>(ids).size(), path + " " + ids);
        page.select("[aria-describedby]").eachAttr("aria-describedby").forEach(each -> assertTrue(ids.contains(each)));
        page.select("th").forEach(each -> assertTrue(each.hasAttr("scope"), each.toString()));
        assertHeadings(path, page);
        assertPolicy(page);
    }

    private static void assertHeadings(String path, Document page) {
        var last = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            var level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= last + 1 && (level > 1 || last == 0), path + ": " + heading);
            last = level;
        }
        assertTrue(last > 0, path);
    }

    /// What a browser would ask before it takes the sheet.
    private static void assertPolicy(Document page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8));
            assertEquals("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                    + "'; base-uri 'none'; form-action 'none'",
                    page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertLeads(String path, Element link, Map<String, Document> files) {
        var href = link.attr("href");
        if (href.startsWith("http")) {
            return;
        }
        var parts = href.split("#", 2);
        var base = URI.create("file:///" + (path.contains("/") ? path.substring(0, path.indexOf('/') + 1) + "x" : "x"));
        var target = files.get(parts[0].isEmpty() ? path : base.resolve(parts[0]).getPath().substring(1));
        assertTrue(target != null, path + " " + href);
        assertTrue(parts.length == 1 || target.getElementById(parts[1]) != null, path + " " + href);
    }

    private static void assertHas(Document page, String... words) {
        var texts = new ArrayList<String>();
        page.body().select("*").forEach(each -> texts.add(each.wholeText()));
        for (var each : words) {
            if (!each.isBlank()) {
                assertTrue(texts.stream().anyMatch(text -> text.contains(held(each.strip()))), each + "\n" + page.body());
            }
        }
    }

    private static String[] figures(Attribution attribution) {
        return attribution.figures().stream().map(each -> each.unit()).toArray(String[]::new);
    }

    private static Set<String> difference(Set<String> all, Set<String> allowed) {
        var more = new TreeSet<>(all);
        more.removeAll(allowed);
        return more;
    }

    /// What HTML cannot hold.
    private static String held(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f]", "\ufffd");
    }
}
