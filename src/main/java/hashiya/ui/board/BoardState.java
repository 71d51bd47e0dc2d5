package hashiya.ui.board;

import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.model.ClaimId;
import hashiya.model.QuestionId;
import hashiya.model.SourceId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the board was asked for and where one stood on it, kept while it is closed and while the interface changes its
/// language. FX thread only.
public final class BoardState {

    /// What the accounts stand against.
    enum View {
        SOURCES,
        EVENTS,
        REPORTS
    }

    /// Where one stands: a claim alone, or what a source says of it.
    record Spot(ClaimId claim, Optional<SourceId> source) {}

    private final Set<Optional<QuestionId>> folded = new HashSet<>();
    private BoardFilter filter = BoardFilter.ALL;
    private BoardOrder order = BoardOrder.USUAL;
    private View view = View.SOURCES;
    private Optional<Spot> spot = Optional.empty();

    public BoardFilter filter() {
        return filter;
    }

    void ask(BoardFilter asked) {
        filter = asked;
    }

    public BoardOrder order() {
        return order;
    }

    void sort(BoardOrder wanted) {
        order = wanted;
    }

    View view() {
        return view;
    }

    void look(View wanted) {
        view = wanted;
    }

    Optional<Spot> spot() {
        return spot;
    }

    void stand(Optional<Spot> now) {
        spot = now;
    }

    /// The claim one stands at.
    public Optional<ClaimId> claim() {
        return spot.map(Spot::claim);
    }

    boolean isFolded(Optional<QuestionId> question) {
        return folded.contains(question);
    }

    /// Folds the claims of a question away, or out again.
    void turn(Optional<QuestionId> question) {
        if (!folded.remove(question)) {
            folded.add(question);
        }
    }
}
