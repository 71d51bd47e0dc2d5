package hashiya.claims;

import hashiya.model.ArticleId;
import java.util.List;

/// One text that was printed more than once.
///
/// @param printings two articles or more, the earliest first
public record Story(List<ArticleId> printings) {

    /// @throws IllegalArgumentException if it was printed once only
    public Story {
        printings = List.copyOf(printings);
        if (printings.size() < 2) {
            throw new IllegalArgumentException("A story has printings: " + printings);
        }
    }

    public ArticleId first() {
        return printings.getFirst();
    }
}
