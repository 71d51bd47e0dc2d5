package hashiya.ui.control;

import java.util.concurrent.Executor;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;

/// A list beside an article. When a single row of it comes, goes or changes, the article is drawn first, and the list
/// finds room for its rows as soon as that is done.
public final class LateList<R> extends ListView<R> {

    private enum State { READY, WAITING, ASKED }

    private final Executor afterwards;
    private State state = State.READY;

    /// @param afterwards does what it is given once the screen is drawn
    public LateList(Executor afterwards) {
        this.afterwards = afterwards;
        itemsProperty().subscribe(items -> items.addListener((ListChangeListener<R>) this::changed));
    }

    private void changed(ListChangeListener.Change<? extends R> change) {
        var rows = 0;
        while (change.next()) {
            rows += Math.max(change.getRemovedSize(), change.getAddedSize());
        }
        if (rows == 1 && getItems().size() > 1 && getScene() != null && state == State.READY) {
            state = State.WAITING;
        }
    }

    @Override
    protected void layoutChildren() {
        if (state == State.READY) {
            super.layoutChildren();
        } else if (state == State.WAITING) {
            state = State.ASKED;
            afterwards.execute(() -> {
                state = State.READY;
                requestLayout();
            });
        }
    }
}
