package hashiya.ui.notes;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of somebody who writes a note: emphasis, lists, links. Key codes, so that they work under an Arabic layout.
///
/// Tab moves an item of a list in and Shift+Tab out; everywhere else it goes on to the next control, and with Ctrl it always
/// does.
final class NoteKeys {

    private final TextArea area;
    private final LinkTyping links;

    NoteKeys(TextArea area, LinkTyping links) {
        this.area = area;
        this.links = links;
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (links.steer(event) || press(event)) {
                event.consume();
            }
        });
    }

    void strong() {
        wrap("**");
    }

    void emphasis() {
        wrap("*");
    }

    /// Begins a link at the caret, or makes one of the selection.
    void link() {
        area.requestFocus();
        apply(Typing.link(area.getText(), area.getSelection().getStart(), area.getSelection().getEnd()));
        links.suggest();
    }

    private boolean press(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case B -> strong();
                case I -> emphasis();
                case SPACE -> link();
                default -> {
                    return false;
                }
            }
            return true;
        }
        return switch (event.getCode()) {
            case TAB -> !event.isControlDown() && tab(event.isShiftDown());
            case ENTER -> isPlain(event) && enter();
            default -> false;
        };
    }

    private static boolean isPlain(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    }

    private boolean tab(boolean back) {
        var moved = Typing.indent(area.getText(), area.getSelection().getStart(), area.getSelection().getEnd(), back);
        moved.ifPresentOrElse(this::apply, () -> area.requestFocusTraversal(
                back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT));
        return true;
    }

    private boolean enter() {
        Optional<Edit> item = area.getSelection().getLength() > 0 ? Optional.empty()
                : Typing.newLine(area.getText(), area.getCaretPosition());
        item.ifPresent(this::apply);
        return item.isPresent();
    }

    private void wrap(String sign) {
        area.requestFocus();
        apply(Typing.wrap(area.getText(), area.getSelection().getStart(), area.getSelection().getEnd(), sign));
    }

    private void apply(Edit edit) {
        area.replaceText(edit.start(), edit.end(), edit.letters());
        area.selectRange(edit.anchor(), edit.caret());
    }
}
