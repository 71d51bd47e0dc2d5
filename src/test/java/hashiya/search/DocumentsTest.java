package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Source;
import hashiya.sample.Sample;
import hashiya.search.query.Query;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample workspace, searched.
class DocumentsTest {

    @TempDir
    private Path folder;
    private Library library;
    private SearchIndex index;

    @BeforeEach
    void take_the_sample_in() {
        library = Library.create(folder.resolve("w.hashiya"));
        Sample.build(library);
        index = SearchIndex.inMemory("w");
        index.add(new Documents(library.snapshot(), library::text).all().toList());
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
    }

    @Test
    void every_kind_of_thing_is_found_by_its_words() {
        var kinds = new HashSet<Kind>();
        search("إدلب").forEach(each -> kinds.add(each.kind()));
        assertTrue(kinds.containsAll(Set.of(Kind.ARTICLE, Kind.HIGHLIGHT, Kind.CLAIM)), kinds.toString());
        assertEquals(Kind.SOURCE, search("«%s» in:sources".formatted(library.all(Source.class).getFirst().name()))
                .getFirst().kind());
        assertTrue(search("in:notes").stream().allMatch(each -> each.kind() == Kind.NOTE));
        assertTrue(!search("in:tags").isEmpty());
    }

    @Test
    void each_hit_in_an_article_marks_letters_of_its_text() {
        for (var hit : search("منشق")) {
            if (hit.id() instanceof ArticleId article) {
                var text = library.text(article, hit.version());
                assertTrue(hit.hits().stream().allMatch(each -> each.in(text).contains("نش")), hit.toString());
            }
            assertEquals(hit.marks().isEmpty(), hit.snippet().isEmpty() || hit.hits().isEmpty(), hit.toString());
        }
    }

    @Test
    void a_claim_is_found_by_who_holds_it_and_how() {
        var denied = search("in:claims stance:denies").stream().map(Hit::id).toList();
        assertEquals(library.all(Claim.class).stream().map(Claim::id).filter(each -> library.snapshot()
                .attributions(each).stream().anyMatch(held -> held.stance() == hashiya.model.Stance.DENIES)).toList(),
                denied.stream().sorted(java.util.Comparator.comparing(Object::toString)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state:unread", "has:highlights", "has:claims", "before:2017", "date:2017"})
    void what_is_known_of_articles_narrows_them(String typed) {
        var found = new HashSet<>(index.matching(Shelf.request(typed), Kind.ARTICLE));
        var wanted = new HashSet<>(library.all(Article.class).stream().filter(each -> switch (typed) {
            case "state:unread" -> each.state() == hashiya.model.ReadState.UNREAD;
            case "has:highlights" -> library.all(Highlight.class).stream().anyMatch(one -> one.article().equals(each.id()));
            case "has:claims" -> library.all(hashiya.model.Attribution.class).stream()
                    .anyMatch(one -> one.passage().article().equals(each.id()));
            case "before:2017" -> each.facts().published().isKnown()
                    && each.facts().published().iso().compareTo("2017") < 0;
            default -> each.facts().published().iso().startsWith("2017");
        }).map(Article::id).toList());
        assertEquals(wanted, found);
    }

    @Test
    void a_thing_that_is_gone_is_no_document() {
        assertTrue(new Documents(library.snapshot(), library::text).of(new ArticleId(999)).isEmpty());
    }

    private List<Hit> search(String typed) {
        return index.search(Request.of(Query.parse(typed).query().orElseThrow(), 500), library::text).hits();
    }
}
