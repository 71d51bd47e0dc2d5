package hashiya.ui.articles;

import hashiya.text.Folding;
import java.util.List;
import java.util.function.Predicate;

/// Finds an article by the first letters of its title, or of a word of it, as they are typed in the list.
final class TypedLetters {

    /// After such a pause, in milliseconds, new letters begin a new word.
    private static final long PAUSE = 1_200;

    private String typed = "";
    private long last;

    /// @param now in milliseconds, from whatever beginning
    void add(String letters, long now) {
        typed = now - last > PAUSE ? letters : typed + letters;
        last = now;
    }

    /// Whether somebody is in the middle of a word.
    boolean isGoingOn(long now) {
        return !typed.isEmpty() && now - last <= PAUSE;
    }

    /// What was typed, as it was.
    String typed() {
        return typed;
    }

    /// The place of the next row that is meant, from `at` on and then from the first; -1 where there is none.
    int find(List<ArticleRow> rows, int at) {
        var wanted = Folding.fold(typed).text();
        if (wanted.isBlank()) {
            return -1;
        }
        // While letters are added to one word, the row it led to may be meant still.
        var from = Math.max(0, typed.length() > 1 ? at : at + 1);
        var first = next(rows, from, title -> title.startsWith(wanted));
        return first >= 0 ? first : next(rows, from, title -> title.contains(" " + wanted));
    }

    private static int next(List<ArticleRow> rows, int from, Predicate<String> meant) {
        for (var step = 0; step < rows.size(); step++) {
            var at = (from + step) % rows.size();
            if (meant.test(rows.get(at).spelling().title())) {
                return at;
            }
        }
        return -1;
    }
}
