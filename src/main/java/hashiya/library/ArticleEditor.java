package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.UnaryOperator;

/// Changes what is known of articles; like [Editor], of which it is a part: every call is one change, written when the
/// call returns, and undone as one.
public final class ArticleEditor {

    private final Library library;

    public ArticleEditor(Library library) {
        this.library = library;
    }

    /// Changes several articles in the same way. Those that are so already stay out of the journal.
    ///
    /// @param edit keeps the id
    /// @return how many were changed
    public int amend(Collection<Article> articles, UnaryOperator<Article> edit) {
        var changes = new ArrayList<Change>();
        for (var article : articles) {
            var amended = edit.apply(article);
            if (!amended.equals(article)) {
                changes.add(new Replaced(article, amended));
            }
        }
        if (!changes.isEmpty()) {
            library.apply(new Batch(Deed.AMENDED, changes));
        }
        return changes.size();
    }
}
