package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.model.Note;
import hashiya.text.Direction;
import hashiya.ui.control.Clamped;
import hashiya.ui.control.ContentCell;
import hashiya.ui.desk.Things;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A note on the page of all notes: what it hangs on, when it was written, how it begins.
final class PageCell extends ContentCell<Note> {

    /// More of the Markdown than two lines ever show, in UTF-16 units.
    private static final int OPENING = 500;
    /// Of its four lines, in letters of the interface; the upper two are set smaller than the lower.
    private static final double LINES = 7.6;
    /// Of the edges of row and cell, in px.
    private static final double EDGES = 20;

    private final NotesModel model;
    private final Messages messages;
    private final Label kind = new Label();
    private final Label written = new Label();
    private final Clamped name = new Clamped(1, "note-target");
    private final Clamped words = new Clamped(2, "note-opening");
    private final VBox content;

    PageCell(NotesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        kind.getStyleClass().add("note-kind");
        written.getStyleClass().add("note-written");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        content = new VBox(new HBox(kind, spacer, written), name, words);
        content.setMinHeight(0);
        content.getStyleClass().add("note-page-entry");
    }

    /// What every row takes, in px.
    ///
    /// @param size of the letters of the interface, in px
    static double height(double size) {
        return Math.ceil(size * LINES + EDGES);
    }

    @Override
    protected Region content() {
        return content;
    }

    @Override
    protected void fill(Note note) {
        kind.setText(NoteWords.kind(messages, note.target()));
        written.setText(NoteWords.longTime(messages, note));
        var called = model.words(note.target());
        name.setWords(called);
        name.setManaged(!called.isEmpty());
        name.setVisible(!called.isEmpty());
        words.setWords(opening(note.markdown().substring(0, Math.min(OPENING, note.markdown().length()))));
        setAccessibleText(kind.getText() + " " + called + ", " + written.getText() + ", "
                + note.markdown().lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    }

    /// The first words, as far as they are of one direction: in one paragraph, those of two come in a wrong order.
    private static String opening(String markdown) {
        var lines = Things.plain(markdown).lines().toList();
        return lines.stream().takeWhile(line -> Direction.ofMajority(line) == Direction.ofMajority(lines.getFirst()))
                .collect(Collectors.joining(" "));
    }
}
