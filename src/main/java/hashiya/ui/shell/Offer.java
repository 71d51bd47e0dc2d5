package hashiya.ui.shell;

import java.util.Objects;

/// A sentence that must not be missed, with something that can be done about it at once.
///
/// @param words what the button says, empty where there is nothing to do
record Offer(String sentence, String words, Runnable action) {

    Offer {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(words);
        Objects.requireNonNull(action);
    }

    /// The sentence alone.
    static Offer none(String sentence) {
        return new Offer(sentence, "", () -> { });
    }
}
