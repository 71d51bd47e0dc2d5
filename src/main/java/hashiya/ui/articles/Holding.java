package hashiya.ui.articles;

import java.util.Locale;

/// What an article may have been given by the analyst.
enum Holding {
    HIGHLIGHTS,
    NOTES,
    CLAIMS;

    boolean isIn(ArticleRow row) {
        return switch (this) {
            case HIGHLIGHTS -> row.tally().highlights() > 0;
            case NOTES -> row.tally().notes() > 0;
            case CLAIMS -> row.tally().claims() > 0;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
