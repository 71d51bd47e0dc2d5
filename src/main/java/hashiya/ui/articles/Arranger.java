package hashiya.ui.articles;

import hashiya.model.ArticleId;
import hashiya.ui.control.ArrangedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps the listed articles in the order and choice that is asked for, one arrangement at a time: what is asked
/// meanwhile is answered by the next. FX thread only.
final class Arranger {

    private final ArrangedRows<ArticleId, ArticleRow> rows;
    private final Beside beside;
    private final Supplier<Arrangement.Question> question;
    private final Consumer<Arrangement> onArranged;
    private final Set<ArticleId> changed = new HashSet<>();
    private List<ArticleRow> sorted = List.of();
    private boolean underWay;
    private boolean again;

    /// @param question what is asked for now
    Arranger(ArrangedRows<ArticleId, ArticleRow> rows, Beside beside, Supplier<Arrangement.Question> question,
            Consumer<Arrangement> onArranged) {
        this.rows = rows;
        this.beside = beside;
        this.question = question;
        this.onArranged = onArranged;
    }

    /// All may be different.
    void fill(Map<ArticleId, ArticleRow> all) {
        rows.fill(all);
        changed.clear();
        sorted = List.copyOf(all.values());
        ask();
    }

    /// Brings rows up to date: at once where they stand, and then in their new places.
    void update(Map<ArticleId, Optional<ArticleRow>> news) {
        rows.update(news);
        changed.addAll(news.keySet());
        ask();
    }

    /// The same where nothing changed that rows are sorted or chosen by.
    void touch(Map<ArticleId, Optional<ArticleRow>> news) {
        rows.update(news);
        changed.addAll(news.keySet());
    }

    /// Arranges anew what is there.
    void ask() {
        if (underWay) {
            again = true;
            return;
        }
        underWay = true;
        again = false;
        var before = sorted;
        var news = news();
        changed.clear();
        var asked = question.get();
        beside.work(rows.size(), () -> Arrangement.of(Arrangement.upToDate(before, news), asked), this::take);
    }

    private void take(Arrangement arrangement) {
        underWay = false;
        sorted = arrangement.sorted();
        rows.show(changed.isEmpty() ? arrangement.shown() : upToDate(arrangement.shown()));
        onArranged.accept(arrangement);
        if (again) {
            ask();
        }
    }

    /// What became of the rows that have changed since they were sorted.
    private Map<ArticleId, Optional<ArticleRow>> news() {
        var news = new HashMap<ArticleId, Optional<ArticleRow>>();
        changed.forEach(id -> news.put(id, rows.find(id)));
        return news;
    }

    /// An arrangement may be a moment older than what is known.
    private List<ArticleRow> upToDate(List<ArticleRow> shown) {
        var news = news();
        var now = new ArrayList<ArticleRow>(shown.size());
        for (var row : shown) {
            var changed = news.get(row.id());
            if (changed == null) {
                now.add(row);
            } else {
                changed.ifPresent(each -> now.add(each.with(row.printing())));
            }
        }
        return now;
    }
}
