package hashiya.ui.reader;

import javafx.animation.AnimationTimer;

/// Scrolls on while the mouse is held above or below the page.
final class AutoScroll extends AnimationTimer {

    private final ArticlePage view;
    private final Runnable onScroll;
    /// How far outside, in px; negative above.
    private double beyond;

    /// @param onScroll called after each bit
    AutoScroll(ArticlePage view, Runnable onScroll) {
        this.view = view;
        this.onScroll = onScroll;
    }

    /// @param y where the mouse is, in the page
    void follow(double y, double height) {
        beyond = y < 0 ? y : Math.max(0, y - height);
        if (beyond == 0) {
            stop();
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        view.scrollBy(Math.clamp(beyond / 2, -view.lineHeight(), view.lineHeight()));
        onScroll.run();
    }
}
