package hashiya.work;

import java.util.concurrent.CancellationException;

/// What long work says of itself, and how it learns that nobody wants it any more. Called on the working thread.
public interface Progress {

    /// For callers that show nothing and never cancel.
    Progress NONE = (_, _) -> { };

    /// Says how far the work is, and stops it if it was cancelled.
    ///
    /// @param total how much there is; 0 where that is not known
    /// @throws CancellationException if the work was cancelled; what is done stays done
    void at(long done, long total);

    /// Says how many things came of it so far, where one piece of the work may hold many. Nothing where nobody asks.
    ///
    /// @throws CancellationException as [#at] does
    default void found(long things) {
    }
}
