package hashiya.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.library.CodebookEditor;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.SourceEditor;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.ReadState;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.sample.Sample;
import hashiya.search.Kind;
import hashiya.search.SearchIndex;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After every change, an index that followed finds what one made anew finds.
class ReachTest {

    private static final List<String> QUERIES = List.of("in:articles", "in:highlights", "in:claims", "in:notes",
            "in:tags", "in:sources", "has:notes", "has:claims", "has:tags", "has:highlights", "stance:denies",
            "stance:asserts", "state:done", "tag:وسم_جديد", "outlet:رويترز", "source:مصدر_جديد", "مقاتل", "رويترز",
            "جديدة", "إدلب", "after:2016");

    @TempDir
    private Path folder;

    @Test
    void every_change_reaches_all_that_is_found_by_it() {
        try (var library = Library.create(folder.resolve("w.hashiya")); var index = SearchIndex.inMemory("w")) {
            Sample.build(library);
            var upkeep = new Upkeep(library, index, (_, _, _) -> { });
            check(library, index, upkeep, "built");
            var editor = new Editor(library);
            var tag = used(library);
            editor.replace(tag, tag.named("وسم_جديد"));
            check(library, index, upkeep, "a tag was renamed");
            var renamed = library.get(Tag.class, tag.id());
            editor.moveTag(renamed, Optional.of(other(library, renamed).id()), 0);
            check(library, index, upkeep, "a tag was moved");
            library.undo();
            check(library, index, upkeep, "and moved back");
            var source = said(library);
            editor.replace(source, source.named("مصدر_جديد"));
            check(library, index, upkeep, "a source was renamed");
            var sources = library.all(Source.class);
            new SourceEditor(library).merge(source.id(), sources.stream().map(Source::id)
                    .filter(each -> !each.equals(source.id())).findFirst().orElseThrow());
            check(library, index, upkeep, "a source was merged");
            library.undo();
            check(library, index, upkeep, "and parted");
            var tags = library.all(Tag.class).stream().filter(each -> each.set() == renamed.set()
                    && each.parent().equals(renamed.parent()) && !each.id().equals(renamed.id())).toList();
            new CodebookEditor(library).merge(renamed.id(), tags.getFirst().id());
            check(library, index, upkeep, "a tag was merged");
            var article = noted(library);
            editor.replace(article, article.with(new Facts("خبر", "", "رويترز", "", article.facts().published(), "", "ar")));
            check(library, index, upkeep, "an article has another outlet");
            editor.mark(List.of(library.article(article.id())), ReadState.DONE);
            check(library, index, upkeep, "an article was read");
            var note = library.all(Note.class).getFirst();
            editor.rewrite(note, "حاشية جديدة");
            check(library, index, upkeep, "a note was rewritten");
            editor.remove(library.get(Note.class, note.id()));
            check(library, index, upkeep, "a note was removed");
            editor.remove(library.all(Attribution.class).getFirst());
            check(library, index, upkeep, "an attribution was removed");
            editor.remove(library.all(Claim.class).getFirst());
            check(library, index, upkeep, "a claim was removed");
            editor.remove(library.all(Highlight.class).getFirst());
            check(library, index, upkeep, "a highlight was removed");
            editor.remove(library.article(article.id()));
            check(library, index, upkeep, "an article was removed");
            for (var step = 0; step < 6; step++) {
                library.undo();
                check(library, index, upkeep, "undone");
            }
            library.redo();
            check(library, index, upkeep, "done again");
        }
    }

    private static void check(Library library, SearchIndex index, Upkeep upkeep, String when) {
        upkeep.run(Progress.NONE);
        try (var anew = SearchIndex.inMemory("w")) {
            new Upkeep(library, anew, (_, _, _) -> { }).run(Progress.NONE);
            assertEquals(anew.size(), index.size(), when);
            for (var query : QUERIES) {
                assertEquals(found(anew, query), found(index, query), when + ": " + query);
            }
        }
        assertFalse(found(index, "in:articles").isEmpty());
    }

    private static String found(SearchIndex index, String query) {
        var found = new TreeMap<Kind, TreeSet<String>>();
        for (var kind : Kind.values()) {
            index.matching(Finding.request(query), kind).forEach(each ->
                    found.computeIfAbsent(kind, _ -> new TreeSet<>()).add(each.toString()));
        }
        var census = index.census(Finding.request(query));
        return found + " " + new TreeMap<>(census.layers()) + " "
                + new TreeSet<>(census.facets().stream().map(Object::toString).toList());
    }

    private static Tag used(Library library) {
        var id = library.all(Highlight.class).stream().flatMap(each -> each.tags().stream()).findFirst().orElseThrow();
        return library.get(Tag.class, id);
    }

    private static Tag other(Library library, Tag tag) {
        return library.all(Tag.class).stream().filter(each -> each.set() == tag.set() && each.parent().isEmpty()
                && !tag.parent().equals(Optional.of(each.id())) && !each.id().equals(tag.id())).findFirst().orElseThrow();
    }

    private static Source said(Library library) {
        return library.get(Source.class, library.all(Attribution.class).getFirst().speaker());
    }

    private static Article noted(Library library) {
        return library.article(library.all(Highlight.class).getFirst().article());
    }
}
