package hashiya.export;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import java.util.Objects;

/// How an export is written.
///
/// @param words  the language of everything that is not the articles' or the analyst's own
/// @param quotes how passages are set
public record Options(Messages words, QuoteStyle quotes) {

    /// How passages are set.
    public enum QuoteStyle {
        /// As a block quote, which readers set right-to-left by its first letter.
        PLAIN,
        /// As a block quote in `<div dir="rtl">` where the passage reads right-to-left, for renderers that need it.
        MARKED
    }

    public Options {
        Objects.requireNonNull(words);
        Objects.requireNonNull(quotes);
    }

    /// English words, plain quotes.
    public static Options standard() {
        return in(Language.ENGLISH);
    }

    /// Plain quotes.
    public static Options in(Language language) {
        return new Options(new Messages(language), QuoteStyle.PLAIN);
    }
}
