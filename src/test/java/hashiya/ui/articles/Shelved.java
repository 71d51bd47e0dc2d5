package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Rows of a library, made by hand.
final class Shelved {

    private Shelved() {
    }

    static ArticleRow row(int number, String title, String outlet, String published) {
        return row(number, title, outlet, published, ReadState.UNREAD, Tally.NOTHING);
    }

    static ArticleRow row(int number, String title, String outlet, String published, ReadState state, Tally tally) {
        return new ArticleRow(article(number, title, outlet, published, state), tally);
    }

    static Article article(int number, String title, String outlet, String published, ReadState state) {
        var facts = new Facts(title, "", outlet, "", new PartialDate(published), "", "ar");
        var sha = Sha256.of(title.getBytes(StandardCharsets.UTF_8));
        return new Article(new ArticleId(number), facts,
                new Evidence(sha, 1, number + ".txt", "UTF-8", Instant.EPOCH.plusSeconds(number)),
                TextVersion.first("نصّ المقال"), List.of(), DirectionChoice.BY_MAJORITY, state);
    }

    static List<Integer> numbers(Collection<ArticleRow> rows) {
        return rows.stream().map(each -> each.id().number()).toList();
    }
}
