package hashiya.outgoing;

import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Id;
import hashiya.model.QuestionId;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import java.util.Optional;

/// What of a workspace goes out.
public sealed interface Subject {

    /// The kinds of things that can go out.
    enum Kind { EVERYTHING, ARTICLE, CLAIM, QUESTION, SOURCE, TAG, BOARD }

    Kind kind();

    /// The one thing that it is about; nothing where it is about more.
    default Optional<Id> only() {
        return Optional.empty();
    }

    /// The whole workspace.
    record Everything() implements Subject {

        @Override
        public Kind kind() {
            return Kind.EVERYTHING;
        }
    }

    /// One thing that has a page of its own.
    ///
    /// @param id of an article, a claim, a question, a source or a tag
    record One(Id id) implements Subject {

        public One {
            of(id);
        }

        @Override
        public Kind kind() {
            return of(id);
        }

        @Override
        public Optional<Id> only() {
            return Optional.of(id);
        }

        private static Kind of(Id id) {
            return switch (id) {
                case ArticleId _ -> Kind.ARTICLE;
                case ClaimId _ -> Kind.CLAIM;
                case QuestionId _ -> Kind.QUESTION;
                case SourceId _ -> Kind.SOURCE;
                case TagId _ -> Kind.TAG;
                default -> throw new IllegalArgumentException("No page of its own: " + id);
            };
        }
    }

    /// The claims board, as it was asked for.
    record Board(BoardFilter filter, BoardOrder order) implements Subject {

        /// All of it in the usual order.
        public static final Board WHOLE = new Board(BoardFilter.ALL, BoardOrder.USUAL);

        @Override
        public Kind kind() {
            return Kind.BOARD;
        }
    }
}
