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
    private Subscription dividing = Subscription.EMPTY;

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
                desk.active().subscribe(_ -> turn()),
                desk.locked().subscribe(_ -> lock()));
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
        desk.locked().set(isPair() && !desk.locked().get());
    }

    @Override
    public void close() {
        following.unsubscribe();
        dividing.unsubscribe();
        frames.forEach(each -> each.pane().close());
    }

    private void arrange() {
        dividing.unsubscribe();
        var before = frames;
        var focused = Focus.isIn(this);
        frames = desk.readings().stream().map(reading -> before.stream()
                .filter(each -> each.reading() == reading).findFirst().orElseGet(() -> begin(reading))).toList();
        before.stream().filter(each -> !frames.contains(each)).forEach(gone -> {
            gone.pane().textSize().unbindBidirectional(textSize);
            gone.pane().close();
        });
        getItems().setAll(frames);
        divide();
        lock();
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

    /// Where the two meet is kept from now on, as it is drawn.
    private void divide() {
        dividing = Subscription.EMPTY;
        if (isPair()) {
            setDividerPositions(desk.divider().get());
            dividing = getDividers().getFirst().positionProperty().subscribe((_, at) ->
                    desk.divider().set(Math.clamp(at.doubleValue(), 0, 1)));
        }
    }

    private void lock() {
        lock.ifPresent(ScrollLock::open);
        lock = isPair() && desk.locked().get()
                ? Optional.of(new ScrollLock(frames.getFirst(), frames.getLast(), frame(desk.active().get())))
                : Optional.empty();
        redraw();
    }

    private void redraw() {
        if (isPair()) {
            frames.getFirst().stand(messages.text("readers.first"), isActive(frames.getFirst()), lock.isPresent());
            frames.getLast().stand(messages.text("readers.second"), isActive(frames.getLast()), lock.isPresent());
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
