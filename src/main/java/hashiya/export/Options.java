package hashiya.export;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// How an export is written.
///
/// @param words  the language of everything that is not the articles' or the analyst's own
/// @param quotes  how passages are set
/// @param naming  how files are called
/// @param omitted the keys of the front matter that stay away; `id` never does
/// @param escapes which signs a backslash stands before
public record Options(Messages words, QuoteStyle quotes, Naming naming, Set<String> omitted, Escapes escapes) {

    /// Which signs a backslash stands before in texts that are not Markdown.
    public enum Escapes {
        /// Those that would mean something where they stand, so that the page is easily read as it is.
        MINIMAL,
        /// All that Markdown knows, for readers with signs of their own.
        BLUNT
    }

    /// How files are called.
    public enum Naming {
        /// `A3 title`.
        ID_AND_TITLE,
        /// `A3`.
        ID,
        /// `2017-07-11 title`, and where no date is known as [#ID_AND_TITLE].
        DATE_AND_TITLE
    }

    /// The keys that a page may begin with, the one that always stays left out.
    public static final List<String> FIELDS = List.of("title", "title_analyst", "outlet", "byline", "url", "published",
            "captured", "sha256", "language", "tags", "proposition", "question", "credibility", "happened", "place",
            "agent", "action", "name", "aliases", "kind", "reliability", "path", "colour", "set");

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
        Objects.requireNonNull(naming);
        Objects.requireNonNull(escapes);
        omitted = Set.copyOf(omitted);
    }

    /// As few backslashes as will do.
    public Options(Messages words, QuoteStyle quotes, Naming naming, Set<String> omitted) {
        this(words, quotes, naming, omitted, Escapes.MINIMAL);
    }

    /// Files by id and title, with all that is known at their head.
    public Options(Messages words, QuoteStyle quotes) {
        this(words, quotes, Naming.ID_AND_TITLE, Set.of());
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
