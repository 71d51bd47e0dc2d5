package hashiya.ui.reader;

import hashiya.text.Graphemes;
import hashiya.text.Paragraph;
import hashiya.text.TextRange;
import hashiya.text.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The caret and the selected letters. Knows nothing of mouse and keyboard.
final class Selecting {

    /// What a drag selects at the least.
    enum By { LETTER, WORD, PARAGRAPH }

    private final ReadOnlyObjectWrapper<Caret> caret = new ReadOnlyObjectWrapper<>(new Caret(0, false));
    private final ReadOnlyObjectWrapper<Optional<TextRange>> range = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ShownText text;
    private By by = By.LETTER;
    /// What the selection began with: a place, a word or a paragraph.
    private int anchorStart;
    private int anchorEnd;

    Selecting(ShownText text) {
        this.text = text;
    }

    ReadOnlyObjectProperty<Caret> caret() {
        return caret.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TextRange>> range() {
        return range.getReadOnlyProperty();
    }

    /// Another text: the caret goes to its start.
    void begin(ShownText other) {
        text = other;
        by = By.LETTER;
        place(new Caret(other.start(), false));
    }

    /// The same text with other lines hidden: caret and selection stay.
    void keep(ShownText same) {
        text = same;
    }

    /// The caret alone, nothing selected.
    void place(Caret to) {
        by = By.LETTER;
        anchorStart = to.offset();
        anchorEnd = to.offset();
        range.set(Optional.empty());
        caret.set(to);
    }

    /// The selection from where it began to this caret.
    void extend(Caret to) {
        var reached = unit(to.offset());
        var start = Math.min(anchorStart, reached.start());
        var end = Math.max(anchorEnd, reached.end());
        range.set(start < end ? Optional.of(new TextRange(start, end)) : Optional.empty());
        caret.set(by == By.LETTER ? to : new Caret(to.offset() < anchorStart ? start : end, to.offset() >= anchorStart));
    }

    /// The word or paragraph at an offset, from which a drag goes on by words or paragraphs.
    void begin(int offset, By unit) {
        by = unit;
        var around = unit(offset);
        anchorStart = around.start();
        anchorEnd = around.end();
        range.set(around.range());
        caret.set(new Caret(anchorEnd, anchorEnd > anchorStart));
    }

    /// Whole letters of the range.
    void select(TextRange wanted) {
        var whole = Graphemes.snap(text.letters(), wanted);
        by = By.LETTER;
        anchorStart = whole.start();
        anchorEnd = whole.start();
        range.set(Optional.of(whole));
        caret.set(new Caret(whole.end(), true));
    }

    void clear() {
        place(caret.get());
    }

    private Paragraph unit(int offset) {
        return switch (by) {
            case LETTER -> new Paragraph(0, offset, offset);
            case WORD -> Words.around(text.letters(), offset)
                    .map(word -> new Paragraph(0, word.start(), word.end()))
                    .orElse(new Paragraph(0, offset, offset));
            case PARAGRAPH -> text.paragraphs().at(offset);
        };
    }
}
