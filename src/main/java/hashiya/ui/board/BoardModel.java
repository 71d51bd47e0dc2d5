package hashiya.ui.board;

import hashiya.claims.Accounts;
import hashiya.claims.Board;
import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.claims.ClaimAccounts;
import hashiya.claims.Contrast;
import hashiya.claims.Timeline;
import hashiya.claims.WordFolding;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.ui.board.BoardState.Spot;
import hashiya.ui.board.BoardState.View;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// What the board shows, without saying how: it is put together beside the screen, and anew after every change. FX
/// thread only.
final class BoardModel implements AutoCloseable {

    /// Claims whose words are folded at one go.
    private static final int PIECE = 100;
    private static final List<Class<? extends Entity>> KINDS = List.of(Article.class, Source.class, Question.class,
            Tag.class, Claim.class, Highlight.class, Attribution.class, Relation.class);

    /// What there is, and what of it was asked for.
    ///
    /// @param timeline where the view runs along time
    record Shown(Accounts accounts, Board board, Optional<Timeline> timeline) {}

    /// Puts boards together. In the order of the background's work, and there only.
    private static final class Engine {

        private final WordFolding folding = new WordFolding();
        private Snapshot snapshot = Snapshot.of("", List.of());
        private Accounts accounts = Accounts.NONE;

        void take(List<List<? extends Entity>> entities) {
            snapshot = Snapshot.of("", entities);
            accounts = Accounts.of(snapshot);
            folding.renew();
        }

        List<Contrast> contrasts(ClaimAccounts claim) {
            return claim.question().map(each -> Contrast.in(each.id(), snapshot))
                    .orElseGet(() -> Contrast.in(claim.claim().id(), snapshot));
        }

        Shown show(BoardFilter filter, BoardOrder order, View view) {
            var board = accounts.board(filter, order, folding);
            return new Shown(accounts, board, switch (view) {
                case SOURCES -> Optional.empty();
                case EVENTS -> Optional.of(Timeline.of(board, Timeline.Axis.EVENT));
                case REPORTS -> Optional.of(Timeline.of(board, Timeline.Axis.REPORT));
            });
        }
    }

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final BoardState state;
    private final Engine engine = new Engine();
    private final Subscription listening;
    private Consumer<Shown> onShown = _ -> { };
    private long latest;
    private boolean closed;

    BoardModel(Workspace workspace, Desk desk, BoardState state) {
        this.workspace = workspace;
        this.desk = desk;
        this.state = state;
        mirror = workspace.mirror();
        meant().ifPresent(each -> state.stand(Optional.of(each)));
        listening = mirror.listen(_ -> renew());
    }

    BoardState state() {
        return state;
    }

    /// @param listener is told whenever there is something else to show
    void listen(Consumer<Shown> listener) {
        onShown = listener;
    }

    void ask(BoardFilter filter) {
        if (!filter.equals(state.filter())) {
            state.ask(filter);
            show(List.of());
        }
    }

    void sort(BoardOrder order) {
        state.sort(order);
        show(List.of());
    }

    void look(View view) {
        state.look(view);
        show(List.of());
    }

    /// Hands over the figures that stand against each other in a claim's question, or else in the claim.
    void contrasts(ClaimAccounts claim, Consumer<List<Contrast>> onFound) {
        workspace.read(_ -> engine.contrasts(claim), found -> {
            if (!closed) {
                onFound.accept(found);
            }
        });
    }

    /// Opens a passage in the reader, and its claim in the panel.
    void open(ClaimId claim, Highlight passage) {
        openClaim(claim);
        desk.open(passage);
    }

    void openClaim(ClaimId claim) {
        desk.panel().set(PanelName.CLAIMS);
        desk.claim().set(Optional.of(claim));
    }

    @Override
    public void close() {
        closed = true;
        listening.unsubscribe();
    }

    /// The account in the passage that is selected, or else the claim that is shown.
    private Optional<Spot> meant() {
        return desk.highlight().get().flatMap(each -> mirror.attributions(each).stream().findFirst())
                .map(each -> new Spot(each.claim(), Optional.of(each.speaker())))
                .or(() -> desk.claim().get().map(each -> new Spot(each, Optional.empty())));
    }

    private void renew() {
        show(KINDS.stream().<List<? extends Entity>>map(kind -> List.copyOf(mirror.all(kind))).toList());
    }

    /// @param entities all there are, or none where they are those of last time
    private void show(List<List<? extends Entity>> entities) {
        var number = ++latest;
        var filter = state.filter();
        var order = state.order();
        var view = state.view();
        workspace.read(_ -> {
            if (!entities.isEmpty()) {
                engine.take(entities);
            }
            return engine.show(filter, order, view);
        }, shown -> {
            // What an earlier question brings is not shown any more.
            if (number == latest && !closed) {
                onShown.accept(shown);
            }
        });
        if (!entities.isEmpty()) {
            workspace.read(_ -> engine.accounts.claims(), this::foldAhead);
        }
    }

    /// So that the first letter of a filter finds all folded. In small pieces: what is done elsewhere waits behind one
    /// only.
    private void foldAhead(List<ClaimAccounts> left) {
        if (!left.isEmpty() && !closed) {
            var piece = left.subList(0, Math.min(PIECE, left.size()));
            workspace.read(_ -> {
                engine.folding.foldAll(piece);
                return true;
            }, _ -> foldAhead(left.subList(piece.size(), left.size())));
        }
    }
}
