package hashiya.ui.markdown;

import hashiya.l10n.Messages;
import hashiya.markdown.Span.Goal;

/// What is said of a link when the mouse rests on it, and to a screen reader.
public record LinkTips(Messages messages) {

    String of(Goal goal) {
        return switch (goal) {
            case Goal.Address(var address) -> address;
            case Goal.Thing(var id, var name) -> id.isPresent() ? name : messages.text("notes.link.dangling", name);
        };
    }
}
