package hashiya.ui.control;

import java.util.concurrent.Executor;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// A list that fills the room it has in steps, from the top, when it has rows for the first time: cells that are made and
/// styled are what takes long of a view that opens, and none of its turns on the screen's thread is to be felt.
public final class GradualList<R> extends ListView<R> {

    private static final int STEPS = 4;

    private final Executor afterwards;
    private int step;
    private boolean asked;

    /// @param afterwards does what it is given once the screen is drawn
    public GradualList(Executor afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (step < STEPS && getHeight() > 0 && !getItems().isEmpty()) {
            // It does not take no height at all.
            getChildren().stream().filter(VirtualFlow.class::isInstance).map(VirtualFlow.class::cast).forEach(flow ->
                    flow.resize(flow.getWidth(), Math.max(1, snapSizeY(flow.getHeight() * step / STEPS))));
            goOn();
        }
    }

    /// The first of its turns is that of the view around it.
    private void goOn() {
        if (!asked) {
            asked = true;
            afterwards.execute(() -> {
                asked = false;
                step++;
                requestLayout();
            });
        }
    }
}
