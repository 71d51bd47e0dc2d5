package hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// Lets others do something right before and right after each change.
final class Framing<K> {

    private record Frame<K>(Runnable first, Consumer<Turnover<K>> last) {}

    private final List<Frame<K>> frames = new ArrayList<>();

    Subscription around(Runnable first, Consumer<Turnover<K>> last) {
        var frame = new Frame<>(first, last);
        frames.add(frame);
        return () -> frames.remove(frame);
    }

    /// @param work tells which rows came and went
    void change(Supplier<Turnover<K>> work) {
        frames.forEach(each -> each.first.run());
        var turnover = work.get();
        frames.forEach(each -> each.last.accept(turnover));
    }
}
