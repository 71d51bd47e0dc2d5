package hashiya.ui.shell;

import hashiya.l10n.Messages;

/// Commands and their keys in the words of the interface.
final class KeyWords {

    private final Messages messages;

    KeyWords(Messages messages) {
        this.messages = messages;
    }

    String label(Command command) {
        return messages.text(command.message());
    }

    /// The keys as they stand on the keyboard, such as `Ctrl+Shift+Z`; empty where there are none.
    String keys(Command command) {
        return command.keys().map(keys -> keys.getDisplayText()).orElse("");
    }
}
