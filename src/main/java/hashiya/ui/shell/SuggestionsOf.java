package hashiya.ui.shell;

import hashiya.claims.suggest.Suggester;
import hashiya.claims.suggest.Suggestion;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Hidden;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.work.Background.LongWork;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.List;

/// Reads an article for attributions, paragraph by paragraph, but for the lines that the reader hides.
final class SuggestionsOf implements LongWork<SuggestionsOf.Found> {

    /// @param version of the text that was read
    record Found(ArticleId article, int version, String text, List<Suggestion> suggestions) {

        Found {
            suggestions = List.copyOf(suggestions);
        }
    }

    private final Library library;
    private final ArticleId id;

    SuggestionsOf(Library library, ArticleId id) {
        this.library = library;
        this.id = id;
    }

    @Override
    public Found run(Progress progress) {
        var article = library.article(id);
        var text = library.text(article);
        var suggester = new Suggester(text, article.facts().published());
        var found = new ArrayList<Suggestion>();
        for (var paragraph : Paragraphs.of(text).all()) {
            progress.at(paragraph.end(), Math.max(1, text.length()));
            found.addAll(suggester.next(paragraph));
        }
        found.removeIf(each -> article.hidden().stream().map(Hidden::range).anyMatch(each.range()::overlaps));
        return new Found(id, article.text().number(), text, found);
    }

    /// Whether two passages share at least half of the shorter one.
    static boolean isSame(TextRange one, TextRange other) {
        var both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * both >= Math.min(one.length(), other.length());
    }
}
