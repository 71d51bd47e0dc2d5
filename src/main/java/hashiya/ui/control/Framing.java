package hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// Lets others do something right before and right after each change.
final class Framing {

    private record Frame(Runnable first, Runnable last) {}

    private final List<Frame> frames = new ArrayList<>();

    Subscription around(Runnable first, Runnable last) {
        var frame = new Frame(first, last);
        frames.add(frame);
        return () -> frames.remove(frame);
    }

    void change(Runnable work) {
        frames.forEach(each -> each.first.run());
        work.run();
        frames.forEach(each -> each.last.run());
    }
}
