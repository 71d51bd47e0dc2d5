package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.NoteId;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.search.query.Choice;
import java.util.Locale;
import java.util.Optional;

/// The kinds of things that can be found.
public enum Kind {
    ARTICLE(Choice.ARTICLES),
    HIGHLIGHT(Choice.HIGHLIGHTS),
    CLAIM(Choice.CLAIMS),
    NOTE(Choice.NOTES),
    TAG(Choice.TAGS),
    SOURCE(Choice.SOURCES);

    private final Choice choice;

    Kind(Choice choice) {
        this.choice = choice;
    }

    /// How a query asks for it.
    public Choice choice() {
        return choice;
    }

    /// The kind of the thing of this name; nothing where such things are not found.
    public static Optional<Kind> of(Id id) {
        return Optional.ofNullable(switch (id) {
            case ArticleId _ -> ARTICLE;
            case HighlightId _ -> HIGHLIGHT;
            case ClaimId _ -> CLAIM;
            case NoteId _ -> NOTE;
            case TagId _ -> TAG;
            case SourceId _ -> SOURCE;
            default -> null;
        });
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
