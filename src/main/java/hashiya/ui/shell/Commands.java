package hashiya.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What each command does, and which can be done just now.
public final class Commands {

    private record Binding(Runnable action, BooleanSupplier possible) {}

    private final Map<Command, Binding> bindings = new TreeMap<>();
    private boolean answered;

    void bind(Command command, Runnable action) {
        bind(command, action, () -> true);
    }

    void bind(Command command, Runnable action, BooleanSupplier possible) {
        bindings.put(command, new Binding(action, possible));
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it was done
    public boolean run(Command command) {
        var binding = bindings.get(command);
        if (binding == null || !binding.possible.getAsBoolean()) {
            return false;
        }
        binding.action.run();
        return true;
    }

    boolean isPossible(Command command) {
        return bindings.containsKey(command) && bindings.get(command).possible.getAsBoolean();
    }

    /// The commands that do something, in their own order.
    List<Command> bound() {
        return List.copyOf(bindings.keySet());
    }

    /// Answers the keys of a scene. Views that use a key themselves take it first.
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> answered = false);
        // A command may move the focus into a field, where the letter of its key is not meant.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (answered) {
                event.consume();
            }
        });
        scene.setOnKeyPressed(event -> {
            var typing = scene.getFocusOwner() instanceof TextInputControl;
            for (var command : Command.values()) {
                if (matches(command, event) && !(typing && command.isSingleKey()) && run(command)) {
                    answered = true;
                    event.consume();
                    return;
                }
            }
        });
    }

    private static boolean matches(Command command, KeyEvent event) {
        if (command == Command.LARGER && event.isShortcutDown() && !event.isAltDown()
                && (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD
                        || event.getCode() == KeyCode.EQUALS)) {
            return true;
        }
        if (command == Command.SMALLER && event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.SUBTRACT) {
            return true;
        }
        return command.keys().filter(keys -> keys.match(event)).isPresent();
    }
}
