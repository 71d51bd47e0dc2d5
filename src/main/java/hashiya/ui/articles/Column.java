package hashiya.ui.articles;

import hashiya.ui.articles.ArticleOrder.Way;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the library tells of each article.
enum Column {
    TITLE(340, Way.ASCENDING, row -> row.spelling().title().isEmpty(),
            Comparator.comparing(row -> row.spelling().title())),
    OUTLET(140, Way.ASCENDING, row -> row.spelling().outlet().isEmpty(),
            Comparator.comparing(row -> row.spelling().outlet())),
    PUBLISHED(130, Way.DESCENDING, row -> !row.published().isKnown(), Comparator.comparing(ArticleRow::published)),
    IMPORTED(130, Way.ASCENDING, _ -> false, Comparator.comparing(row -> row.article().evidence().captured())),
    LANGUAGE(84, Way.ASCENDING, row -> row.language().isBlank(), Comparator.comparing(ArticleRow::language)),
    STATE(96, Way.ASCENDING, _ -> false, Comparator.comparing(row -> row.article().state())),
    HIGHLIGHTS(84, Way.DESCENDING, _ -> false, Comparator.comparingInt(row -> row.tally().highlights())),
    CLAIMS(84, Way.DESCENDING, _ -> false, Comparator.comparingInt(row -> row.tally().claims())),
    CHARACTERS(90, Way.DESCENDING, _ -> false, Comparator.comparingInt(row -> row.article().text().length()));

    private final double usual;
    private final Way first;
    private final Function<ArticleRow, Boolean> unknown;
    private final Comparator<ArticleRow> order;

    Column(double usual, Way first, Function<ArticleRow, Boolean> unknown, Comparator<ArticleRow> order) {
        this.usual = usual;
        this.first = first;
        this.unknown = unknown;
        this.order = order;
    }

    /// Its width until the analyst gives it another, in px.
    double usual() {
        return usual;
    }

    /// Which way it is sorted when it is asked for the first time.
    Way first() {
        return first;
    }

    /// What is not known stands last, whichever way the rest goes.
    Comparator<ArticleRow> order(Way way) {
        return Comparator.comparing(unknown).thenComparing(way == Way.ASCENDING ? order : order.reversed());
    }

    /// Whether it is a number, to be set at the end of its column.
    boolean isNumber() {
        return this == HIGHLIGHTS || this == CLAIMS || this == CHARACTERS;
    }

    /// As it is written in the settings.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
