package hashiya.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Hands on what is typed into a field a moment after the last key, and when the field loses the focus.
///
/// What is typed always wins over what comes from elsewhere: news of the stored text shows only where nothing is typed
/// that has not been handed on, nor is on its way. FX thread only.
public final class Autosave {

    /// Stores the text and answers on the FX thread with one of the two.
    @FunctionalInterface
    public interface Saving {
        void save(String text, Runnable done, Runnable failed);
    }

    /// One burst of typing: whoever stops for longer begins a new one.
    private static final Duration PAUSE = Duration.millis(600);
    /// Somebody who never stops has no more than this to lose in a power cut.
    private static final long LONGEST_BURST_NANOS = 4_000_000_000L;

    private final TextInputControl field;
    private final Saving saving;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String stored = "";
    private long burstBegan;
    private int underway;
    private int subject;
    private boolean showing;

    public Autosave(TextInputControl field, Saving saving) {
        this.field = field;
        this.saving = saving;
        pause.setOnFinished(_ -> flush());
        field.textProperty().addListener((_, _, _) -> typed());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                flush();
            }
        });
    }

    /// Shows another text. What was typed into the one before must have been flushed.
    public void begin(String text) {
        pause.stop();
        subject++;
        stored = text;
        underway = 0;
        show(text);
    }

    /// Takes note of what is stored now.
    public void hear(String text) {
        if (underway > 0) {
            return;
        }
        var unsaved = isUnsaved();
        stored = text;
        if (!unsaved) {
            show(text);
        }
    }

    /// Hands on what is typed now.
    public void flush() {
        pause.stop();
        if (isUnsaved()) {
            var before = stored;
            var text = field.getText();
            stored = text;
            underway++;
            var mine = subject;
            saving.save(text, () -> answer(mine, text), () -> answer(mine, before));
        }
    }

    private void answer(int asked, String nowStored) {
        if (asked == subject) {
            underway--;
            stored = underway == 0 ? nowStored : stored;
        }
    }

    /// Whether something is typed that has not been handed on.
    public boolean isUnsaved() {
        return !field.getText().equals(stored);
    }

    private void typed() {
        if (showing || !isUnsaved()) {
            return;
        }
        var now = System.nanoTime();
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            burstBegan = now;
        }
        if (now - burstBegan > LONGEST_BURST_NANOS) {
            flush();
        } else {
            pause.playFromStart();
        }
    }

    private void show(String text) {
        if (!field.getText().equals(text)) {
            showing = true;
            var caret = field.getCaretPosition();
            field.setText(text);
            field.positionCaret(Math.min(caret, text.length()));
            showing = false;
        }
    }
}
