package hashiya.export;

import hashiya.model.ArticleId;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagTree;

/// Where the files of an article go, in whatever format: beside its Markdown and under the same name.
public final class ArticleName {

    private ArticleName() {
    }

    /// @param ending with its full stop, such as `.pdf`
    /// @return a path such as `articles/title.pdf`
    /// @throws java.util.NoSuchElementException if there is no such article
    public static String path(Snapshot snapshot, ArticleId article, String ending) {
        var markdown = new Paths(snapshot, TagTree.of(snapshot.all(Tag.class))).of(article);
        return markdown.substring(0, markdown.length() - FileNames.ENDING.length()) + ending;
    }
}
