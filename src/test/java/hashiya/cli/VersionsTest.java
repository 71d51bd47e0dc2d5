package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Facts;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    private static final String FIRST = "قال مصدر محلي إن ثلاثمئة مقاتل وصلوا إلى محافظة إدلب خلال الأسبوع الماضي.\n"
            + "وأكّد ناشطون أنّ المقاتلين جاؤوا من الرقة بعد اتفاق سرّي مع القوات المحاصِرة.\n"
            + "ولم يصدر تعليق من أي جهة رسمية حتى ساعة إعداد هذا الخبر.";
    private static final String SECOND = FIRST.replace("ثلاثمئة", "أربعمئة")
            .replace("وأكّد ناشطون أنّ", "وأكد ناشطون أن");

    @TempDir
    private Path folder;
    private Path workspace;
    private Path newer;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void bring_in_an_article_and_mark_it() throws IOException {
        workspace = folder.resolve("work.hashiya");
        newer = Files.writeString(folder.resolve("newer.txt"), SECOND);
        terminal.run("import", workspace, Files.writeString(folder.resolve("first.txt"), FIRST));
        try (var library = Library.open(workspace)) {
            var editor = new Editor(library);
            for (var quote : List.of("ثلاثمئة مقاتل", "وأكّد ناشطون أنّ المقاتلين", "أي جهة رسمية")) {
                var start = FIRST.indexOf(quote);
                var range = new TextRange(start, start + quote.length());
                var highlight = editor.highlight(new ArticleId(1), range, Colour.RED);
                var speaker = new Speaker.New("مصدر " + quote.length(), SourceKind.UNNAMED);
                editor.record(Claim.Draft.of("ادعاء عن " + quote),
                        new Statement(Stance.ASSERTS, List.of(speaker), PartialDate.UNKNOWN), highlight.id());
            }
        }
    }

    @Test
    void a_newer_version_comes_in_when_it_is_asked_for_and_says_what_became_of_the_highlights() {
        assertEquals(Cli.DONE, terminal.run("import", workspace, "--as-version-of", "A1", newer, "--json"));
        var line = terminal.json().getFirst();
        assertEquals(List.of("path", "status", "article", "encoding", "message", "version", "kept", "changed",
                "orphaned"), Terminal.keys(line));
        assertEquals("imported", line.get("status").asText());
        assertEquals(List.of(1, 2, 1, 1, 1), Stream.of("article", "version", "kept", "changed", "orphaned")
                .map(each -> line.get(each).intValue()).toList());
        assertEquals(Cli.DONE, terminal.run("verify", workspace));
    }

    @Test
    void the_same_file_twice_is_a_duplicate_also_when_its_version_is_no_longer_the_newest() {
        terminal.run("import", workspace, "--as-version-of", "1", newer);
        for (var file : List.of(newer, folder.resolve("first.txt"))) {
            assertEquals(Cli.DONE, terminal.run("import", workspace, "--as-version-of", "1", file, "--json"));
            assertEquals("duplicate", terminal.json().getFirst().get("status").asText());
            terminal.run("import", workspace, file, "--json");
            assertEquals("duplicate", terminal.json().getFirst().get("status").asText());
        }
    }

    @Test
    void without_being_asked_for_a_version_a_like_article_is_a_new_one_and_the_likeness_is_told() throws IOException {
        try (var library = Library.open(workspace)) {
            var article = library.article(new ArticleId(1));
            var facts = article.facts();
            new Editor(library).replace(article, article.with(new Facts(facts.title(), "", "وكالة", "",
                    PartialDate.UNKNOWN, "https://www.example.org/a/", facts.language())));
        }
        assertEquals(Cli.MISUSED, terminal.run("import", workspace, newer, newer, "--as-version-of", "1"));
        assertTrue(terminal.sentence().contains("--as-version-of"));
        assertEquals(Cli.FAILED, terminal.run("import", workspace, newer, "--as-version-of", "7"));
        assertEquals(Cli.DONE, terminal.run("import", workspace, newer, "--json"));
        assertEquals(2, terminal.json().getFirst().get("article").intValue());
    }

    @Test
    void show_and_list_tell_orphans_and_changed_passages_apart() {
        terminal.run("import", workspace, "--as-version-of", "1", newer);
        terminal.run("show", workspace, "1", "--json");
        var article = terminal.json().getFirst();
        assertEquals(List.of("Q1:2", "Q1:3"), article.findValue("highlights").findValuesAsText("id"));
        var orphan = article.get("orphans").get(0);
        assertEquals("ثلاثمئة مقاتل", orphan.get("quote").asText());
        assertTrue(orphan.get("start").isNull() && orphan.get("end").isNull());
        assertEquals(List.of("vanished", "1"), List.of(orphan.get("passage").asText(), orphan.get("version").asText()));
        var changed = article.get("highlights").get(0);
        assertEquals("وأكّد ناشطون أنّ المقاتلين", changed.get("former").asText());
        assertEquals("وأكد ناشطون أن المقاتلين", changed.get("quote").asText());

        terminal.run("list", workspace, "claims", "--json");
        assertEquals(List.of("vanished", "changed", ""), terminal.json().stream()
                .map(each -> each.get("attributions").get(0).path("passage").asText("")).toList());
        terminal.run("list", workspace, "highlights");
        assertTrue(terminal.out().contains("no longer in the text"), terminal.out());
        terminal.run("search", workspace, "ثلاثمئة مقاتل", "--json");
        var found = terminal.json().stream().filter(each -> each.get("kind").asText().equals("highlight")).toList();
        assertEquals(List.of("Q1:1"), found.stream().map(each -> each.get("id").asText()).toList());
        assertEquals(0, found.getFirst().get("hits").size());
        terminal.run("show", workspace, "1");
        assertTrue(terminal.out().contains("Highlights that lost their place"), terminal.out());
    }

    @Test
    void the_export_keeps_orphans_with_their_old_words_and_flags_claims() throws IOException {
        terminal.run("import", workspace, "--as-version-of", "1", newer);
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", folder.resolve("out")));
        var pages = new StringBuilder();
        try (var files = Files.walk(folder.resolve("out"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                pages.append(Files.readString(file));
            }
        }
        var all = pages.toString();
        assertTrue(all.contains("## Highlights that lost their place"), all);
        assertTrue(all.contains("> ثلاثمئة مقاتل"), all);
        // On the article's page below the claim and below the orphan, and in the claim's own dossier.
        assertEquals(3, all.split("no longer in the article", -1).length - 1, all);
        assertEquals(3, all.split("> وأكّد ناشطون أنّ المقاتلين", -1).length - 1, all);
    }
}
