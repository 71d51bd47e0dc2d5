package hashiya.ui.articles;

import java.util.Comparator;

/// How the library is sorted. Ties go by the order of import.
record ArticleOrder(Column column, Way way) {

    enum Way {
        ASCENDING,
        DESCENDING;

        Way other() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }

    static final ArticleOrder USUAL = of(Column.IMPORTED);

    /// By the column, the way that it is usually asked for.
    static ArticleOrder of(Column column) {
        return new ArticleOrder(column, column.first());
    }

    /// What is meant by asking for a column: the other way if it was sorted by it before.
    ArticleOrder asked(Column again) {
        return column == again ? new ArticleOrder(column, way.other()) : of(again);
    }

    /// Never calls two articles equal.
    Comparator<ArticleRow> comparator() {
        return column.order(way).thenComparing(ArticleRow::id);
    }
}
