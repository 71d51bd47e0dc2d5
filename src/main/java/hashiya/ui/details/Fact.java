package hashiya.ui.details;

import hashiya.model.Facts;
import hashiya.text.PartialDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// What can be said of an article in one line.
enum Fact {
    TITLE,
    TITLE_ANALYST,
    OUTLET,
    BYLINE,
    PUBLISHED,
    URL,
    LANGUAGE;

    String of(Facts facts) {
        return switch (this) {
            case TITLE -> facts.title();
            case TITLE_ANALYST -> facts.titleAnalyst();
            case OUTLET -> facts.outlet();
            case BYLINE -> facts.byline();
            case PUBLISHED -> facts.published().iso();
            case URL -> facts.url();
            case LANGUAGE -> facts.language();
        };
    }

    /// The facts with this one as typed, or nothing where what was typed cannot be this fact.
    Optional<Facts> in(Facts old, String typed) {
        return switch (this) {
            case TITLE -> Optional.of(new Facts(typed, old.titleAnalyst(), old.outlet(), old.byline(),
                    old.published(), old.url(), old.language()));
            case TITLE_ANALYST -> Optional.of(new Facts(old.title(), typed, old.outlet(), old.byline(),
                    old.published(), old.url(), old.language()));
            case OUTLET -> Optional.of(new Facts(old.title(), old.titleAnalyst(), typed, old.byline(),
                    old.published(), old.url(), old.language()));
            case BYLINE -> Optional.of(new Facts(old.title(), old.titleAnalyst(), old.outlet(), typed,
                    old.published(), old.url(), old.language()));
            case PUBLISHED -> PartialDate.parse(typed).map(date -> new Facts(old.title(), old.titleAnalyst(),
                    old.outlet(), old.byline(), date, old.url(), old.language()));
            case URL -> Optional.of(new Facts(old.title(), old.titleAnalyst(), old.outlet(), old.byline(),
                    old.published(), typed, old.language()));
            case LANGUAGE -> isLanguage(typed) ? Optional.of(new Facts(old.title(), old.titleAnalyst(),
                    old.outlet(), old.byline(), old.published(), old.url(), typed)) : Optional.empty();
        };
    }

    /// Makes what was typed what was meant.
    String tidy(String typed) {
        return switch (this) {
            case PUBLISHED -> PartialDate.tidy(typed);
            case LANGUAGE -> typed.strip().replace('_', '-');
            default -> typed.replace('\n', ' ').strip();
        };
    }

    private static boolean isLanguage(String tag) {
        try {
            return tag.isEmpty() || !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
