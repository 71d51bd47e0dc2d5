package hashiya.model;

import hashiya.text.PartialDate;
import java.util.Objects;

/// What is known of an article, each empty where it is not. All of it can be corrected by the analyst.
///
/// @param title        as printed
/// @param titleAnalyst the analyst's own title
/// @param language     a BCP 47 tag
public record Facts(String title, String titleAnalyst, String outlet, String byline, PartialDate published, String url,
        String language) {

    public Facts {
        Objects.requireNonNull(title);
        Objects.requireNonNull(titleAnalyst);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(url);
        Objects.requireNonNull(language);
    }

    /// The title to show: the analyst's, or else the printed one. Empty where there is neither.
    public String shownTitle() {
        return titleAnalyst.isBlank() ? title : titleAnalyst;
    }
}
