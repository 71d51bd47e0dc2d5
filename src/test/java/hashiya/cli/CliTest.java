package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    private static Path home;
    private static Path sample;

    @TempDir
    private Path folder;
    private final Terminal english = new Terminal(Language.ENGLISH);
    private final Terminal arabic = new Terminal(Language.ARABIC);

    @BeforeAll
    static void build_the_sample() {
        sample = home.resolve("sample.hashiya");
        try (var library = Library.create(sample)) {
            Sample.build(library);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "import", "list", "show", "search", "suggest", "export", "picture", "verify"})
    void every_command_explains_itself_in_both_languages(String command) {
        assertEquals(Cli.DONE, english.run(command, "--help"));
        assertTrue(english.out().startsWith("Usage: hashiya " + command), english.out());
        assertEquals(Cli.DONE, arabic.run(command, "-h"));
        assertTrue(arabic.out().startsWith("الاستعمال: hashiya " + command), arabic.out());
        assertEquals(!command.equals("picture"), english.out().contains("--json"));
        assertEquals("", english.err() + arabic.err());
    }

    @Test
    void the_help_names_every_command_and_the_way_to_the_window() {
        assertEquals(Cli.DONE, english.run("--help"));
        for (var each : List.of("demo", "import", "list", "show", "search", "suggest", "export", "picture",
                "verify", "hashiya [WORKSPACE]")) {
            assertTrue(english.out().contains(each), each);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "bogus, There is no command “bogus”. See: hashiya --help, لا يوجد أمر «bogus». انظر: hashiya --help",
            "list, Something is missing: WORKSPACE. See: hashiya list --help,"
                    + " ينقص شيء: WORKSPACE. انظر: hashiya list --help",
            "list --nonsense x, There is no option --nonsense here. See: hashiya list --help,"
                    + " لا يوجد هنا الخيار --nonsense. انظر: hashiya list --help",
            "verify a b, “b” is one argument too many; names with spaces need quotation marks. See: hashiya verify"
                    + " --help, «b» معطى زائد؛ والأسماء التي فيها مسافات تحتاج إلى علامتي تنصيص. انظر: hashiya verify"
                    + " --help",
            "search a b --limit, Something is missing: --limit. See: hashiya search --help,"
                    + " ينقص شيء: --limit. انظر: hashiya search --help",
            "search a b --limit -5, --limit takes a whole number of 1 or more; not “-5”.,"
                    + " يأخذ --limit عدداً صحيحاً من 1 فصاعداً، لا «-5».",
            "search a b --limit 99999999999, --limit takes a whole number of 1 or more; not “99999999999”.,"
                    + " يأخذ --limit عدداً صحيحاً من 1 فصاعداً، لا «99999999999».",
            "export a --to b --format docx, There is no format “docx”; choose one of markdown; html; pdf; png; board;"
                    + " qdpx; qdc; webannotation; csv; jsonl; ris; bibtex; claimreview.,"
                    + " لا توجد صيغة «docx»؛ اختر واحدة من markdown; html; pdf; png; board;"
                    + " qdpx; qdc; webannotation; csv; jsonl; ris; bibtex; claimreview.",
            "export a --to b --to c, The option --to can be given only once. See: hashiya export --help,"
                    + " لا يُذكر الخيار --to إلا مرة واحدة. انظر: hashiya export --help",
            "export a --to b --board --format csv, The board goes out as html; pdf or png with --board; and as a table with --format board;"
                    + " as csv it does not.,"
                    + " تُخرَج لوحة الادعاءات بصيغ html وpdf وpng مع ‎--board، وجدولاً مع ‎--format board؛ ولا تُخرَج بصيغة csv.",
            "export a --to b --format pdf --paper a3, --paper takes one of a4; letter; not “a3”.,"
                    + " يأخذ --paper واحداً من a4; letter، لا «a3».",
            "export a --to b --article 1 --claim 2, Give only one of --article; --claim; --question; --source; --tag and --board; for everything; give none.,"
                    + " اذكر واحداً من ‎--article و‎--claim و‎--question و‎--source و‎--tag و‎--board فقط؛ ولتصدير كل شيء لا تذكر أياً منها.",
            "suggest a, Name a workspace and an article; or --text and a file.,"
                    + " اذكر مساحة عمل ومقالاً، أو ‎--text مع ملف.",
            "suggest a 1 --text b, Name a workspace and an article; or --text and a file.,"
                    + " اذكر مساحة عمل ومقالاً، أو ‎--text مع ملف.",
            "list a nouns, “nouns” cannot be listed; choose one of articles; sources; claims; questions; tags;"
                    + " highlights; stories; synonyms; searches.,"
                    + " لا يمكن سرد «nouns»؛ اختر واحداً من articles; sources; claims; questions; tags;"
                    + " highlights; stories; synonyms; searches."})
    void wrong_usage_is_one_sentence_and_exit_2(String arguments, String sentence, String inArabic) {
        assertEquals(Cli.MISUSED, english.run((Object[]) arguments.split(" ")));
        assertEquals(sentence, english.sentence().replace(',', ';'));
        assertEquals(Cli.MISUSED, arabic.run((Object[]) arguments.split(" ")));
        assertEquals(inArabic, arabic.sentence().replace(',', ';'));
        assertEquals("", english.out() + arabic.out());
    }

    @Test
    void a_query_without_letters_is_wrong_usage() {
        assertEquals(Cli.MISUSED, english.run("search", sample, " ؟! "));
        assertEquals("This holds no letter and no digit to look for.", english.sentence());
        assertEquals(Cli.MISUSED, english.run("search", sample, ""));
        assertTrue(english.sentence().startsWith("There is nothing to look for"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "verify"})
    void a_missing_file_is_one_sentence_and_is_not_created(String command) throws IOException {
        var missing = folder.resolve("لا ?#%/ملف.hashiya");
        assertEquals(Cli.FAILED, english.run(command, missing));
        assertTrue(english.sentence().contains("لا ?#%"), english.sentence());
        assertEquals(Cli.FAILED, arabic.run(command, missing));
        assertFalse(arabic.sentence().equals(english.sentence()));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void a_folder_is_no_workspace() {
        assertEquals(Cli.FAILED, english.run("list", folder));
        assertTrue(english.sentence().contains("not a Hashiya workspace"), english.sentence());
    }

    @Test
    void a_file_of_a_newer_version_is_left_alone() throws IOException {
        var newer = Files.copy(sample, folder.resolve("newer.hashiya"));
        try (var file = new RandomAccessFile(newer.toFile(), "rw")) {
            file.seek(60);
            file.writeInt(9_999);
        }
        var before = Files.readAllBytes(newer);
        assertEquals(Cli.FAILED, english.run("list", newer));
        assertTrue(english.sentence().contains("newer version"));
        assertArrayEquals(before, Files.readAllBytes(newer));
    }

    @Test
    void a_workspace_that_is_open_elsewhere_says_so() {
        try (var open = Library.open(sample)) {
            assertEquals(Cli.FAILED, english.run("list", open.file()));
            assertTrue(english.sentence().contains("open already"), english.sentence());
        }
    }

    @Test
    void a_name_that_no_file_can_have_is_wrong_usage() {
        assertEquals(Cli.MISUSED, english.run("list", "a\0b"));
        assertEquals(Cli.MISUSED, english.run("list", ""));
        assertFalse(english.sentence().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "0", "-1", "A", "٣x", "99999999999999999999", "C-001"})
    void an_unknown_article_is_one_sentence(String article) {
        assertEquals(Cli.FAILED, english.run("show", sample, "--", article));
        assertTrue(english.sentence().startsWith("There is no article " + article), english.sentence());
    }

    @Test
    void an_article_goes_by_its_number_or_its_id() {
        assertEquals(Cli.DONE, english.run("show", sample, "3", "--json"));
        var byNumber = english.out();
        assertEquals(Cli.DONE, english.run("show", sample, "A3", "--json"));
        assertEquals(byNumber, english.out());
    }

    @Test
    void show_marks_highlights_in_the_text_and_hidden_lines() {
        english.run("show", sample, 3);
        assertTrue(english.out().contains("[hidden]"));
        assertTrue(english.out().contains("⟦1 معظم الفارين من مناطق"), english.out());
        assertTrue(english.out().contains("الكردية 1⟧"));
        assertTrue(english.out().contains("C-004") && english.out().contains("asserts"));
        arabic.run("show", sample, 3);
        assertTrue(arabic.out().contains("يؤكد") && arabic.out().contains("الادعاءات"));
    }

    @Test
    void control_characters_of_an_article_never_reach_the_terminal() {
        var copy = folder.resolve("escape.hashiya");
        try (var library = Library.create(copy)) {
            Sample.build(library);
            new Editor(library).note(new NoteTarget.OnArticle(new ArticleId(1)), "before\u001b[2Jafter\u009b31m");
        }
        english.run("show", copy, 1);
        assertTrue(english.out().contains("before\ufffd[2Jafter\ufffd31m"));
        assertFalse(english.out().contains("\u001b"));
    }

    @Test
    void questions_are_listed_with_their_claims_answers_and_open_points_and_claims_with_figures() {
        assertEquals(Cli.DONE, english.run("list", sample, "questions"));
        assertTrue(english.out().contains("QN-001  ما مصير الثلاثمئة؟\n    C-001  "), english.out());
        assertTrue(english.out().contains("against it: 0\n    H-001  ") && english.out().contains("OP-002  asked  "));
        assertEquals(Cli.DONE, arabic.run("list", sample, "claims"));
        assertTrue(arabic.out().contains("نحو 300 سجين") && arabic.out().contains("لا يقل عن 1000000000 ليرة سورية"));
    }

    @Test
    void export_writes_everything_one_article_one_claim_or_one_question() throws IOException {
        var all = folder.resolve("كل ?#%");
        assertEquals(Cli.DONE, english.run("export", sample, "--to", all, "--json"));
        assertEquals(List.of("path", "status"), Terminal.keys(english.json().getFirst()));
        for (var each : english.json()) {
            assertTrue(Files.isRegularFile(Path.of(each.get("path").asText())));
        }
        assertTrue(Files.isRegularFile(all.resolve("index.md")));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", folder.resolve("one"), "--article", 3));
        assertEquals(1, english.out().lines().count());
        assertEquals(Cli.DONE, english.run("export", sample, "--to", folder.resolve("claim"), "--claim", "C-004",
                "--json"));
        assertTrue(english.json().getFirst().get("path").asText().contains("C-004"));
        assertEquals(Cli.FAILED, english.run("export", sample, "--to", folder.resolve("none"), "--claim", "C-999"));
        assertTrue(english.sentence().contains("C-999"));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", folder.resolve("question"), "--question", "qn-1",
                "--json"));
        assertTrue(english.json().getFirst().get("path").asText().contains("QN-001 ما مصير الثلاثمئة"));
        assertEquals(Cli.FAILED, english.run("export", sample, "--to", folder.resolve("none"), "--question", "9"));
        assertTrue(english.sentence().startsWith("There is no question 9 in "));
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void the_board_goes_out_as_one_file_the_same_each_time() throws IOException {
        var file = folder.resolve("board.csv");
        assertEquals(Cli.DONE, english.run("export", sample, "--to", file, "--format", "board", "--json"));
        assertEquals("written", english.json().getFirst().get("status").asText());
        var bytes = Files.readAllBytes(file);
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("C-001"));
        assertEquals(Cli.DONE, arabic.run("export", sample, "--to", file, "--format", "board"));
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(Cli.DONE, arabic.run("export", sample, "--to", file, "--format", "board", "--lang", "ar"));
        assertFalse(Arrays.equals(bytes, Files.readAllBytes(file)));
        Files.writeString(file, "my own notes");
        assertEquals(Cli.FAILED, english.run("export", sample, "--to", file, "--format", "board"));
        assertTrue(english.sentence().contains("is no board"), english.sentence());
        assertEquals("my own notes", Files.readString(file));
        assertEquals(Cli.MISUSED, english.run("export", sample, "--to", file, "--format", "board", "--article", 1));
    }

    @Test
    void export_writes_the_pages_of_articles_as_pdf_and_as_pictures() throws IOException {
        var pages = folder.resolve("صفحات");
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "pdf", "--article", 3,
                "--json"));
        var pdf = Path.of(english.json().getFirst().get("path").asText());
        assertTrue(pdf.toString().endsWith(".pdf"));
        assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "pdf", "--article", 3,
                "--json"));
        assertEquals("unchanged", english.json().getFirst().get("status").asText());
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "pdf", "--article", 3, "--json",
                "--lang", "ar", "--paper", "letter"));
        assertEquals("written", english.json().getFirst().get("status").asText());
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "png", "--article", 1,
                "--json"));
        assertTrue(english.json().size() > 1 && english.json().get(1).get("path").asText().endsWith(" 02.png"));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "png", "--dry-run", "--json"));
        assertTrue(english.json().size() > 5);
    }

    @Test
    void export_writes_one_thing_or_the_board_as_pages_to_read() throws IOException {
        for (var format : List.of("html", "pdf", "png")) {
            var pages = folder.resolve("one-" + format);
            for (var thing : List.of("--article=2", "--claim=C-001", "--question=QN-001", "--source=S-001", "--tag=T1",
                    "--board")) {
                assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", format, thing, "--lang", "ar",
                        "--json"), thing);
                assertTrue(english.json().getFirst().get("path").asText().endsWith("." + format));
                assertEquals("written", english.json().getFirst().get("status").asText());
            }
            assertTrue(Files.exists(pages.resolve(format.equals("png") ? "board 01.png" : "board." + format)));
        }
    }

    @Test
    void export_writes_everything_as_html_beside_what_is_there() throws IOException {
        var pages = folder.resolve("html");
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "html", "--dry-run", "--json"));
        assertFalse(Files.exists(pages.resolve("index.html")));
        var foretold = english.json().size();
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "html", "--json"));
        assertEquals(foretold, english.json().size());
        assertTrue(english.json().stream().allMatch(each -> each.get("status").asText().equals("written")));
        assertTrue(Files.exists(pages.resolve("index.html")) && Files.exists(pages.resolve("index.md")));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "html", "--json"));
        assertTrue(english.json().stream().allMatch(each -> each.get("status").asText().equals("unchanged")));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--format", "html", "--lang", "ar"));
        assertTrue(Files.readString(pages.resolve("board.html")).contains("<html lang=\"ar\" dir=\"rtl\">"));
        assertEquals(Cli.DONE, english.run("export", sample, "--to", pages, "--json"));
        assertTrue(Files.exists(pages.resolve("index.html")));
    }

    @Test
    void a_pdf_that_no_export_wrote_is_never_overwritten() throws IOException {
        var pages = folder.resolve("foreign");
        english.run("export", sample, "--to", pages, "--format", "pdf", "--article", 2, "--json");
        var pdf = Path.of(english.json().getFirst().get("path").asText());
        Files.writeString(pdf, "mine");
        assertEquals(Cli.FAILED, english.run("export", sample, "--to", pages, "--format", "pdf", "--article", 2));
        assertTrue(english.sentence().contains("was not written by an export"));
        assertEquals("mine", Files.readString(pdf));
    }

    @Test
    void export_into_a_file_is_one_sentence() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");
        assertEquals(Cli.FAILED, english.run("export", sample, "--to", file));
        assertTrue(english.sentence().contains("is a file, not a folder"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_fault_of_our_own_is_one_sentence_that_names_the_log() {
        var err = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayOutputStream(), err, new Messages(Language.ENGLISH), Path.of("/l.log"));
        var cli = new Cli(console, (_, _) -> {
            throw new IllegalStateException("secret detail");
        });
        assertEquals(Cli.FAILED, cli.run("picture", sample.toString(), "--article", "1", "--out",
                folder.resolve("x.png").toString()));
        assertEquals("Something went wrong in Hashiya itself. What is done stays done; the details are in /l.log.",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void names_of_commands_and_options_are_for_the_command_line_and_all_else_for_the_window() {
        assertTrue(CommandNames.begin("demo", "--out", "x") && CommandNames.begin("--help"));
        assertFalse(CommandNames.begin() || CommandNames.begin("demo.hashiya") || CommandNames.begin("/tmp/list"));
    }

    @Test
    void verify_says_what_is_damaged_and_exits_1() throws IOException {
        var copy = Files.copy(sample, folder.resolve("damaged.hashiya"));
        var bytes = Files.readAllBytes(copy);
        var quote = "ويحتجز حوالي 300".getBytes(StandardCharsets.UTF_8);
        var changed = 0;
        for (var at = 0; at + quote.length < bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + quote.length, quote, 0, quote.length)) {
                bytes[at + quote.length - 1] = '9';
                changed++;
            }
        }
        assertTrue(changed > 0);
        Files.write(copy, bytes);
        assertEquals(Cli.FAILED, english.run("verify", copy, "--json"));
        assertTrue(english.json().stream().anyMatch(each -> !each.get("ok").booleanValue()));
        assertEquals(Cli.FAILED, arabic.run("verify", copy));
        assertTrue(arabic.out().contains("خلل"));
    }
}
