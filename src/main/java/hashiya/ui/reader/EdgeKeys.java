package hashiya.ui.reader;

import hashiya.ui.reader.EdgeEditing.Move;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// The keyboard while an edge of a highlight is on its way: arrows move it as one sees, by a letter, with Control by a
/// word, with Control and Shift or with Alt by a sentence; Enter keeps it, Escape puts it back. Whoever
/// turns elsewhere keeps it too.
final class EdgeKeys {

    private final ArticlePage view;
    private final EdgeEditing editing;

    EdgeKeys(ArticlePage view, Pane page, EdgeEditing editing) {
        this.view = view;
        this.editing = editing;
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> editing.keep());
        view.focusedProperty().subscribe(focused -> {
            if (!focused) {
                editing.keep();
            }
        });
    }

    private void pressed(KeyEvent event) {
        var move = editing.move().get();
        if (move.isPresent() && use(event, move.get())) {
            event.consume();
        }
    }

    private boolean use(KeyEvent event, Move move) {
        switch (event.getCode()) {
            case LEFT, RIGHT -> step(event, move);
            case UP -> line(move, true);
            case DOWN -> line(move, false);
            case ENTER -> editing.keep();
            case ESCAPE -> editing.drop();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(KeyEvent event, Move move) {
        var leftwards = event.getCode() == KeyCode.LEFT;
        var caret = move.caret();
        var bySentence = event.isAltDown() || event.isShortcutDown() && event.isShiftDown();
        if (bySentence || event.isShortcutDown()) {
            var forward = leftwards == view.walk().isRightToLeft(caret);
            to(view.walk().shown(bySentence ? bySentence(move, forward) : byWord(move, forward), forward).offset());
        } else {
            var next = beside(caret, leftwards);
            // One letter is left already: the step goes beyond it.
            to((next.offset() == move.anchor() ? beside(next, leftwards) : next).offset());
        }
    }

    private Caret beside(Caret caret, boolean leftwards) {
        return leftwards ? view.walk().left(caret) : view.walk().right(caret);
    }

    private int byWord(Move move, boolean forward) {
        return move.across(byWord(move.edge(), move.caret().offset(), forward),
                from -> byWord(move.edge().other(), from, forward));
    }

    private int byWord(Edge edge, int from, boolean forward) {
        return forward ? edge.nextWord(view.letters(), from) : edge.previousWord(view.letters(), from);
    }

    private int bySentence(Move move, boolean forward) {
        return move.across(bySentence(move.edge(), move.caret().offset(), forward),
                from -> bySentence(move.edge().other(), from, forward));
    }

    private int bySentence(Edge edge, int from, boolean forward) {
        return forward ? edge.nextSentence(view.letters(), from) : edge.previousSentence(view.letters(), from);
    }

    private void line(Move move, boolean up) {
        var caret = move.caret();
        var x = view.walk().x(caret);
        (up ? view.walk().above(caret, x) : view.walk().below(caret, x)).ifPresent(to -> to(to.offset()));
    }

    private void to(int offset) {
        editing.to(offset);
        editing.move().get().ifPresent(move -> view.follow(move.caret()));
    }
}
