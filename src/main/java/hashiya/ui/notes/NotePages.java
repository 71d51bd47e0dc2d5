package hashiya.ui.notes;

import hashiya.ui.desk.NoteView;
import hashiya.ui.desk.Things;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.util.Duration;

/// The two pages of an open note: its Markdown, and how it reads. Side by side where there is room, else one above the
/// other; or only one of them.
final class NotePages extends SplitPane {

    /// So wide that two columns can be read, in px.
    private static final double WIDE = 760;
    /// As long as most people take from one letter to the next, so that the page is drawn when they stop.
    private static final Duration PAUSE = Duration.millis(120);
    /// A letter in a text so long takes the text area a while, in UTF-16 units; nothing comes between two of them.
    private static final int LONG = 15_000;
    private static final Duration LONG_PAUSE = Duration.millis(500);

    private final TextArea area;
    private final Preview preview;
    private final Things things;
    private final ObjectProperty<NoteView> view = new SimpleObjectProperty<>(NoteView.WRITE);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private NoteView lastWritten = NoteView.WRITE;
    private boolean isNew;
    private boolean waiting;

    NotePages(TextArea area, Preview preview, Things things) {
        this.area = area;
        this.preview = preview;
        this.things = things;
        pause.setOnFinished(_ -> draw());
        area.textProperty().addListener((_, _, _) -> refresh());
        area.caretPositionProperty().addListener((_, _, _) -> refresh());
        view.subscribe(this::arrange);
        widthProperty().subscribe(width ->
                setOrientation(width.doubleValue() > WIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        setMinHeight(0);
        getStyleClass().add("note-pages");
    }

    /// What is shown; kept by whoever keeps settings.
    ObjectProperty<NoteView> view() {
        return view;
    }

    /// The analyst chooses what to see.
    void choose(NoteView chosen) {
        isNew = false;
        view.set(chosen);
        arrange();
        focus();
    }

    /// From writing to reading, and back to the way it was written.
    void turn() {
        choose(shown() == NoteView.READ ? lastWritten : NoteView.READ);
    }

    /// Another note is shown.
    ///
    /// @param fresh one without letters, which nobody wants to read
    void begin(boolean fresh) {
        isNew = fresh;
        arrange();
        draw();
        if (view.get() == NoteView.READ) {
            preview.top();
        }
    }

    /// Draws the page again soon: what its links lead to may have changed.
    void refresh() {
        pause.stop();
        if (area.getLength() > LONG && getScene() != null) {
            waitForLetter(getScene());
        } else {
            pause.setDuration(PAUSE);
            pause.playFromStart();
        }
    }

    /// The pause after a letter of a long text begins once the letter stands on the screen: on a slow machine that alone may
    /// take as long, and the page would be drawn between two letters.
    private void waitForLetter(Scene scene) {
        if (!waiting) {
            waiting = true;
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    waiting = false;
                    pause.setDuration(LONG_PAUSE);
                    pause.playFromStart();
                }
            });
            requestLayout();
        }
    }

    void focus() {
        if (area.getSkin() == null || preview.getScene() == null) {
            // A split pane puts its pages into the scene with its skin, and without its own an area takes no letters.
            applyCss();
            layout();
        }
        if (shown() == NoteView.READ) {
            preview.focusRows();
        } else {
            area.requestFocus();
        }
    }

    private NoteView shown() {
        return isNew && view.get() == NoteView.READ ? NoteView.WRITE : view.get();
    }

    private void arrange() {
        lastWritten = view.get() == NoteView.READ ? lastWritten : view.get();
        var wanted = switch (shown()) {
            case WRITE -> List.<Node>of(area);
            case BOTH -> List.of(area, preview);
            case READ -> List.<Node>of(preview);
        };
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
            setDividerPositions(0.5);
            draw();
            // Once the page is laid out, it can be brought to where the caret is.
            refresh();
        }
    }

    private void draw() {
        pause.stop();
        if (preview.getScene() == null && !getItems().contains(preview)) {
            return;
        }
        preview.show(things.render(area.getText()));
        if (shown() == NoteView.BOTH) {
            preview.follow((int) area.getText().substring(0, area.getCaretPosition()).chars()
                    .filter(letter -> letter == '\n').count());
        }
    }
}
