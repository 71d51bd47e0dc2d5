package hashiya.ui.board;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves about a grid. Arrows go as they point; with Ctrl on to the next cell that says something, as in a spreadsheet.
final class GridKeys {

    private final Grid grid;

    GridKeys(Grid grid) {
        this.grid = grid;
    }

    void listen() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grid.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                grid.at(event.getX(), event.getY()).ifPresent(to -> grid.stand(to.line(), to.column()));
            }
        });
        grid.focusedProperty().subscribe(focused -> {
            if (focused && grid.at().get().isEmpty()) {
                grid.stand(0, At.CLAIM);
            }
        });
    }

    private void press(KeyEvent event) {
        var here = grid.at().get().orElse(new At(0, At.CLAIM));
        var far = event.isShortcutDown();
        switch (event.getCode()) {
            case DOWN -> down(here, 1, far);
            case UP -> down(here, -1, far);
            case LEFT -> across(here, isMirrored() ? 1 : -1, far);
            case RIGHT -> across(here, isMirrored() ? -1 : 1, far);
            case PAGE_DOWN -> grid.stand(here.line() + grid.page(), here.column());
            case PAGE_UP -> grid.stand(here.line() - grid.page(), here.column());
            case HOME -> grid.stand(far ? 0 : here.line(), At.CLAIM);
            case END -> grid.stand(far ? lines() - 1 : here.line(), columns() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void down(At here, int step, boolean far) {
        var line = here.line() + step;
        while (far && line > 0 && line < lines() - 1 && !isGoal(line, here.column())) {
            line += step;
        }
        grid.stand(line, here.column());
    }

    private void across(At here, int step, boolean far) {
        var column = here.column() + step;
        while (far && column > At.CLAIM && column < columns() - 1 && !isFilled(here.line(), column)) {
            column += step;
        }
        grid.stand(here.line(), column);
    }

    /// Among claims alone the goal is the next question.
    private boolean isGoal(int line, int column) {
        return column == At.CLAIM ? grid.field().lines().row(line).isEmpty() : isFilled(line, column);
    }

    private int lines() {
        return grid.field().lines().size();
    }

    private int columns() {
        return grid.field().columns().size();
    }

    private boolean isFilled(int line, int column) {
        return grid.field().cell(new At(line, column)).isPresent();
    }

    private boolean isMirrored() {
        return grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }
}
