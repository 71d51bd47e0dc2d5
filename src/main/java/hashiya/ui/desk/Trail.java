package hashiya.ui.desk;

import hashiya.model.ArticleId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/// The spots that one reader jumped from, and those it went back from, as a browser keeps them. Knows no reader.
///
/// A spot in an article that is not there is passed over, and kept: undo may bring the article back.
public final class Trail {

    static final int LONGEST = 100;

    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();

    /// Keeps the spot that a jump leaves, and forgets what was ahead. The same spot twice in a row is one.
    public void leave(Spot spot) {
        ahead.clear();
        push(behind, spot);
    }

    /// Goes back.
    ///
    /// @param here what to go forward to again; nothing where the reader is empty
    /// @param isThere whether an article can be opened
    /// @return where to; nothing where nothing but this spot is behind
    public Optional<Spot> back(Optional<Spot> here, Predicate<ArticleId> isThere) {
        return step(behind, ahead, here, isThere);
    }

    /// Goes forward again, as [#back] goes back.
    public Optional<Spot> forward(Optional<Spot> here, Predicate<ArticleId> isThere) {
        return step(ahead, behind, here, isThere);
    }

    public boolean leadsBack(Predicate<ArticleId> isThere) {
        return behind.stream().anyMatch(spot -> isThere.test(spot.article()));
    }

    public boolean leadsForward(Predicate<ArticleId> isThere) {
        return ahead.stream().anyMatch(spot -> isThere.test(spot.article()));
    }

    Trail copy() {
        var copy = new Trail();
        copy.behind.addAll(behind);
        copy.ahead.addAll(ahead);
        return copy;
    }

    private static Optional<Spot> step(Deque<Spot> from, Deque<Spot> to, Optional<Spot> here,
            Predicate<ArticleId> isThere) {
        var found = from.stream()
                .filter(spot -> isThere.test(spot.article()) && !here.equals(Optional.of(spot))).findFirst();
        found.ifPresent(spot -> {
            here.ifPresent(each -> push(to, each));
            while (!from.peek().equals(spot)) {
                push(to, from.pop());
            }
            from.pop();
        });
        return found;
    }

    private static void push(Deque<Spot> spots, Spot spot) {
        if (!spot.equals(spots.peek())) {
            spots.push(spot);
        }
        if (spots.size() > LONGEST) {
            spots.removeLast();
        }
    }
}
