package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingArticle;
import hashiya.exchange.IncomingHighlight;
import hashiya.exchange.IncomingPlace.InText;
import hashiya.exchange.IncomingText;
import hashiya.exchange.IncomingWork;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which article of the workspace a file speaks of.
class ArticleMatchTest {

    private static final String TEXT = "قال مصدر عسكري إن الطريق إلى المدينة مغلق.\nونفى متحدث آخر ذلك كله في بيان.";
    private static final ArticleId IN_FILE = new ArticleId(7);

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        Printed.at("http://www.Example.org/خبر/", TEXT, library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void the_same_letters_written_otherwise_are_the_same_article() {
        var vowelled = TEXT.replace("مصدر عسكري", "مَصْدَرٌ  عسكريٌّ").replace("إلى", "الى");
        var brought = bring(text(vowelled));
        assertEquals(1, library.all(Article.class).size());
        assertEquals(List.of("مصدر عسكري"), library.all(Highlight.class).stream().map(Highlight::quote).toList());
        assertEquals(List.of(Reason.OTHER_LETTERS), brought.caveats().stream().map(Caveat::reason).toList());
    }

    @Test
    void other_letters_are_another_article_whatever_its_address() {
        bring(text(TEXT.replace("مغلق", "مفتوح")));
        assertEquals(2, library.all(Article.class).size());
    }

    @Test
    void an_address_counts_where_the_file_brings_no_text() {
        for (var url : List.of("https://Example.org/خبر", "http://Example.org/%d8%ae%D8%A8%D8%B1/",
                "https://Example.org/خبر#")) {
            assertEquals(1, bring(named(url)).known().get(Article.class), url);
        }
        assertEquals(List.of(Reason.NO_ARTICLE), bring(named("https://example.org/آخر")).caveats().stream()
                .map(Caveat::reason).toList());
    }

    private Brought.Taken bring(IncomingWork work) {
        return new AnnotationImporter(library).bring(folder.resolve("f"), work);
    }

    private static IncomingWork text(String text) {
        var start = Math.max(text.indexOf("مصدر"), text.indexOf("مَصْدَرٌ"));
        var range = new TextRange(start, text.indexOf(" إن"));
        var article = new IncomingArticle(IN_FILE, facts("http://www.Example.org/خبر/"), Optional.empty(), List.of(
                new IncomingText(1, text, text.getBytes(StandardCharsets.UTF_8), "f.txt", "UTF-8")), Optional.empty());
        return new IncomingWork("", List.of(article), List.of(IncomingHighlight.of(new HighlightId(IN_FILE, 1),
                new InText(Quotes.anchor(text, 1, range)), Optional.empty(), List.of(), Instant.EPOCH)), List.of(),
                        List.of());
    }

    private static IncomingWork named(String url) {
        return new IncomingWork("", List.of(IncomingArticle.named(IN_FILE, facts(url), Optional.empty())), List.of(),
                List.of(),
                List.of());
    }

    private static Facts facts(String url) {
        return new Facts("", "", "", "", PartialDate.UNKNOWN, url, "");
    }
}
