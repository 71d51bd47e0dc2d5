package hashiya.importing;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Articles at addresses.
final class Printed {

    private Printed() {
    }

    static Article at(String url, String text, Library library) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Editor(library).importArticle(new Facts("خبر", "", "", "", PartialDate.UNKNOWN, url, "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH), new Content(bytes, text),
                List.of());
    }
}
