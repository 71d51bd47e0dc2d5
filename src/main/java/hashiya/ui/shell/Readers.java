package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Reading;
import hashiya.ui.reader.ReaderPane;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// The readers: one, or two side by side, the first at the start side. Exactly one of them is active.
final class Readers extends SplitPane implements AutoCloseable {

    private final DoubleProperty textSize = new SimpleDoubleProperty();
    private final Desk desk;
    private final Messages messages;
    private final Commands commands;
    private final Function<Reading, ReaderPane> maker;
    private final Subscription following;
    private List<ReaderFrame> frames = List.of();
    private Optional<ScrollLock> lock = Optional.empty();

    /// @param maker makes the reader of a reading
    Readers(Desk desk, Commands commands, Messages messages, Function<Reading, ReaderPane> maker) {
        this.desk = desk;
        this.commands = commands;
        this.messages = messages;
        this.maker = maker;
        getStyleClass().add("readers");
        arrange();
        following = Subscription.combine(
                desk.readings().subscribe(this::arrange),
                desk.active().subscribe(_ -> turn()));
    }

    /// The text size of articles that have none of their own, in px.
    DoubleProperty textSize() {
        return textSize;
    }

    /// The reader that keys and panels work in.
    ReaderPane active() {
        return frame(desk.active().get()).pane();
    }

    /// The readers with what stands over them, in their order.
    List<ReaderFrame> frames() {
        return frames;
    }

    /// Makes the reader active that something stands in.
    void activate(Node inside) {
        for (var node = inside; node != null; node = node.getParent()) {
            if (node instanceof ReaderFrame frame) {
                desk.activate(frame.reading());
            }
        }
    }

    boolean isPair() {
        return frames.size() == 2;
    }

    /// Scrolls both readers together from now on, or each alone.
    void toggleLock() {
        lock.ifPresentOrElse(this::unlock, () -> {
            if (isPair()) {
                lock = Optional.of(new ScrollLock(frames.getFirst(), frames.getLast(), frame(desk.active().get())));
            }
        });
        redraw();
    }

    boolean isLocked() {
        return lock.isPresent();
    }

    @Override
    public void close() {
        following.unsubscribe();
        frames.forEach(each -> each.pane().close());
    }

    private void arrange() {
        lock.ifPresent(this::unlock);
        var before = frames;
        var focused = Focus.isIn(this);
        frames = desk.readings().stream().map(reading -> before.stream()
                .filter(each -> each.reading() == reading).findFirst().orElseGet(() -> begin(reading))).toList();
        before.stream().filter(each -> !frames.contains(each)).forEach(gone -> {
            gone.pane().textSize().unbindBidirectional(textSize);
            gone.pane().close();
        });
        getItems().setAll(frames);
        redraw();
        if (focused && !Focus.isIn(this)) {
            active().focusText();
        }
    }

    /// The keyboard goes to the reader that is active by the time there is a text.
    private void turn() {
        redraw();
        if (awaitsFocus()) {
            active().focusText();
        }
    }

    private ReaderFrame begin(Reading reading) {
        var pane = maker.apply(reading);
        if (textSize.get() == 0) {
            textSize.set(pane.textSize().get());
        }
        pane.textSize().bindBidirectional(textSize);
        var frame = new ReaderFrame(reading, pane, commands, messages);
        frame.focusWithinProperty().subscribe(within -> {
            // A window that has just come gives the keyboard to whatever stands first in it, and nobody meant that.
            if (within && !awaitsFocus()) {
                desk.activate(reading);
            }
        });
        return frame;
    }

    private boolean awaitsFocus() {
        return frames.stream().anyMatch(each -> each.pane().awaitsFocus());
    }

    private void unlock(ScrollLock open) {
        open.open();
        lock = Optional.empty();
    }

    private void redraw() {
        if (isPair()) {
            frames.getFirst().stand(messages.text("readers.first"), isActive(frames.getFirst()), isLocked());
            frames.getLast().stand(messages.text("readers.second"), isActive(frames.getLast()), isLocked());
        } else {
            frames.getFirst().standAlone(messages.text("panel.reader"));
        }
    }

    private boolean isActive(ReaderFrame frame) {
        return frame.reading() == desk.active().get();
    }

    private ReaderFrame frame(Reading reading) {
        return frames.stream().filter(each -> each.reading() == reading).findFirst().orElseThrow();
    }
}
