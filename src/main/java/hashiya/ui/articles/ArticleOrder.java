package hashiya.ui.articles;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// How the library is sorted. Ties go by the order of import.
enum ArticleOrder {
    IMPORTED,
    NEWEST,
    OLDEST,
    TITLE,
    OUTLET;

    Comparator<ArticleRow> comparator() {
        return of().thenComparing(ArticleRow::id);
    }

    private Comparator<ArticleRow> of() {
        return switch (this) {
            case IMPORTED -> Comparator.comparing(ArticleRow::id);
            case NEWEST -> Comparator.comparing(ArticleRow::published).reversed();
            case OLDEST -> Comparator.comparing((ArticleRow row) -> !row.published().isKnown())
                    .thenComparing(ArticleRow::published);
            case TITLE -> Comparator.comparing(ArticleRow::title, words());
            case OUTLET -> Comparator.comparing((ArticleRow row) -> row.outlet().isBlank())
                    .thenComparing(ArticleRow::outlet, words());
        };
    }

    private static Comparator<String> words() {
        var collator = Collator.getInstance(Locale.forLanguageTag("ar"));
        return collator::compare;
    }
}
