package hashiya.indexing;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Id;
import hashiya.model.Sha256;
import hashiya.search.Hit;
import hashiya.search.Request;
import hashiya.search.query.Parsed;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import hashiya.work.Progress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// What the tests of the index ask and do again and again.
final class Finding {

    private Finding() {
    }

    static Article bringIn(Library library, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH, List.of());
        return new Editor(library).importArticle(facts, evidence, new Content(bytes, text), List.of());
    }

    static Set<Id> in(WorkspaceIndex index, String query) {
        return index.search(request(query)).hits().stream().map(Hit::id).collect(Collectors.toSet());
    }

    static Request request(String query) {
        return Request.of(((Parsed.Good) Query.parse(query)).asked(), 10_000);
    }

    /// Opens the index as a command does, brings it up, and looks for something.
    static Set<Id> afresh(Library library, IndexPlaces places, String query) {
        try (var index = WorkspaceIndex.complete(library, places, Progress.NONE)) {
            return in(index, query);
        }
    }

    static void await(BooleanSupplier there, String what) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Thread.onSpinWait();
        }
    }
}
