package hashiya.ui.reader;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keyboard does in the reader, by key codes, so that it works under an Arabic layout.
final class Keys {

    private final ArticleView view;
    private final Selecting selecting;
    /// The column that Up and Down keep to, from the first of them until another key.
    private Optional<Double> kept = Optional.empty();

    Keys(ArticleView view, Selecting selecting) {
        this.view = view;
        this.selecting = selecting;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || view.isEmpty()) {
            return;
        }
        if (event.isShortcutDown() ? withControl(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(event, caret -> word(caret, true));
            case RIGHT -> move(event, caret -> word(caret, false));
            case HOME -> move(event, _ -> view.walk().start());
            case END -> move(event, _ -> view.walk().end());
            case A -> view.selectAll();
            case C, INSERT -> {
                if (event.isShiftDown() || view.selectedText().isEmpty()) {
                    return false;
                }
                view.copy();
            }
            case PLUS, EQUALS, ADD -> view.enlarge(1);
            case MINUS, SUBTRACT -> view.enlarge(-1);
            case DIGIT0, NUMPAD0 -> view.resetTextSize();
            case UP -> view.scrollBy(-view.lineHeight());
            case DOWN -> view.scrollBy(view.lineHeight());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(event, caret -> view.walk().left(caret));
            case RIGHT -> move(event, caret -> view.walk().right(caret));
            case HOME -> move(event, caret -> view.walk().lineStart(caret));
            case END -> move(event, caret -> view.walk().lineEnd(caret));
            case UP, DOWN -> moveLine(event);
            case PAGE_UP, PAGE_DOWN, SPACE -> movePage(event);
            case O -> {
                return !event.isShiftDown() && view.cycleMarks();
            }
            case F -> {
                return !event.isShiftDown() && view.find();
            }
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean escape() {
        var selected = selecting.range().get().isPresent();
        selecting.clear();
        return selected;
    }

    /// One word on in the direction of the key, which in a right-to-left paragraph is forward to the left.
    private Caret word(Caret caret, boolean leftwards) {
        return leftwards == view.walk().isRightToLeft(caret)
                ? view.walk().nextWord(caret)
                : view.walk().previousWord(caret);
    }

    private void move(KeyEvent event, Function<Caret, Caret> step) {
        kept = Optional.empty();
        go(event, step.apply(selecting.caret().get()));
    }

    private void moveLine(KeyEvent event) {
        var caret = selecting.caret().get();
        var x = kept.orElseGet(() -> view.walk().x(caret));
        var up = event.getCode() == KeyCode.UP;
        var to = up ? view.walk().above(caret, x) : view.walk().below(caret, x);
        go(event, to.orElseGet(() -> up ? view.walk().lineStart(caret) : view.walk().lineEnd(caret)));
        kept = Optional.of(x);
    }

    private void movePage(KeyEvent event) {
        var caret = selecting.caret().get();
        var x = kept.orElseGet(() -> view.walk().x(caret));
        var up = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.SPACE && event.isShiftDown();
        var y = view.caretY();
        view.scrollBy(up ? -view.pageStep() : view.pageStep());
        var to = view.caretAt(x, y);
        if (event.getCode() == KeyCode.SPACE || !event.isShiftDown()) {
            selecting.place(to);
        } else {
            selecting.extend(to);
        }
        kept = Optional.of(x);
    }

    private void go(KeyEvent event, Caret to) {
        if (event.isShiftDown()) {
            selecting.extend(to);
        } else {
            selecting.place(to);
        }
        view.followCaret();
    }
}
