package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.NoteId;
import hashiya.model.SourceId;
import hashiya.model.TagId;

/// An id as the index keeps it: its kind, and one number.
record Key(Kind kind, long number) {

    static Key of(Id id) {
        return new Key(Kind.of(id).orElseThrow(() -> new IllegalArgumentException("Not found by words: " + id)),
                switch (id) {
                    case ArticleId(var number) -> number;
                    case HighlightId(var article, var number) -> (long) article.number() << Integer.SIZE | number;
                    case ClaimId(var number) -> number;
                    case NoteId(var number) -> number;
                    case TagId(var number) -> number;
                    case SourceId(var number) -> number;
                    default -> throw new IllegalArgumentException("Not found by words: " + id);
                });
    }

    Id id() {
        return switch (kind) {
            case ARTICLE -> new ArticleId((int) number);
            case HIGHLIGHT -> new HighlightId(new ArticleId((int) (number >> Integer.SIZE)), (int) number);
            case CLAIM -> new ClaimId((int) number);
            case NOTE -> new NoteId((int) number);
            case TAG -> new TagId((int) number);
            case SOURCE -> new SourceId((int) number);
        };
    }

    String word() {
        return kind.ordinal() + ":" + number;
    }
}
